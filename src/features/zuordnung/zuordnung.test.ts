import { withdrawn } from '../../../test/antrag.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listening, shownStand } from '../../../test/open-page.ts';
import { registeredBetrieb, signedInPerson, signIn, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { checkCode, confirmByCode } from './decide-zuordnung.ts';
import { settleLinked } from './settle-linked.ts';

let portal: TestPortal;
let pia: TestPerson;

beforeEach(async () => {
  portal = await createTestPortal({
    settings: {
      freischaltung: { method: 'registered-email' },
      betriebe: {
        nummer: { format: 'digits', lengths: [10] },
        example: '2121155381',
        foundOn: ['handwerkskarte'],
      },
    },
  });
  await registeredBetrieb(portal, {
    betriebsnummer: '2121155381',
    name: 'Schlüter & Söhne Sanitär GmbH & Co. KG',
    inhaber: 'Schlüter, Kemal',
    email: 'buero@schlueter.example',
  });
  pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
});
afterEach(() => portal.close());

async function send(name = 'Schlüter', nummer = '2121155381', who = pia) {
  return who.browser.submit(await who.browser.get('/zuordnung'), 'Antrag versenden', {
    Betriebsnummer: nummer,
    'Inhaber oder Firmenname': name,
    'Ich weiß, dass die E-Mail mit dem Bestätigungscode an die in der Handwerksrolle hinterlegte E-Mail-Adresse geht.': true,
  });
}

async function mailedCode(): Promise<string> {
  const { text } = await portal.lastMailTo('buero@schlueter.example');
  return /Bestätigungscode:\n(\S+)/.exec(text)![1]!;
}

async function mailedLink(): Promise<string> {
  const { text } = await portal.lastMailTo('buero@schlueter.example');
  return /^https?:\/\/\S+zuordnung\/bestaetigen\S+$/m.exec(text)![0];
}

describe('an Antrag on Zuordnung', () => {
  it('gets a number and the time to the second, and mails a code that can be typed to the Betrieb alone', async () => {
    const page = await send();
    expect(page.heading).toBe('Antrag Nr. 1');
    expect(page.text).toContain('gesendet am 21.11.2026, 09:00:00');
    expect(page.html).not.toContain('buero@schlueter.example');
    expect(await mailedCode()).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{4}$/);
    expect((await portal.lastMailTo('buero@schlueter.example')).text).toContain(
      'pia probe (pia.probe@handwerk.example)',
    );
  });

  it.each(['Schlüter', 'schlueter', 'Kemal Schlüter', 'SCHLÜTER UND SÖHNE', 'Schlüter & Söhne Sanitär'])(
    'takes the name as «%s»',
    async (name) => {
      expect((await send(name)).heading).toBe('Antrag Nr. 1');
    },
  );

  it('says at once that a pair does not fit, without telling which half', async () => {
    const wrongName = await send('Müller');
    const wrongNumber = await send('Schlüter', '9999999999');
    expect([wrongName.status, wrongNumber.status]).toEqual([422, 422]);
    expect(wrongName.fieldError('Betriebsnummer')).toContain('passen nicht zusammen');
    expect(wrongNumber.fieldError('Betriebsnummer')).toBe(wrongName.fieldError('Betriebsnummer'));
    expect(wrongName.fieldValue('Inhaber oder Firmenname')).toBe('Müller');
    expect((await portal.mails()).filter((mail) => mail.kind === 'zuordnung.code')).toEqual([]);
  });

  it('takes five a day, fitting or not', async () => {
    for (let time = 0; time < 5; time += 1) await send('Müller');
    expect((await send()).fieldError('Betriebsnummer')).toContain('Mehr als 5');
    portal.clock.pass({ days: 1 });
    await signIn(pia.browser, pia.email);
    expect((await send()).heading).toBe('Antrag Nr. 1');
  });

  it('is confirmed by the code, however it is typed, and the right is there at once', async () => {
    const page = await send();
    const code = (await mailedCode()).toLowerCase().replaceAll('0', 'o').replace('-', ' ');
    const done = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: `${code} ` });
    expect(done.path).toBe('/mein-bereich?hinweis=betrieb-verbunden');
    expect(done.text).toContain('Sie handeln jetzt für Schlüter');
    expect((await pia.browser.get('/antraege/1')).text).toContain('Mit dem Bestätigungscode bestätigt');
  });

  it('tells a typing error from a wrong code, and stops after ten wrong ones until a new code is mailed', async () => {
    let page = await send();
    const code = await mailedCode();
    const slip = `${code.slice(0, -1)}${code.endsWith('Z') ? 'Y' : 'Z'}`;
    page = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: slip });
    expect(page.fieldError('Bestätigungscode')).toContain('Tippfehler');
    for (let time = 0; time < 10; time += 1) {
      page = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: '00000-0000' });
    }
    expect(page.fieldError('Bestätigungscode')).toContain('gehört nicht');
    page = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: code });
    expect(page.fieldError('Bestätigungscode')).toContain('Zu viele');
    page = await pia.browser.submit(page, 'Neuen Code an den Betrieb senden');
    page = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: await mailedCode() });
    expect(page.path).toContain('betrieb-verbunden');
  });

  it('is taken up again later, and from another browser', async () => {
    await send();
    const elsewhere = portal.newBrowser('203.0.113.9');
    await signIn(elsewhere, pia.email);
    expect((await elsewhere.get('/mein-bereich')).text).toContain('Antrag Nr. 1: Bestätigungscode eingeben');
    expect((await send()).heading).toBe('Antrag Nr. 1');
    expect((await portal.mails()).filter((mail) => mail.kind === 'zuordnung.code')).toHaveLength(1);
  });

  it('is withdrawn for good', async () => {
    const page = await send();
    const code = await mailedCode();
    const over = await withdrawn(pia.browser, page);
    expect(over.text).toContain('zurückgezogen');
    const late = await pia.browser.post('/antraege/1', { code });
    expect(late.status).toBe(422);
    expect((await pia.browser.get('/mein-bereich')).text).not.toContain('Schlüter');
    expect((await portal.newBrowser().get(await mailedLink())).heading).toContain('gilt nicht mehr');
  });

  it('is not confirmed by a code that a newer one has replaced meanwhile', async () => {
    const page = await send();
    const old = await mailedCode();
    await pia.browser.submit(page, 'Neuen Code an den Betrieb senden');
    const late = await pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: old });
    expect(late.fieldError('Bestätigungscode')).toContain('gehört nicht');
  });

  it('is not confirmed by a code that was checked a moment before a newer one was mailed', async () => {
    const page = await send();
    const attempt = { accountId: pia.accountId, nummer: 1, now: portal.clock.now() };
    const read: PrepareContext['reading'] = (work) => portal.read(work);
    const checked = await checkCode(read, portal.house.passwords, { ...attempt, typed: await mailedCode() });
    expect(checked?.kind).toBe('match');
    await pia.browser.submit(page, 'Neuen Code an den Betrieb senden');
    const account = { accountId: pia.accountId, firstName: 'pia', lastName: 'probe', email: pia.email };
    const late = await portal.write((tx) => confirmByCode(tx, account, checked!, portal.clock.now()));
    expect(late).toEqual({ ok: false, refusal: { kind: 'not-open' } });
    expect((await pia.browser.get('/antraege/1')).text).toContain('Code noch einmal an den Betrieb gesendet');
  });

  it('is nobody else’s business', async () => {
    await send();
    const otto = await signedInPerson(portal, 'otto.ohne@handwerk.example', '203.0.113.5');
    expect((await otto.browser.get('/antraege/1')).status).toBe(404);
    expect((await otto.browser.post('/antraege/1', { code: await mailedCode() })).status).toBe(404);
    expect((await otto.browser.post('/antraege/1/zuruecknehmen', {})).status).toBe(404);
  });
});

