import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword, signInAs } from '../../../../test/make-account.ts';
import { signedInPerson } from '../../../../test/people.ts';
import { linkIn, scan } from '../../../../test/registration.ts';
import { inSameMoment } from '../../../../test/same-moment.ts';
import { type StaffMember, staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { closeAccount, holdAccount, leadFormerAddress } from '../../accounts/index.ts';
import { makeAccountFor } from './make-accounts.ts';

let portal: TestPortal;
let carer: StaffMember;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      accounts: { termsVersion: '2026-01-01', madeByChamber: 'participants-and-lecturers' },
    },
  });
  carer = await staffMember(portal, 'kurse');
});
afterAll(() => portal.close());

const fields = (name: string) => ({
  Vorname: 'Karla',
  Nachname: 'Kurs',
  'E-Mail-Adresse': `${name}@handwerk.example`,
  'Teilnahme an Kursen': true,
});

async function make(name: string) {
  const form = await carer.browser.get('/verwaltung/konten/anlegen');
  return carer.browser.submit(form, 'Anlegen und E-Mail senden', fields(name));
}

const race = {
  email: 'race@handwerk.example',
  emailFolded: 'race@handwerk.example',
  firstName: 'Ria',
  lastName: 'Race',
  art: 'dozent',
  personId: null,
} as const;

const accountsOf = (email: string) =>
  portal.read((db) =>
    db.kysely.selectFrom('accounts').select(['id', 'origin']).where('email', '=', email).execute(),
  );

describe('an account made for somebody', () => {
  test('is taken over by a password, whatever a mail scanner does with the link before', async () => {
    const made = await make('karla');
    expect(made.text).toContain('Angelegt; die E-Mail ist unterwegs');
    expect(made.text).toContain('noch nicht übernommen');
    const link = linkIn(await portal.lastMailTo('karla@handwerk.example'));
    await scan(portal, link);
    const browser = portal.newBrowser();
    const form = await browser.get(link);
    const short = await browser.submit(form, 'Passwort speichern', { 'Neues Passwort': 'kurz' });
    expect(short.status).toBe(422);
    const done = await browser.submit(short, 'Passwort speichern', { 'Neues Passwort': goodPassword });
    expect(done.path).toMatch(/^\/anmelden\?hinweis=konto-aktiv/);
    const signedIn = await signInAs(browser, { email: 'karla@handwerk.example', password: goodPassword });
    expect(signedIn.path).toMatch(/^\/nutzungsbedingungen\/zustimmen/);
    expect((await browser.get(link)).heading).toBe('Das ist schon erledigt');
  });

  test('opens to nobody else, and a link that has run out leads to a password all the same', async () => {
    await make('lotte');
    const email = 'lotte@handwerk.example';
    const link = linkIn(await portal.lastMailTo(email));
    expect((await signInAs(portal.newBrowser(), { email, password: goodPassword })).status).toBe(422);
    portal.clock.pass({ days: 15 });
    expect((await portal.newBrowser().get(link)).heading).toBe('Dieser Link gilt nicht mehr');
    const browser = portal.newBrowser();
    await browser.submit(await browser.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
      'E-Mail-Adresse': email,
    });
    const reset = await browser.get(linkIn(await portal.lastMailTo(email)));
    await browser.submit(reset, 'Passwort speichern', { 'Neues Passwort': goodPassword });
    expect((await signInAs(browser, { email, password: goodPassword })).status).toBe(200);
    carer = await staffMember(portal, 'kurse', 'again@kammer.example');
  });

  test('is never a second one: who has one is told once, and the same again changes nothing', async () => {
    await signedInPerson(portal, 'schon.da@handwerk.example');
    expect((await make('schon.da')).text).toContain('Das gab es schon; die Person weiß Bescheid');
    expect((await make('schon.da')).text).toContain('es hat sich nichts geändert');
    const mails = (await portal.mails()).filter(({ to }) => to === 'schon.da@handwerk.example');
    expect(mails.filter(({ kind }) => kind.startsWith('account-care'))).toHaveLength(1);
    expect(await accountsOf('schon.da@handwerk.example')).toMatchObject([{ origin: 'registered' }]);
  });

  test('goes to the account that goes on, where the address ended in a merge', async () => {
    const kept = await signedInPerson(portal, 'neue.adresse@handwerk.example');
    await portal.write((tx) =>
      leadFormerAddress(tx, 'alte.adresse@handwerk.example', kept.accountId, portal.clock.now()),
    );
    expect((await make('alte.adresse')).path).toContain(kept.accountId);
    expect(await accountsOf('alte.adresse@handwerk.example')).toEqual([]);
    expect((await portal.lastMailTo(kept.email)).kind).toBe('account-care.joined');
  });

  test('goes to the account that goes on, also where a merge closes the other one in this moment', async () => {
    const old = await signedInPerson(portal, 'gerade.alt@handwerk.example');
    const kept = await signedInPerson(portal, 'gerade.neu@handwerk.example');
    const person = { ...race, email: old.email, emailFolded: old.email };
    const now = portal.clock.now();
    const [made] = await inSameMoment(
      portal,
      async (tx) => {
        await holdAccount(tx, old.accountId);
        await closeAccount(tx, old.accountId, now);
        await leadFormerAddress(tx, old.email, kept.accountId, now);
      },
      [() => portal.write((tx) => makeAccountFor(tx, person, now))],
    );
    expect(made?.accountId).toBe(kept.accountId);
    expect(await accountsOf(old.email)).toMatchObject([{ id: old.accountId }]);
  });

  test('of two made for one address in the same moment there is one, with one mail', async () => {
    const now = portal.clock.now();
    const made = await Promise.all([1, 2].map(() => portal.write((tx) => makeAccountFor(tx, race, now))));
    expect(new Set(made.map(({ accountId }) => accountId)).size).toBe(1);
    expect((await portal.mails()).filter(({ to }) => to === race.email)).toHaveLength(1);
  });

  test('of two who take it over at once one gets through', async () => {
    await make('twice');
    const link = linkIn(await portal.lastMailTo('twice@handwerk.example'));
    const browsers = [portal.newBrowser(), portal.newBrowser()];
    const forms = await Promise.all(browsers.map((browser) => browser.get(link)));
    const answers = await Promise.all(
      browsers.map(async (browser, index) => {
        const form = forms[index];
        if (!form) throw new Error('no form');
        return browser.submit(form, 'Passwort speichern', { 'Neues Passwort': `${goodPassword} ${index}` });
      }),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 422]));
  });
});

