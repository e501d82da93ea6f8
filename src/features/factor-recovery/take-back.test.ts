import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { makePasskey } from '../../../test/passkey-device.ts';
import { linkIn } from '../../../test/registration.ts';
import { type App, appFor, setUpApp } from '../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

async function robbed(): Promise<{
  owner: MadeAccount;
  thief: Browser;
  link: string;
  appOfThief: App;
}> {
  people += 1;
  const owner = await makeAccount(portal, { email: `opfer-${people}@handwerk.example` });
  const thief = portal.newBrowser(`203.0.113.${people}`);
  await signInAs(thief, owner);
  const { app } = await setUpApp(portal, thief);
  const mail = await portal.lastMailTo(owner.email);
  expect(mail.text).toContain('Ein neues Passwort allein hilft dann nicht');
  return {
    owner,
    thief,
    appOfThief: app,
    link: /http\S+\/zweiter-faktor\/nicht-ich\S+/.exec(mail.text)?.[0] ?? '',
  };
}

async function factorsOf({ id }: MadeAccount): Promise<number> {
  const rows = await portal.read((db) =>
    db.kysely.selectFrom('totp_secrets').select('account_id').where('account_id', '=', id).execute(),
  );
  return rows.length;
}

test('the owner takes a thief’s factor back by the mail about it, and gets in again by a new password', async () => {
  const { owner, thief, link, appOfThief } = await robbed();
  const home = portal.newBrowser('10.14.1.1');
  // opening it, as scanners do, changes nothing
  await home.head(link);
  const asked = await home.get(link);
  expect(await factorsOf(owner)).toBe(1);
  expect((await thief.get('/profil')).path).toBe('/profil');
  const both = await Promise.all([
    home.submit(asked, 'Das war ich nicht'),
    home.submit(asked, 'Das war ich nicht'),
  ]);
  expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 410]);
  expect((await thief.get('/profil')).heading).toBe('Anmelden');
  expect((await signInAs(thief, owner)).fieldError('Passwort')).toContain('passen nicht zusammen');
  const told = (await portal.mails()).filter(
    ({ kind, to }) => kind === 'factor-recovery.taken-back' && to === owner.email,
  );
  expect(told).toHaveLength(1);
  expect(await portal.auditTrail()).toContain('factor-recovery.taken-back: done');

  await home.submit(await home.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
    'E-Mail-Adresse': owner.email,
  });
  const password = 'Kranich am Dachstuhl ruht';
  const reset = await home.get(linkIn(await portal.lastMailTo(owner.email)));
  await home.submit(reset, 'Passwort speichern', { 'Neues Passwort': password });
  // whoever reads the mailbox is not in yet: the thief's app fits no more, and nobody has another one
  const asks = await signInAs(home, { ...owner, password });
  expect((await home.submit(asks, 'Weiter', { 'Code aus der App': appOfThief.code() })).path).toContain(
    '/anmelden/zweiter-faktor',
  );
  const lost = await home.get('/anmelden/zweiter-faktor/verloren');
  expect((await home.submit(lost, 'Wartezeit beginnen')).text).toContain('Die Wartezeit läuft');
  portal.clock.pass({ days: 7, minutes: 1 });
  await signInAs(home, { ...owner, password });
  await home.submit(await home.get('/anmelden/zweiter-faktor/verloren'), 'Zweiten Faktor entfernen');
  expect((await signInAs(home, { ...owner, password })).path).toBe('/mein-bereich');
  // a link that was used takes back nothing that the owner adds afterwards
  portal.clock.pass({ minutes: 1 });
  await setUpApp(portal, home);
  expect(
    (await home.post('/zweiter-faktor/nicht-ich', { token: link.split('token=')[1] ?? '' })).status,
  ).toBe(410);
  expect(await factorsOf(owner)).toBe(1);
});

