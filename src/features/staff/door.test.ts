import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appFor, codesOn } from '../../../test/second-factor.ts';
import {
  houseCommands,
  linkTo,
  staffMember,
  staffPassword,
  takeInvitation,
  typePassword,
} from '../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { signedInPerson } from '../../../test/people.ts';

let portal: TestPortal;
let count = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());
// limits and used codes of one test are no business of the next
beforeEach(() => {
  portal.clock.pass({ hours: 1 });
  count += 1;
});

const someone = () => `jonas${count}@kammer.example`;

describe('the command that adds somebody', () => {
  test('mails an invitation and says so', async () => {
    const add = houseCommands(portal);
    const email = someone();
    const { text, json } = await add('staff add', {
      email,
      name: 'Jonas Muster',
      role: 'kurse,Handwerksrolle',
    });
    expect(text).toContain('Sachbearbeitung Handwerksrolle, Sachbearbeitung Kurse');
    expect(json).toMatchObject({ email, roles: ['handwerksrolle', 'kurse'] });
    expect((await portal.lastMailTo(email)).kind).toBe('staff.invitation');
    expect(await portal.auditTrail()).toContain('staff.invited: done');
  });

  test.each([
    [{ role: 'chef' }, /„chef“.*auskunft, handwerksrolle/],
    [{ role: 'kurse,chef' }, /„chef“/],
    [{ role: ',' }, /mindestens eine Rolle/],
    [{ email: 'jonas' }, /keine vollständige E-Mail-Adresse/],
    [{ name: ' ' }, /den Namen/],
  ])('refuses %j', async (wrong, sentence) => {
    const given = { email: someone(), name: 'Jonas Muster', role: 'kurse', ...wrong };
    await expect(houseCommands(portal)('staff add', given)).rejects.toThrow(sentence);
  });

  test('refuses who has an access, and invites anew who has not opened it', async () => {
    const add = houseCommands(portal);
    const email = someone();
    await add('staff add', { email, name: 'Jonas Muster', role: 'kurse' });
    const first = await linkTo(portal, email);
    portal.clock.pass({ minutes: 1 });
    await add('staff add', { email: email.toUpperCase(), name: 'Jonas Muster', role: 'finanzen' });
    const browser = portal.newBrowser();
    expect((await browser.get(first)).heading).toBe('Dieser Link gilt nicht mehr');
    await takeInvitation(portal, browser, email);
    expect((await browser.get('/verwaltung/profil')).text).toContain('Sachbearbeitung Finanzen');
    await expect(add('staff add', { email, name: 'Jonas Muster', role: 'kurse' })).rejects.toThrow(/schon/);
  });
});

describe('an invitation', () => {
  test('opened by a scanner again and again still works, once, and for seven days', async () => {
    const email = someone();
    await houseCommands(portal)('staff add', { email, name: 'Jonas Muster', role: 'kurse' });
    const link = await linkTo(portal, email);
    for (let round = 0; round < 3; round += 1) await portal.newBrowser().get(link);
    const browser = portal.newBrowser();
    const { enrolled } = await takeInvitation(portal, browser, email);
    expect(codesOn(enrolled)).toHaveLength(10);
    expect((await portal.newBrowser().get(link)).heading).toBe('Dieser Link gilt nicht mehr');
    const late = someone().replace('jonas', 'late');
    await houseCommands(portal)('staff add', { email: late, name: 'Jonas Muster', role: 'kurse' });
    const lateLink = await linkTo(portal, late);
    portal.clock.pass({ days: 7 });
    expect((await browser.get(lateLink)).heading).toBe('Dieser Link gilt nicht mehr');
  });

  test('opens nothing before the second factor, and can be taken up again half way', async () => {
    const email = someone();
    await houseCommands(portal)('staff add', { email, name: 'Jonas Muster', role: 'administration' });
    const link = await linkTo(portal, email);
    const first = portal.newBrowser();
    const asked = await first.submit(await first.get(link), 'Passwort speichern', {
      'Neues Passwort': staffPassword,
    });
    expect(asked.heading).toBe('Zweiten Faktor einrichten');
    expect((await first.get('/verwaltung')).heading).toBe('Zweiten Faktor einrichten');
    expect((await first.get('/verwaltung/mitarbeitende')).heading).toBe('Zweiten Faktor einrichten');
    // the password alone is none of an open access
    expect((await typePassword(portal.newBrowser(), email)).fieldError('Passwort')).toMatch(/stimmt nicht/);
    await takeInvitation(portal, portal.newBrowser(), email);
    expect((await first.get('/verwaltung')).heading).toBe('Anmelden');
  });

  test('refuses a weak password and keeps to the rules for customers', async () => {
    const email = someone();
    await houseCommands(portal)('staff add', { email, name: 'Jonas Mustermann', role: 'kurse' });
    const browser = portal.newBrowser();
    const page = await browser.get(await linkTo(portal, email));
    const again = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': 'passwort123' });
    expect(again.status).toBe(422);
    expect(again.fieldError('Neues Passwort')).toMatch(/15 Zeichen/);
  });

  test('is used up by one of two who finish it in the same moment', async () => {
    const email = someone();
    await houseCommands(portal)('staff add', { email, name: 'Jonas Muster', role: 'kurse' });
    const browser = portal.newBrowser();
    const page = await browser.get(await linkTo(portal, email));
    const chosen = await browser.submit(page, 'Passwort speichern', { 'Neues Passwort': staffPassword });
    const code = { 'Code aus der App': appFor(portal, chosen).code() };
    const ends = await Promise.all([1, 2].map(() => browser.submit(chosen, 'Code prüfen', code)));
    const trail = await portal.auditTrail();
    expect(ends.filter(({ heading }) => heading === 'Ihre Wiederherstellungscodes').length).toBeGreaterThan(
      0,
    );
    expect(trail.slice(-2).toSorted()).toEqual(['staff.enrolled: done', 'staff.enrolled: not-invited']);
  });
});