describe('the Betrieb', () => {
  it('confirms by the mailed link without signing in; looking at it decides nothing', async () => {
    await send();
    const office = portal.newBrowser('203.0.113.77');
    const link = await mailedLink();
    await office.head(link);
    const page = await office.get(link);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.text).toContain('pia probe (pia.probe@handwerk.example)');
    expect((await pia.browser.get('/mein-bereich')).text).not.toContain('Sie handeln für');
    const open = await listening(
      portal,
      pia,
      `/antraege/1/neues?stand=${await shownStand(pia, '/antraege/1')}`,
    );
    const done = await office.submit(page, 'Zuordnung bestätigen');
    // the page of whoever waits shows it at once
    await expect.poll(open.news, { timeout: 1_900 }).toBe(1);
    await open.leave();
    expect(done.heading).toContain('bestätigt');
    expect((await pia.browser.get('/mein-bereich')).html).toContain('Schlüter');
    expect((await office.get(link)).heading).toContain('gilt nicht mehr');
  });

  it('says that it does not know the person: no link, applicant and office are told', async () => {
    await send();
    const office = portal.newBrowser('203.0.113.77');
    const done = await office.submit(await office.get(await mailedLink()), 'Ich kenne diese Person nicht');
    expect(done.text).toContain('keinen Zugang');
    expect((await portal.lastMailTo(pia.email)).subject).toContain('abgelehnt');
    expect((await portal.lastMailTo(portal.chamber.identity.serviceEmail)).text).toContain(pia.email);
    expect((await pia.browser.get('/antraege/1')).text).toContain('vom Betrieb abgelehnt');
  });

  it('and the applicant decide in the same moment: one link', async () => {
    const page = await send();
    const code = await mailedCode();
    const office = portal.newBrowser('203.0.113.77');
    const decide = await office.get(await mailedLink());
    await Promise.all([
      office.submit(decide, 'Zuordnung bestätigen'),
      pia.browser.submit(page, 'Antrag versenden', { Bestätigungscode: code }),
    ]);
    const links = await portal.read((db) => db.kysely.selectFrom('links').selectAll().execute());
    expect(links).toHaveLength(1);
  });

  it('is not asked again about somebody whom it does not know', async () => {
    await send();
    const office = portal.newBrowser('203.0.113.77');
    await office.submit(await office.get(await mailedLink()), 'Ich kenne diese Person nicht');
    const mails = (await portal.mails()).length;
    expect((await send()).fieldError('Betriebsnummer')).toContain('Sie nicht zu kennen');
    expect(await portal.mails()).toHaveLength(mails);
  });

  it('without an address on file gets a PIN letter instead', async () => {
    await registeredBetrieb(portal, {
      betriebsnummer: '2121155399',
      name: 'Werkstatt Zahnrad',
      inhaber: 'Zahnrad, Uwe',
    });
    const page = await send('Zahnrad', '2121155399');
    expect(page.text).toContain('PIN mit der Post');
    expect(page.link('PIN eingeben')).toBe('/freischalten/betrieb?betriebsnummer=2121155399');
    const letters = await portal.read((db) => db.kysely.selectFrom('letters').selectAll().execute());
    expect(letters).toMatchObject([{ kind: 'pin', state: 'queued' }]);
    expect((await pia.browser.get('/pin-anfordern')).status).toBe(404);
    await portal.write((tx) =>
      tx.kysely
        .insertInto('links')
        .values({
          account_id: pia.accountId,
          betrieb_id: letters[0]!['betrieb_id'],
          method: 'pin',
          created_at: portal.clock.now(),
        })
        .execute(),
    );
    expect((await pia.browser.get('/antraege/1')).text).toContain('Sie handeln für Werkstatt Zahnrad');
    await portal.write((tx) => settleLinked(tx, portal.clock.now()));
    const after = await pia.browser.get('/antraege/1');
    expect(after.text).toContain('Sie handeln für Werkstatt Zahnrad');
    expect(after.text).toContain('Auf anderem Weg verbunden');
    expect(after.hasLink('Antrag zurückziehen')).toBe(false);
  });
});

it('does not exist where the chamber links by PIN', async () => {
  const other = await createTestPortal();
  const person = await signedInPerson(other, 'otto.ohne@handwerk.example');
  expect((await person.browser.get('/zuordnung')).status).toBe(404);
  expect((await person.browser.get('/antraege')).text).toContain('noch keinen Antrag');
  await other.close();
});
