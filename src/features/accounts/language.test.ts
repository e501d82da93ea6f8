import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { languageFields } from './language-switch.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

const languageOf = async (browser: Browser, path = '/hilfe', headers: Record<string, string> = {}) =>
  (await browser.get(path, headers)).headers.get('content-language');
const choice = (locale: string, back: string) => ({
  [languageFields.locale]: locale,
  [languageFields.back]: back,
});
const english = { 'accept-language': 'en-GB,en;q=0.9' };

describe('a stranger', () => {
  test('reads what the browser prefers, until something else is chosen', async () => {
    const browser = portal.newBrowser();
    expect(await languageOf(browser)).toBe('de');
    expect(await languageOf(browser, '/hilfe', english)).toBe('en');
    const page = await browser.submit(await browser.get('/hilfe'), 'English');
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(await languageOf(browser, '/hilfe', { 'accept-language': 'de' })).toBe('en');
    await browser.submit(page, 'Deutsch');
    expect(await languageOf(browser, '/hilfe', english)).toBe('de');
  });

  test('comes back to the same page with its query, also to the sign-in page', async () => {
    const browser = portal.newBrowser();
    const page = await browser.submit(await browser.get('/anmelden?weiter=%2Fprofil'), 'English');
    expect(page.path).toBe('/anmelden?weiter=%2Fprofil');
  });

  test('comes back from a refused form, and from one that has no page of its own', async () => {
    const browser = portal.newBrowser();
    const refused = await browser.post('/anmelden', {});
    expect(refused.status).toBe(422);
    expect((await browser.submit(refused, 'English')).path).toBe('/anmelden');
    const nowhere = await browser.post('/vorlaeufiges-passwort', {});
    expect((await browser.submit(nowhere, 'Deutsch')).path).toBe('/');
  });

  test('is led to no other site, and is not told of a language that does not exist', async () => {
    const browser = portal.newBrowser();
    const led = await browser.post('/sprache', choice('en', '//elsewhere.example/'));
    expect(led.path).toBe('/');
    expect((await browser.post('/sprache', choice('xx', '/'))).status).toBe(404);
    expect(await languageOf(browser)).toBe('en');
  });

  test('does not change the language by a link', async () => {
    const browser = portal.newBrowser();
    expect((await browser.get('/sprache?sprache=en')).status).toBe(404);
    expect(await languageOf(browser)).toBe('de');
  });
});

test('caches are told what a page depends on', async () => {
  const page = await portal.newBrowser().get('/hilfe');
  expect(page.headers.get('vary')).toBe('Cookie, Accept-Language');
});

test('who never chose reads what the browser prefers, signed in as before, and gets German mails', async () => {
  const account = await makeAccount(portal, { email: 'nie.gewaehlt@handwerk.example' });
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  expect(await languageOf(browser, '/profil', english)).toBe('en');
  expect(await languageOf(browser, '/profil')).toBe('de');
  await portal.newBrowser().post('/passwort-vergessen', { email: account.email }, english);
  expect((await portal.lastMailTo(account.email)).html).toContain('lang="de"');
});

test('who chose German reads German in a browser that prefers English', async () => {
  const account = await makeAccount(portal, { email: 'deutsch.gewaehlt@handwerk.example' });
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  await browser.submit(await browser.get('/profil', english), 'Deutsch');
  const elsewhere = portal.newBrowser();
  await signInAs(elsewhere, account);
  expect(await languageOf(elsewhere, '/profil', english)).toBe('de');
});

test('the choice of somebody signed in follows to another browser and into the mails', async () => {
  const account = await makeAccount(portal);
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  await browser.submit(await browser.get('/profil'), 'English');
  const elsewhere = portal.newBrowser();
  await signInAs(elsewhere, account);
  expect(await languageOf(elsewhere, '/profil')).toBe('en');
  await portal.newBrowser().post('/passwort-vergessen', { email: account.email });
  expect((await portal.lastMailTo(account.email)).html).toContain('lang="en"');
});