describe('signing in', () => {
  test('asks for both factors, leads on, and ends with signing out', async () => {
    const { email, app, browser: before } = await staffMember(portal, 'kurse', someone());
    portal.clock.pass({ minutes: 1 });
    const browser = portal.newBrowser();
    const asked = await browser.get('/verwaltung/profil');
    expect(asked.path).toBe('/verwaltung/anmelden?weiter=%2Fverwaltung%2Fprofil');
    const step = await browser.submit(asked, 'Anmelden', {
      'E-Mail-Adresse': email,
      Passwort: staffPassword,
    });
    expect(step.heading).toBe('Zweiter Faktor');
    expect((await browser.get('/verwaltung/profil')).heading).toBe('Zweiter Faktor');
    const wrong = await browser.submit(step, 'Weiter', { 'Code aus der App': '000000' });
    expect(wrong.fieldError('Code aus der App')).toMatch(/stimmt nicht/);
    const done = await browser.submit(wrong, 'Weiter', { 'Code aus der App': app.code() });
    expect(done.path).toBe('/verwaltung/profil');
    const out = await browser.submit(done, 'Abmelden');
    expect(out.text).toContain('Sie sind abgemeldet');
    expect((await browser.get('/verwaltung')).heading).toBe('Anmelden');
    expect((await before.get('/verwaltung')).heading).toBe('Was zu tun ist');
  });

  test('takes a code of the app once, also when it is sent many times at once', async () => {
    const { email, app } = await staffMember(portal, 'kurse', someone());
    portal.clock.pass({ minutes: 1 });
    const browsers = Array.from({ length: 5 }, () => portal.newBrowser());
    const steps = await Promise.all(browsers.map((browser) => typePassword(browser, email)));
    const code = { 'Code aus der App': app.code() };
    const ends = await Promise.all(
      browsers.map((browser, index) => browser.submit(steps[index]!, 'Weiter', code)),
    );
    expect(ends.filter(({ heading }) => heading === 'Was zu tun ist')).toHaveLength(1);
  });

  test('takes a recovery code once in the place of the app, and tells by mail', async () => {
    const { email, enrolled } = await staffMember(portal, 'kurse', someone());
    const [recovery = ''] = codesOn(enrolled);
    const type = async () => {
      const browser = portal.newBrowser();
      const fields = { Wiederherstellungscode: recovery };
      return browser.submit(await typePassword(browser, email), 'Mit Wiederherstellungscode weiter', fields);
    };
    expect((await type()).heading).toBe('Was zu tun ist');
    expect((await portal.lastMailTo(email)).text).toContain('Übrig sind 9');
    expect((await type()).fieldError('Wiederherstellungscode')).toMatch(/schon benutzt/);
  });

  test('tells a stranger nothing about who works here', async () => {
    const { email } = await staffMember(portal, 'kurse', someone());
    const known = await typePassword(portal.newBrowser(), email, 'falsch-falsch-falsch');
    const spent = portal.hashesSpent();
    const unknown = await typePassword(portal.newBrowser(), 'niemand@kammer.example', 'falsch-falsch-falsch');
    expect(portal.hashesSpent() - spent).toBe(1);
    const plain = (text: string) => text.replaceAll(/\S+@kammer\.example/g, '');
    expect([unknown.status, plain(unknown.html)]).toEqual([known.status, plain(known.html)]);
  });

  test('stops after ten wrong passwords from one range, and from nowhere else', async () => {
    const { email } = await staffMember(portal, 'kurse', someone());
    const range = portal.newBrowser('203.0.113.9');
    for (let tries = 0; tries < 10; tries += 1) await typePassword(range, email, 'falsch-falsch-falsch');
    expect((await typePassword(range, email)).text).toMatch(/Zu viele Versuche/);
    expect((await typePassword(portal.newBrowser('192.0.2.9'), email)).heading).toBe('Zweiter Faktor');
  });

  test('ends after half an hour without use, and after ten hours in any case', async () => {
    const { browser, email } = await staffMember(portal, 'kurse', someone());
    portal.clock.pass({ minutes: 29 });
    expect((await browser.get('/verwaltung')).heading).toBe('Was zu tun ist');
    portal.clock.pass({ minutes: 2 });
    const over = await browser.post('/verwaltung/profil/sitzungen', {});
    expect([over.status, over.heading]).toEqual([401, 'Anmelden']);
    expect(over.text).toContain('wurde nicht gespeichert');
    expect((await typePassword(browser, email)).heading).toBe('Zweiter Faktor');
    portal.clock.pass({ minutes: 11 });
    expect((await browser.get('/verwaltung/zweiter-schritt')).heading).toBe('Anmelden');
  });
});

