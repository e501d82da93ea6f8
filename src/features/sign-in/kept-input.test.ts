import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeenPage } from '../../../test/browser.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { registeredBetrieb, signedInPerson, testPassword, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { actingForField } from '../../platform/access/acting-for.ts';
import { signInRetention } from './retention.ts';
import { forgetDue } from '../../../test/forget-due.ts';
import { openInput, sealInput } from './kept-input.ts';

let portal: TestPortal;
let pia: TestPerson;

async function open(settings = {}) {
  portal = await createTestPortal({ settings });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
}
beforeEach(() => open());
afterEach(() => portal.close());

const freischaltung = { Betriebsnummer: '123 4567', PIN: 'K7QM2-XD4R-9TVH' };

/** Opens the form, lets the session run out, sends the form. */
async function sendLate(fields: Readonly<Record<string, string>> = freischaltung): Promise<SeenPage> {
  const form = await pia.browser.get('/freischalten/betrieb');
  portal.clock.pass({ minutes: 61 });
  return pia.browser.submit(form, 'Freischalten', fields);
}

const signInOn = (asked: SeenPage, email = pia.email, password = testPassword) =>
  pia.browser.submit(asked, 'Anmelden', { 'E-Mail-Adresse': email, Passwort: password });

const sealedIn = (page: SeenPage) =>
  page.root.querySelector('input[name="eingabe"]')?.getAttribute('value') ?? '';

