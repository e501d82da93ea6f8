import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeenPage } from '../../../../test/browser.ts';
import { givePasskey } from '../../../../test/passkey-device.ts';
import { signedInPerson, testPassword, type TestPerson } from '../../../../test/people.ts';
import { setUpApp } from '../../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { freshlyProven, signedIn } from '../../../platform/access/permission.ts';
import type { Feature } from '../../../platform/feature/feature.ts';
import { redirect } from '../../../platform/http/reply.ts';
import { get, post } from '../../../platform/http/route.ts';

const taken: Readonly<Record<string, string>>[] = [];

/** Somewhere valuables lie. */
const vault: Feature = {
  name: 'vault',
  routes: [
    get('/tresor', { may: freshlyProven(signedIn) }, () => redirect('/mein-bereich?hinweis=offen')),
    post('/tresor', { may: freshlyProven(signedIn), audit: 'vault.opened' }, ({ form }) => {
      taken.push(form);
      return redirect('/mein-bereich?hinweis=entnommen');
    }),
  ],
};

let portal: TestPortal;
let people = 0;
beforeAll(async () => {
  portal = await createTestPortal({ extraFeatures: [vault] });
});
afterAll(() => portal.close());

async function someone(): Promise<TestPerson> {
  people += 1;
  return signedInPerson(portal, `pia.probe-${people}@handwerk.example`, `10.6.${people}.1`);
}
const goStale = () => portal.clock.pass({ minutes: 10 });
const prove = (pia: TestPerson, page: SeenPage) =>
  pia.browser.submit(page, 'Weiter', { 'Aktuelles Passwort': testPassword });
const passkeyPath = '/anmelden/bestaetigen/passkey';

test('proves it as at sign-in: the password alone is not enough, with the code of the app it is', async () => {
  const pia = await someone();
  const { app } = await setUpApp(portal, pia.browser);
  goStale();
  const asked = await pia.browser.get('/tresor');
  const alone = await prove(pia, asked);
  expect(alone.status).toBe(422);
  expect(alone.fieldError('Code aus der App')).toBeDefined();
  const wrong = await pia.browser.submit(alone, 'Weiter', {
    'Aktuelles Passwort': testPassword,
    'Code aus der App': app.code() === '000000' ? '000001' : '000000',
  });
  expect(wrong.fieldError('Code aus der App')).toContain('stimmt nicht');
  const both = { 'Aktuelles Passwort': testPassword, 'Code aus der App': app.code() };
  const guessed = await pia.browser.submit(wrong, 'Weiter', { ...both, 'Aktuelles Passwort': 'falsch' });
  expect(guessed.fieldError('Aktuelles Passwort')).toBeDefined();
  expect((await pia.browser.submit(guessed, 'Weiter', both)).path).toBe('/mein-bereich?hinweis=offen');
});

test('proves it by a passkey alone, which counts as both, and goes on with what was typed', async () => {
  const pia = await someone();
  const device = await givePasskey(portal, pia.accountId);
  goStale();
  const asked = await pia.browser.post('/tresor', { fach: '9' });
  expect(asked.status).toBe(401);
  const before = pia.browser.cookies.get('session');
  const kept = await pia.browser.post(passkeyPath, device.answer(asked, passkeyPath));
  expect(kept.heading).toBe('Ihre Eingabe ist noch da');
  expect(pia.browser.cookies.get('session')).not.toBe(before);
  await pia.browser.submit(kept, 'Weiter');
  expect(taken.at(-1)).toEqual({ fach: '9' });
});

test('takes no passkey of somebody else, no answer twice, and none that was given for signing in', async () => {
  const [pia, otto] = [await someone(), await someone()];
  const device = await givePasskey(portal, pia.accountId);
  const foreign = await givePasskey(portal, otto.accountId);
  goStale();
  const asked = await pia.browser.get('/tresor');
  const answer = device.answer(asked, passkeyPath);
  const refused = await pia.browser.post(passkeyPath, foreign.answer(asked, passkeyPath));
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('gehört zu keinem');
  const signIn = await pia.browser.get('/anmelden');
  const elsewhere = await pia.browser.post(passkeyPath, device.answer(signIn, '/anmelden/passkey'));
  expect(elsewhere.status).toBe(422);
  expect((await pia.browser.post(passkeyPath, { ...answer, weiter: '/tresor' })).path).toBe(
    '/mein-bereich?hinweis=offen',
  );
  goStale();
  expect((await pia.browser.post(passkeyPath, { ...answer, weiter: '/tresor' })).status).toBe(422);
  expect((await pia.browser.get(passkeyPath)).heading).toBe('Bitte bestätigen Sie, dass Sie es sind');
});

test('with passkeys alone and no scripts proves it by password and recovery code', async () => {
  const pia = await someone();
  const { codes } = await setUpApp(portal, pia.browser);
  await givePasskey(portal, pia.accountId);
  await portal.write((tx) =>
    tx.kysely.deleteFrom('totp_secrets').where('account_id', '=', pia.accountId).execute(),
  );
  goStale();
  const asked = await pia.browser.get('/tresor');
  expect(asked.hasButton('Mit Passkey bestätigen')).toBe(true);
  expect((await prove(pia, asked)).fieldError('Wiederherstellungscode')).toBeDefined();
  const opened = await pia.browser.submit(asked, 'Weiter', {
    'Aktuelles Passwort': testPassword,
    Wiederherstellungscode: codes[0] ?? '',
  });
  expect(opened.path).toBe('/mein-bereich?hinweis=offen');
});
