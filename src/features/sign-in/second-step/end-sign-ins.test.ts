import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../../test/make-account.ts';
import { setUpApp } from '../../../../test/second-factor.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal();
});
afterAll(() => portal.close());

test.each(['andere', 'alle'])(
  'signing out of %s devices ends what waits for its second factor',
  async (which) => {
    const account = await makeAccount(portal, { email: `erika.riegel-${which}@handwerk.example` });
    const inside = portal.newBrowser();
    await signInAs(inside, account);
    const { app } = await setUpApp(portal, inside);
    portal.clock.pass({ minutes: 1 });
    const somewhere = portal.newBrowser();
    const waiting = await signInAs(somewhere, account);
    await inside.post('/profil/sitzungen/beenden', { welche: which });
    const entered = await somewhere.submit(waiting, 'Weiter', { 'Code aus der App': app.code() });
    expect(entered.path).not.toBe('/mein-bereich');
    expect((await somewhere.get('/profil')).path).toContain('/anmelden');
  },
);

test('whatever changes a factor ends all other sessions, so that no proof from before it counts', async () => {
  const account = await makeAccount(portal, { email: 'erika.neuling@handwerk.example' });
  const owner = portal.newBrowser();
  const stranger = portal.newBrowser('203.0.113.8');
  await signInAs(owner, account);
  // knows the password, and has just proven it
  await signInAs(stranger, account);
  const { app } = await setUpApp(portal, owner);
  const removeApp = '/profil/sicherheit/app/entfernen';
  expect((await stranger.get('/profil/sicherheit/app')).path).toContain('/anmelden');
  await stranger.post(removeApp, {});
  portal.clock.pass({ minutes: 1 });
  const elsewhere = portal.newBrowser('203.0.113.7');
  const asked = await signInAs(elsewhere, account);
  await elsewhere.submit(asked, 'Weiter', { 'Code aus der App': app.code() });
  expect((await elsewhere.get('/profil')).path).toBe('/profil');
  const removed = await owner.submit(await owner.get(removeApp), 'App entfernen');
  expect(removed.text).toContain('Die App ist entfernt');
  expect(removed.text).toContain('Auf allen anderen Geräten sind Sie jetzt abgemeldet');
  expect((await elsewhere.get('/profil')).path).toContain('/anmelden');
});

test('of two sessions that set an app up at the same moment one does, and only that one goes on', async () => {
  const account = await makeAccount(portal, { email: 'erika.zugleich@handwerk.example' });
  const both = [portal.newBrowser(), portal.newBrowser('203.0.113.9')];
  for (const browser of both) await signInAs(browser, account);
  const done = await Promise.allSettled(both.map((browser) => setUpApp(portal, browser)));
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  const profiles = await Promise.all(both.map((browser) => browser.get('/profil')));
  expect(profiles.filter(({ path }) => path === '/profil')).toHaveLength(1);
  const kept = await portal.read((db) =>
    db.kysely.selectFrom('replaced_totp_secrets').selectAll().where('account_id', '=', account.id).execute(),
  );
  expect(kept).toEqual([]);
});