describe('a form sent after the session has run out', () => {
  test('is answered with the sign-in page, and waits behind it with all but its secrets', async () => {
    const asked = await sendLate();
    expect(asked.status).toBe(401);
    expect(asked.heading).toBe('Anmelden');
    expect(asked.text).toContain('Was Sie eingegeben haben, ist aufgehoben');
    expect(asked.html).not.toContain('123 4567');
    const kept = await signInOn(asked);
    expect(kept.heading).toBe('Ihre Eingabe ist noch da');
    expect(kept.text).toContain('Geben Sie sie auf der nächsten Seite bitte noch einmal ein');
    expect(kept.html).not.toContain(freischaltung.PIN);
    const form = await pia.browser.submit(kept, 'Weiter');
    expect(form.status).toBe(422);
    expect(form.path).toBe('/freischalten/betrieb');
    expect(form.fieldValue('Betriebsnummer')).toBe('123 4567');
    expect(form.fieldValue('PIN')).toBe('');
  });

  test('goes through by one button where it holds no secrets', async () => {
    await portal.close();
    await open({ freischaltung: { method: 'registered-email' } });
    await registeredBetrieb(portal, { betriebsnummer: '123456', name: 'Schlüter & Söhne "Sanitär" GmbH' });
    const form = await pia.browser.get('/zuordnung');
    portal.clock.pass({ minutes: 61 });
    const asked = await pia.browser.submit(form, 'Antrag versenden', {
      Betriebsnummer: '123456',
      'Inhaber oder Firmenname': 'Schlüter & Söhne "Sanitär"',
      'Ich weiß, dass die E-Mail mit dem Bestätigungscode an die in der Handwerksrolle hinterlegte E-Mail-Adresse geht.': true,
    });
    const kept = await signInOn(asked);
    expect(kept.text).not.toContain('noch einmal ein');
    const sent = await pia.browser.submit(kept, 'Weiter');
    expect(sent.heading).toBe('Antrag Nr. 1');
  });

  test('survives wrong passwords in between', async () => {
    let asked = await sendLate();
    for (const password of ['falsch', '', 'wieder falsch']) {
      asked = await signInOn(asked, pia.email, password);
      expect(asked.status).toBe(422);
      expect(asked.text).toContain('Was Sie eingegeben haben, ist aufgehoben');
    }
    expect((await signInOn(asked)).heading).toBe('Ihre Eingabe ist noch da');
  });

  test('is not sent by somebody else who signs in', async () => {
    const otto = await makeAccount(portal, { email: 'otto.ohne@handwerk.example' });
    const gone = await signInOn(await sendLate(), otto.email, otto.password);
    expect(gone.heading).toBe('Ihre Eingabe ist nicht mehr da');
    expect(gone.text).toContain('Sie kam aus einem anderen Konto');
    expect(gone.html).not.toContain('123 4567');
    expect(gone.link('Zum Formular')).toBe('/freischalten/betrieb');
    expect((await pia.browser.get('/anmelden/eingabe')).html).not.toContain('123 4567');
  });

  test('is known as its person’s also the morning after', async () => {
    const form = await pia.browser.get('/freischalten/betrieb');
    portal.clock.pass({ hours: 15 });
    await forgetDue(portal, signInRetention);
    const asked = await pia.browser.submit(form, 'Freischalten', freischaltung);
    const otto = await makeAccount(portal, { email: 'otto.ohne@handwerk.example' });
    expect((await signInOn(asked, otto.email, otto.password)).heading).toBe('Ihre Eingabe ist nicht mehr da');
    expect((await signInOn(asked)).heading).toBe('Ihre Eingabe ist noch da');
  });

  test('is kept for whoever signs in where no trace of a session is left', async () => {
    const form = await pia.browser.get('/freischalten/betrieb');
    await pia.browser.post('/abmelden', {});
    const asked = await pia.browser.submit(form, 'Freischalten', freischaltung);
    expect((await signInOn(asked)).heading).toBe('Ihre Eingabe ist noch da');
  });

  test('is gone after an hour, before or after signing in', async () => {
    const asked = await sendLate();
    portal.clock.pass({ minutes: 59 });
    const kept = await signInOn(asked);
    expect(kept.heading).toBe('Ihre Eingabe ist noch da');
    portal.clock.pass({ minutes: 1 });
    expect((await pia.browser.get(kept.path)).heading).toBe('Ihre Eingabe ist nicht mehr da');
    const again = await signInOn(asked, pia.email, 'falsch');
    expect(again.text).not.toContain('aufgehoben');
    const gone = await signInOn(again);
    expect(gone.text).toContain('Wir heben sie eine Stunde lang auf');
    expect(gone.link('Zum Formular')).toBe('/freischalten/betrieb');
    await forgetDue(portal, signInRetention);
    expect(await portal.read((db) => db.kysely.selectFrom('kept_inputs').selectAll().execute())).toEqual([]);
  });

  test('that is too long to be kept says so, and leads back to the form', async () => {
    const asked = await sendLate({ Betriebsnummer: 'x'.repeat(17_000) });
    expect(asked.status).toBe(401);
    expect(asked.text).toContain('ist zu lang, um es aufzuheben');
    expect(sealedIn(asked)).toBe('');
    expect((await signInOn(asked)).path).toBe('/freischalten/betrieb');
    // of a page that its query names, the way back has to name it too
    portal.clock.pass({ minutes: 61 });
    const named = await pia.browser.post('/freischalten/betrieb?entwurf=7', {
      betriebsnummer: 'x'.repeat(17_000),
    });
    expect((await signInOn(named)).path).toBe('/freischalten/betrieb?entwurf=7');
  });

  test('of nothing but passwords leads back to it', async () => {
    const form = await pia.browser.get('/profil/passwort');
    portal.clock.pass({ minutes: 61 });
    const asked = await pia.browser.submit(form, 'Passwort speichern', {
      'Aktuelles Passwort': testPassword,
      'Neues Passwort': 'Kranich am Dachstuhl ruht',
    });
    expect(asked.status).toBe(401);
    expect(asked.text).toContain('Passwörter, PINs und Codes heben wir nicht auf');
    expect(sealedIn(asked)).toBe('');
    expect((await signInOn(asked)).path).toBe('/profil/passwort');
  });

  test('that is a button alone is kept as well, with the query of its address', async () => {
    portal.clock.pass({ minutes: 61 });
    const asked = await pia.browser.post('/handeln-fuer?zurueck=%2Fprofil', {
      [actingForField]: 'bc7e1f9a-34e1-4bb5-9f5f-0d5b7a1c2e11',
    });
    const kept = await signInOn(asked);
    expect(kept.root.querySelector('main form')?.getAttribute('action')).toBe(
      '/handeln-fuer?zurueck=%2Fprofil',
    );
  });

  test('from another site is neither kept nor answered', async () => {
    portal.clock.pass({ minutes: 61 });
    const forged = await pia.browser.post('/freischalten/betrieb', freischaltung, {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(forged.status).toBe(403);
    expect(sealedIn(forged)).toBe('');
  });

  test.each(['/gibt/es/nicht', '/mein-bereich'])('to %s, which takes none, is not kept', async (path) => {
    portal.clock.pass({ minutes: 61 });
    const answer = await pia.browser.post(path, { name: 'x' });
    expect(answer.status).toBe(404);
    expect(sealedIn(answer)).toBe('');
  });
});

describe('the sealed field', () => {
  test.each([
    ['changed', (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith('A') ? 'B' : 'A'}A`],
    ['cut', (sealed: string) => sealed.slice(0, 20)],
    ['made up', () => Buffer.from('{"path":"/abmelden","fields":{}}').toString('base64url')],
  ])('%s, sends nothing', async (_how, tamper) => {
    const asked = await sendLate();
    const gone = await pia.browser.post('/anmelden', {
      email: pia.email,
      password: testPassword,
      eingabe: tamper(sealedIn(asked)),
    });
    expect(gone.heading).toBe('Ihre Eingabe ist nicht mehr da');
    expect(gone.root.querySelector('main form')).toBeNull();
  });

  test('of another chamber is worth nothing, whatever its path', () => {
    const { secrets } = portal.house;
    const now = portal.clock.now();
    const sent = {
      fields: {},
      filesLeftOut: false,
      accountId: null,
      actingForLink: null,
      sentAt: now.getTime(),
    };
    const sealedFor = (path: string) => {
      const sealed = sealInput(secrets, portal.chamber, { ...sent, path });
      return sealed.ok ? sealed.value : '';
    };
    const own = sealedFor('/zuordnung');
    expect(openInput(secrets, portal.chamber, own, now)?.path).toBe('/zuordnung');
    expect(openInput(secrets, { ...portal.chamber, slug: 'nachbarland' }, own, now)).toBeUndefined();
    expect(openInput(secrets, portal.chamber, sealedFor('//evil.example'), now)).toBeUndefined();
  });

  test('lies sealed in the database too, and ends with the session', async () => {
    const rows = () => portal.read((db) => db.kysely.selectFrom('kept_inputs').selectAll().execute());
    await signInOn(await sendLate());
    expect(await rows()).toHaveLength(1);
    expect(JSON.stringify(await rows())).not.toContain('4567');
    await pia.browser.post('/abmelden', {});
    expect(await rows()).toEqual([]);
  });
});

test('the page of kept input says kindly that there is none', async () => {
  const fresh = portal.newBrowser();
  const account = await makeAccount(portal);
  await signInAs(fresh, account);
  const gone = await fresh.get('/anmelden/eingabe');
  expect(gone.heading).toBe('Ihre Eingabe ist nicht mehr da');
  expect(gone.link('Zu meinem Bereich')).toBe('/mein-bereich');
  const away = await fresh.get('/anmelden/eingabe?weiter=//evil.example');
  expect(away.root.querySelector('main')?.innerHTML).not.toContain('evil');
});
