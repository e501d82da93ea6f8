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