test('a thief’s passkey is taken back by the mail about it, with the codes that came with it', async () => {
  people += 1;
  const owner = await makeAccount(portal, { email: `opfer-${people}@handwerk.example` });
  const thief = portal.newBrowser(`203.0.113.${people}`);
  await signInAs(thief, owner);
  const make = '/profil/sicherheit/passkeys/neu';
  expect((await thief.post(make, makePasskey(portal, await thief.get(make), make))).status).toBe(200);
  const mail = await portal.lastMailTo(owner.email);
  const link = /http\S+\/zweiter-faktor\/nicht-ich\S+/.exec(mail.text)?.[0] ?? '';
  const left = (table: 'passkeys' | 'recovery_codes') =>
    portal.read((db) =>
      db.kysely.selectFrom(table).select('id').where('account_id', '=', owner.id).execute(),
    );
  expect(await left('passkeys')).toHaveLength(1);
  expect(await left('recovery_codes')).toHaveLength(10);
  const home = portal.newBrowser('10.14.5.1');
  await home.submit(await home.get(link), 'Das war ich nicht');
  expect(await left('passkeys')).toEqual([]);
  expect(await left('recovery_codes')).toEqual([]);
  expect((await thief.get('/profil')).heading).toBe('Anmelden');
  expect((await home.get(link)).status).toBe(410);
});

test('factors that were there before stay', async () => {
  const { owner, thief } = await robbed();
  await portal.write((tx) =>
    tx.kysely.deleteFrom('totp_secrets').where('account_id', '=', owner.id).execute(),
  );
  portal.clock.pass({ minutes: 1 });
  await portal.write((tx) =>
    tx.kysely
      .insertInto('passkeys')
      .values({
        account_id: owner.id,
        credential_id: `alt-${owner.id}`,
        public_key: Buffer.from('x'),
        counter: '0',
        transports: [],
        name: 'Handy',
        since: new Date('2026-01-01T00:00:00Z'),
      })
      .execute(),
  );
  await setUpApp(portal, thief);
  const mail = await portal.lastMailTo(owner.email);
  const link = /http\S+\/zweiter-faktor\/nicht-ich\S+/.exec(mail.text)?.[0] ?? '';
  const home = portal.newBrowser('10.14.2.1');
  await home.submit(await home.get(link), 'Das war ich nicht');
  expect(await factorsOf(owner)).toBe(0);
  const left = await portal.read((db) =>
    db.kysely.selectFrom('passkeys').select('name').where('account_id', '=', owner.id).execute(),
  );
  expect(left).toEqual([{ name: 'Handy' }]);
});

test('the app that was replaced counts again, so that the mailbox alone lets nobody in', async () => {
  const { owner, thief: browser, appOfThief: own } = await robbed();
  portal.clock.pass({ days: 30 });
  await browser.submit(await signInAs(browser, owner), 'Weiter', { 'Code aus der App': own.code() });
  const page = await browser.get('/profil/sicherheit/app');
  const other = appFor(portal, page);
  expect((await browser.submit(page, 'Code prüfen', { 'Code aus der App': other.code() })).path).toContain(
    'andere-app',
  );
  const link = /http\S+\/zweiter-faktor\/nicht-ich\S+/.exec((await portal.lastMailTo(owner.email)).text)?.[0];
  const reader = portal.newBrowser('10.14.6.1');
  const taken = await reader.submit(await reader.get(link ?? ''), 'Das war ich nicht');
  expect(taken.text).toContain('Der zweite Faktor, den Sie vorher hatten, gilt weiter.');
  await reader.submit(await reader.get('/passwort-vergessen'), 'Passwort zurücksetzen', {
    'E-Mail-Adresse': owner.email,
  });
  const password = 'Kranich am Dachstuhl ruht';
  const reset = await reader.get(linkIn(await portal.lastMailTo(owner.email)));
  await reader.submit(reset, 'Passwort speichern', { 'Neues Passwort': password });
  const asked = await signInAs(reader, { ...owner, password });
  expect((await reader.submit(asked, 'Weiter', { 'Code aus der App': other.code(30) })).path).toContain(
    '/anmelden/zweiter-faktor',
  );
  portal.clock.pass({ minutes: 1 });
  const again = await signInAs(browser, { ...owner, password });
  expect((await browser.submit(again, 'Weiter', { 'Code aus der App': own.code() })).path).toBe(
    '/mein-bereich',
  );
});