describe('a file', () => {
  const send = async (text: string) => {
    const form = new FormData();
    form.set('datei', new File([text], 'kurse.csv', { type: 'text/csv' }));
    const cookie = [...carer.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return portal.fetch(
      new Request(`${portal.chamber.origin}/verwaltung/konten/anlegen/datei`, {
        method: 'POST',
        body: form,
        headers: { cookie, origin: portal.chamber.origin, host: new URL(portal.chamber.origin).host },
      }),
    );
  };
  const head = 'email;vorname;nachname;art;personennummer\n';

  test('makes many, tells those who have one, and changes nothing the second time', async () => {
    const file = `${head}f1@handwerk.example;Frida;Eins;teilnahme;\nf2@handwerk.example;Frieda;Zwei;dozent;\n`;
    const first = await send(file);
    expect(first.headers.get('location')).toBe('/verwaltung/konten/anlegen?gelesen=2-0-0');
    const mails = (await portal.mails()).length;
    const second = await send(file);
    expect(second.headers.get('location')).toBe('/verwaltung/konten/anlegen?gelesen=0-0-2');
    expect(await portal.mails()).toHaveLength(mails);
    // one for each file, one in the trail of each account that was made
    const rows = (await portal.auditTrail()).filter((row) => row === 'account-care.made-from-file: done');
    expect(rows).toHaveLength(4);
  });

  test.each([
    ['a wrong address', `${head}keine;Frida;Eins;teilnahme;\n`, 'Zeile 2: Das ist keine E-Mail-Adresse.'],
    ['an unknown Person', `${head}g@handwerk.example;G;G;dozent;99999999\n`, 'Zeile 2:'],
    ['another header', 'mail;name\na@b.example;A\n', 'Diese Datei lässt sich nicht lesen'],
    ['nothing', '', 'Bitte wählen Sie eine Datei'],
  ])('with %s makes nothing at all and says why', async (_what, file, sentence) => {
    const good = 'ganz.gut@handwerk.example;Gut;Gut;teilnahme;\n';
    const answer = await send(file === '' ? file : file + (file.startsWith(head) ? good : ''));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
    expect(await accountsOf('ganz.gut@handwerk.example')).toEqual([]);
  });
});

test('where the chamber makes no accounts there is no such page', async () => {
  const other = await createTestPortal();
  const staff = await staffMember(other, 'kurse');
  expect((await staff.browser.get('/verwaltung/konten/anlegen')).status).toBe(404);
  await other.close();
});
