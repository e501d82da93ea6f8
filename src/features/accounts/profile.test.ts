import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test('the profile shows what the portal knows of the person, to that person alone', async () => {
  const stranger = await portal.newBrowser().get('/profil');
  expect(stranger.path).toBe('/anmelden?weiter=%2Fprofil');
  const account = await makeAccount(portal, { firstName: 'Ayşe', lastName: 'Öztürk' });
  const profile = await signInAs(portal.newBrowser(), account, stranger.path);
  expect(profile.path).toBe('/profil');
  for (const fact of ['Ayşe Öztürk', account.email, '21. November 2026'])
    expect(profile.text).toContain(fact);
  expect(profile.link('Ändern: Passwort')).toBe('/profil/passwort');
});

test('after confirming, the sign-in page says what happened', async () => {
  const page = await portal.newBrowser().get('/anmelden?hinweis=konto-aktiv');
  expect(page.text).toContain('Ihr Konto ist aktiv');
});
