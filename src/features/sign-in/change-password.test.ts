import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { makeAccount, type MadeAccount, signInAs } from '../../../test/make-account.ts';
import { setUpApp } from '../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
let erika: MadeAccount;
let browser: Browser;
let people = 0;

const newPassword = 'Kranich am Dachstuhl ruht';

beforeAll(async () => {
  portal = await createTestPortal();
});
beforeEach(async () => {
  people += 1;
  erika = await makeAccount(portal, { email: `erika-${people}@handwerk.example` });
  browser = portal.newBrowser();
  await signInAs(browser, erika);
});
afterAll(() => portal.close());

async function change(current: string, next = newPassword) {
  return browser.submit(await browser.get('/profil/passwort'), 'Passwort speichern', {
    'Aktuelles Passwort': current,
    'Neues Passwort': next,
  });
}

const opens = async (password: string) =>
  (await signInAs(portal.newBrowser('10.3.3.3'), { ...erika, password })).path === '/mein-bereich';

test('changes it, goes on here under a new token, ends all other sessions and tells by mail', async () => {
  const other = portal.newBrowser();
  await signInAs(other, erika);
  const before = browser.cookies.get('session');
  const seen = await change(erika.password);
  expect(seen.path).toBe('/profil/passwort?hinweis=geaendert');
  expect(seen.text).toContain('Ihr Passwort ist geändert');
  expect(seen.text).toContain('Alle anderen Geräte wurden abgemeldet');
  expect(browser.cookies.get('session')).not.toBe(before);
  expect((await other.get('/profil/passwort')).path).toContain('/anmelden');
  expect((await portal.lastMailTo(erika.email)).text).toContain('am 21.11.2026, 09:00 Uhr geändert');
  expect(await opens(newPassword)).toBe(true);
  expect(await opens(erika.password)).toBe(false);
});

test('takes the current one with a copied blank', async () => {
  expect((await change(`${erika.password} `)).path).toBe('/profil/passwort?hinweis=geaendert');
});

test('refuses a wrong current one and never shows what was typed', async () => {
  const refused = await change('falsch geraten');
  expect(refused.status).toBe(422);
  expect(refused.fieldError('Aktuelles Passwort')).toContain('Das ist nicht Ihr aktuelles Passwort');
  expect(refused.html).not.toContain('falsch geraten');
  expect(refused.html).not.toContain(newPassword);
  expect(await opens(erika.password)).toBe(true);
});

test('asks for what is missing', async () => {
  expect((await change('')).fieldError('Aktuelles Passwort')).toContain('aktuelles Passwort ein');
  expect((await change(erika.password, '')).fieldError('Neues Passwort')).toBeDefined();
  expect((await change(erika.password, 'Erika Muster Erika Muster')).status).toBe(422);
});

test('offers the same passphrase again after a mistake', async () => {
  const page = await browser.get('/profil/passwort');
  const offered = page.root.querySelector('code')?.textContent;
  expect(offered).toMatch(/^\p{L}+-\p{L}+-\p{L}+-\p{L}+$/u);
  const refused = await browser.submit(page, 'Passwort speichern', { 'Aktuelles Passwort': 'falsch' });
  expect(refused.root.querySelector('code')?.textContent).toBe(offered);
  const taken = await browser.submit(refused, 'Passwort speichern', {
    'Aktuelles Passwort': erika.password,
    'Neues Passwort': offered ?? '',
  });
  expect(taken.path).toBe('/profil/passwort?hinweis=geaendert');
});

test('is no way to guess the current password, not even with an empty new one', async () => {
  for (let tries = 0; tries < 10; tries += 1) await change('falsch', '');
  const blocked = await change(erika.password);
  expect(blocked.status).toBe(422);
  expect(blocked.text).toMatch(/Zu viele Versuche.*erst am 21\.11\.2026, \d\d:\d\d Uhr weiter/);
  portal.clock.pass({ minutes: 15 });
  expect((await change(erika.password)).path).toBe('/profil/passwort?hinweis=geaendert');
});

test('of two changes at the same time one counts', async () => {
  const answers = await Promise.all(
    ['Erster Hobel am Morgen', 'Zweiter Hobel am Abend'].map((next) =>
      browser.post('/profil/passwort', { currentPassword: erika.password, newPassword: next }),
    ),
  );
  const changed = answers.filter((page) => page.path === '/profil/passwort?hinweis=geaendert');
  expect(changed.length).toBeLessThanOrEqual(1);
  const opened = [await opens('Erster Hobel am Morgen'), await opens('Zweiter Hobel am Abend')];
  expect(opened.filter(Boolean)).toHaveLength(1);
});

test('of an account with a second factor, asks for that too where it was proven long ago', async () => {
  const { app } = await setUpApp(portal, browser);
  const form = await browser.get('/profil/passwort');
  const typed = { 'Aktuelles Passwort': erika.password, 'Neues Passwort': newPassword };
  portal.clock.pass({ minutes: 10 });
  expect((await browser.get('/profil/passwort')).path).toBe(
    '/anmelden/bestaetigen?weiter=%2Fprofil%2Fpasswort',
  );
  const asked = await browser.submit(form, 'Passwort speichern', typed);
  expect(asked.status).toBe(401);
  expect(asked.hasField('Code aus der App')).toBe(true);
  expect(asked.html).not.toContain(newPassword);
  const proven = await browser.submit(asked, 'Weiter', {
    'Aktuelles Passwort': erika.password,
    'Code aus der App': app.code(),
  });
  expect(proven.path).toBe('/profil/passwort');
  expect((await browser.submit(proven, 'Passwort speichern', typed)).path).toContain('geaendert');
});

test('asks for nothing but the current one where there is no second factor', async () => {
  portal.clock.pass({ minutes: 30 });
  expect((await change(erika.password)).path).toBe('/profil/passwort?hinweis=geaendert');
});

test('needs signing in', async () => {
  const asked = await portal.newBrowser().get('/profil/passwort');
  expect(asked.path).toBe('/anmelden?weiter=%2Fprofil%2Fpasswort');
});