describe('a forgotten password', () => {
  test('is replaced by a link that works once; the second factor is still asked for', async () => {
    const { email, browser } = await staffMember(portal, 'kurse', someone());
    const stranger = portal.newBrowser();
    const ask = async (address: string) =>
      stranger.submit(await stranger.get('/verwaltung/passwort-vergessen'), 'Link senden', {
        'E-Mail-Adresse': address,
      });
    const known = await ask(email);
    const link = await linkTo(portal, email);
    const unknown = await ask('niemand@kammer.example');
    expect(unknown.html).toBe(known.html);
    expect((await portal.lastMailTo('niemand@kammer.example')).kind).toBe('staff.no-access');
    await stranger.get(link);
    const next = 'Anker-Birne-Ziegel-Kanne';
    const done = await stranger.submit(await stranger.get(link), 'Passwort speichern', {
      'Neues Passwort': next,
    });
    expect(done.text).toContain('Ihr Passwort ist gespeichert');
    expect((await browser.get('/verwaltung')).heading).toBe('Anmelden');
    expect((await typePassword(stranger, email)).status).toBe(422);
    expect((await typePassword(stranger, email, next)).heading).toBe('Zweiter Faktor');
    expect((await stranger.get(link)).heading).toBe('Dieser Link gilt nicht mehr');
  });
});

describe('customers and the chamber’s own people', () => {
  test('never meet: the session of one is none of the other', async () => {
    const { browser: staff, email } = await staffMember(portal, 'administration', someone());
    expect((await staff.get('/profil')).heading).toBe('Anmelden');
    const { browser: customer } = await signedInPerson(portal, 'erika@handwerk.example');
    expect((await customer.get('/verwaltung')).path).toMatch(/^\/verwaltung\/anmelden/);
    // neither cookie opens the other's pages under the other's name
    const forged = portal.newBrowser();
    const office = staff.cookies.get('verwaltung') ?? '';
    const session = customer.cookies.get('session') ?? '';
    const asCustomer = await forged.get('/profil', { cookie: `session=${office}` });
    const asStaff = await forged.get('/verwaltung/profil', { cookie: `verwaltung=${session}` });
    expect([office.length, session.length]).toEqual([43, 43]);
    expect([asCustomer.heading, asStaff.heading]).toEqual(['Anmelden', 'Anmelden']);
    // and the same address at both doors is two people
    const customerDoor = await customer.submit(await portal.newBrowser().get('/anmelden'), 'Anmelden', {
      'E-Mail-Adresse': email,
      Passwort: staffPassword,
    });
    expect(customerDoor.status).toBe(422);
  });
});

describe('an office bound to addresses', () => {
  let bound: TestPortal;
  beforeAll(async () => {
    bound = await createTestPortal({
      settings: { office: { addresses: ['198.51.100.0/24', '2001:db8::/32'] } },
    });
  });
  afterAll(() => bound.close());

  test.each(['/verwaltung', '/verwaltung/anmelden', '/verwaltung/gibt-es-nicht', '/%76erwaltung/anmelden'])(
    '%s is as unknown from elsewhere as any address',
    async (path) => {
      const elsewhere = bound.newBrowser('203.0.113.9');
      const page = await elsewhere.get(path);
      const nowhere = await elsewhere.get('/gibt-es-nicht');
      const plain = (html: string) =>
        html.replaceAll(/[0-9A-Z]{8}|value="[^"]*"|Fehlernummer%20\S+|subject=[^"]*/g, '');
      expect([page.status, plain(page.html)]).toEqual([404, plain(nowhere.html)]);
      const sent = await elsewhere.post(path, { email: 'x@kammer.example', password: 'x' });
      expect(sent.status).toBe(404);
    },
  );

  test('is there from within, and a session from within opens nothing elsewhere', async () => {
    const { browser } = await staffMember(bound);
    expect((await browser.get('/verwaltung')).status).toBe(200);
    const cookie = `verwaltung=${browser.cookies.get('verwaltung')}`;
    expect((await bound.newBrowser('203.0.113.9').get('/verwaltung', { cookie })).status).toBe(404);
    expect((await bound.newBrowser('2001:db8:1::1').get('/verwaltung', { cookie })).status).toBe(200);
  });
});