test('a mailbox that is not the account’s any more takes nothing back', async () => {
  const { owner, link } = await robbed();
  await portal.write((tx) =>
    tx.kysely
      .updateTable('accounts')
      .set({ email: `neu-${owner.email}`, email_folded: `neu-${owner.email}` })
      .where('id', '=', owner.id)
      .execute(),
  );
  const old = portal.newBrowser('10.14.7.1');
  expect((await old.get(link)).status).toBe(410);
  expect((await old.post('/zweiter-faktor/nicht-ich', { token: link.split('token=')[1] ?? '' })).status).toBe(
    410,
  );
  expect(await factorsOf(owner)).toBe(1);
});

test('an app set up twice by two presses is set up once, and no code counts again', async () => {
  people += 1;
  const owner = await makeAccount(portal, { email: `doppelt-${people}@handwerk.example` });
  const browser = portal.newBrowser(`203.0.113.${people}`);
  await signInAs(browser, owner);
  const page = await browser.get('/profil/sicherheit/app');
  const app = appFor(portal, page);
  const typed = { 'Code aus der App': app.code() };
  expect((await browser.submit(page, 'Code prüfen', typed)).text).toContain('Wiederherstellungscodes');
  const again = await browser.submit(page, 'Code prüfen', typed);
  expect(again.path).toBe('/profil/sicherheit/codes');
  const mails = (await portal.mails()).filter(({ to }) => to === owner.email);
  expect(mails.map(({ kind }) => kind)).toEqual(['second-factor.app-added']);
  const other = portal.newBrowser('10.14.8.1');
  const next = { 'Code aus der App': app.code(30) };
  const step = await signInAs(other, owner);
  expect((await other.submit(step, 'Weiter', next)).path).toBe('/mein-bereich');
  await browser.submit(page, 'Code prüfen', typed);
  const thief = portal.newBrowser('10.14.8.2');
  expect((await thief.submit(await signInAs(thief, owner), 'Weiter', next)).path).toContain(
    '/anmelden/zweiter-faktor',
  );
});

test('the link is good for seven days; a forged one never', async () => {
  const { owner, link } = await robbed();
  const home = portal.newBrowser('10.14.3.1');
  expect((await home.get('/zweiter-faktor/nicht-ich?token=AAAA')).status).toBe(410);
  const asked = await home.get(link);
  portal.clock.pass({ days: 7 });
  expect((await home.get(link)).status).toBe(410);
  expect((await home.submit(asked, 'Das war ich nicht')).status).toBe(410);
  expect(await factorsOf(owner)).toBe(1);
});

test('a password that is long enough only beside a factor is replaced once the last one goes', async () => {
  const { owner, thief: browser } = await robbed();
  const short = 'kraxQ!7vob2Z';
  await browser.submit(await browser.get('/profil/passwort'), 'Passwort speichern', {
    'Aktuelles Passwort': owner.password,
    'Neues Passwort': short,
  });
  const asked = await browser.get('/profil/sicherheit/app/entfernen');
  expect(asked.text).toContain('Ist Ihr Passwort kürzer als 15 Zeichen?');
  await browser.submit(asked, 'App entfernen');
  const again = portal.newBrowser('10.14.4.1');
  expect((await signInAs(again, { ...owner, password: short })).path).toBe('/passwort-festlegen');
  expect((await again.get('/profil')).path).toMatch(/^\/passwort-festlegen/);
});
