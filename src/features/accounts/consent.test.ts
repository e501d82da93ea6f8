import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { goodPassword, makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { accountSettings } from './settings.ts';

const ask = '/nutzungsbedingungen/zustimmen';
const box = 'Ich habe die Nutzungsbedingungen gelesen und stimme ihnen zu.';

let portal: TestPortal;
let browser: Browser;
beforeEach(async () => {
  portal = await createTestPortal();
  browser = portal.newBrowser();
});
afterEach(() => portal.close());

/** The chamber puts new terms into force, as a restart with a changed profile does. */
function putIntoForce(termsVersion: string): void {
  const settings = portal.chamber.settings as Map<string, unknown>;
  settings.set('accounts', { ...accountSettings.of(portal.chamber), termsVersion });
}

const acceptances = (accountId: string) =>
  portal.read((db) =>
    db.kysely
      .selectFrom('account_terms')
      .select(['version', 'accepted_at'])
      .where('account_id', '=', accountId)
      .orderBy('accepted_at')
      .execute(),
  );

test('new terms are asked for once, on the way to the wanted page, and stored with their time', async () => {
  const account = await makeAccount(portal);
  expect((await signInAs(browser, account)).path).toBe('/mein-bereich');
  putIntoForce('2027-01-01');
  portal.clock.pass({ minutes: 5 });
  const asked = await browser.get('/mein-bereich?hinweis=passwort-gespeichert');
  expect(asked.path).toBe(`${ask}?weiter=%2Fmein-bereich%3Fhinweis%3Dpasswort-gespeichert`);
  expect(asked.text).toContain('1. Januar 2027');
  expect(asked.link('Nutzungsbedingungen ganz lesen (Stand: 1. Januar 2027)')).toBe('/nutzungsbedingungen');
  const wanted = await browser.submit(asked, 'Zustimmen', { [box]: true });
  expect(wanted.path).toBe('/mein-bereich?hinweis=passwort-gespeichert');
  expect((await browser.get('/profil')).path).toBe('/profil');
  expect((await browser.get(`${ask}?weiter=%2Fprofil`)).path).toBe('/profil');
  expect((await signInAs(portal.newBrowser(), account)).path).toBe('/mein-bereich');
  const at = new Date('2026-11-21T08:05:00Z');
  expect(await acceptances(account.id)).toEqual([{ version: '2027-01-01', accepted_at: at }]);
  expect(await portal.auditTrail()).toContain('accounts.new-terms-accepted: done');
});

test('former acceptances stay on record, and two presses of the button count once', async () => {
  const account = await makeAccount(portal);
  await signInAs(browser, account);
  for (const version of ['2027-01-01', '2027-06-01']) {
    putIntoForce(version);
    portal.clock.pass({ minutes: 5 });
    await Promise.all([1, 2].map(() => browser.post(ask, { version, terms: 'ja' })));
  }
  const versions = (await acceptances(account.id)).map((row) => row['version']);
  expect(versions).toEqual(['2027-01-01', '2027-06-01']);
  expect(
    (await portal.auditTrail()).filter((line) => line.startsWith('accounts.new-terms')).toSorted(),
  ).toEqual(
    ['already', 'already', 'done', 'done'].map((outcome) => `accounts.new-terms-accepted: ${outcome}`),
  );
});

test('without the box, or for a version that was not shown, nothing is accepted', async () => {
  const account = await makeAccount(portal);
  await signInAs(browser, account);
  putIntoForce('2027-01-01');
  const asked = await browser.get('/profil');
  const refused = await browser.submit(asked, 'Zustimmen');
  expect(refused.status).toBe(422);
  expect(refused.fieldError(box)).toContain('Ohne Zustimmung');
  putIntoForce('2027-06-01');
  const changed = await browser.submit(refused, 'Zustimmen', { [box]: true });
  expect(changed.fieldError(box)).toContain('gerade noch einmal geändert');
  expect(changed.text).toContain('1. Juni 2027');
  expect(await acceptances(account.id)).toEqual([]);
  expect((await browser.submit(changed, 'Zustimmen', { [box]: true })).path).toBe('/profil');
});

test('meanwhile nothing else is open but what is open to anyone, and signing out', async () => {
  await signInAs(browser, await makeAccount(portal));
  putIntoForce('2027-01-01');
  for (const path of ['/mein-bereich', '/profil', '/profil/passwort', '/passwort-festlegen'])
    expect((await browser.get(path)).path).toMatch(/^\/nutzungsbedingungen\/zustimmen\?weiter=/);
  const sent = await browser.post('/profil/passwort', {
    password: goodPassword,
    newPassword: 'Ein anderes Wort',
  });
  expect(sent.path).toBe(`${ask}?weiter=%2Fprofil%2Fpasswort`);
  const chosen = await browser.post('/handeln-fuer', { verknuepfung: 'x' });
  expect(chosen.path).toBe(`${ask}?weiter=%2Fanmelden%2Feingabe`);
  expect(sent.root.querySelector('.portal-nav a[href="/mein-bereich"]')).toBeNull();
  for (const path of ['/nutzungsbedingungen', '/datenschutz', '/impressum', '/hilfe'])
    expect((await browser.get(path)).path).toBe(path);
  await browser.submit(sent, 'Abmelden');
  expect((await browser.get(ask)).path).toMatch(/^\/anmelden\?weiter=/);
});

test('consent leads to no other site', async () => {
  await signInAs(browser, await makeAccount(portal));
  putIntoForce('2027-01-01');
  const asked = await browser.get(`${ask}?weiter=%2F%2Fevil.example`);
  expect(asked.root.querySelector('main')?.innerHTML).not.toContain('evil.example');
  const forged = { version: '2027-01-01', terms: 'ja', weiter: 'https://evil.example/' };
  expect((await browser.post(ask, forged)).path).toBe('/mein-bereich');
});

test('a provisional password is replaced first', async () => {
  const provisionalUntil = new Date(portal.clock.now().getTime() + 3_600_000);
  const account = await makeAccount(portal, { password: 'K7QM2-XD4RP-9TVHE', provisionalUntil });
  putIntoForce('2027-01-01');
  const choose = await signInAs(browser, account);
  expect(choose.path).toBe('/passwort-festlegen');
  expect((await browser.get(ask)).path).toBe('/passwort-festlegen');
  const seen = await browser.submit(choose, 'Passwort speichern', { 'Neues Passwort': goodPassword });
  expect(seen.heading).toBe('Neue Nutzungsbedingungen');
});

test('who is not signed in notices nothing', async () => {
  putIntoForce('2027-01-01');
  for (const path of ['/', '/dienste', '/anmelden', '/registrieren'])
    expect((await browser.get(path)).path).toBe(path);
  expect((await browser.get('/profil')).path).toBe('/anmelden?weiter=%2Fprofil');
});

test('what was typed when new terms came in between waits for the consent, and one button sends it', async () => {
  const account = await makeAccount(portal);
  await signInAs(browser, account);
  const form = await browser.get('/profil/angaben');
  putIntoForce('2027-01-01');
  const asked = await browser.submit(form, 'Angaben speichern', { Vorname: 'Annegret' });
  expect(asked.path).toBe(`${ask}?weiter=%2Fanmelden%2Feingabe%3Fweiter%3D%252Fprofil%252Fangaben`);
  const kept = await browser.submit(asked, 'Zustimmen', { [box]: true });
  expect(kept.heading).toBe('Ihre Eingabe ist noch da');
  const sent = await browser.submit(kept, 'Weiter');
  expect(sent.status).toBe(200);
  expect((await browser.get('/profil/angaben')).fieldValue('Vorname')).toBe('Annegret');
});
