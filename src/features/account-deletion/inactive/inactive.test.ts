import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAccount, signInAs, type MadeAccount } from '../../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { inactiveJob } from './inactive-job.ts';

let portal: TestPortal;
let erika: MadeAccount;
beforeEach(async () => {
  portal = await createTestPortal();
  erika = await makeAccount(portal);
});
afterEach(() => portal.close());

const run = () => inactiveJob(portal.house).run(portal.chamber, portal.clock.now());
const kinds = async () =>
  (await portal.mails()).filter(({ kind }) => kind.startsWith('account-deletion.')).map(({ kind }) => kind);
const accounts = () => portal.read((db) => db.kysely.selectFrom('accounts').selectAll().execute());

test('who has not signed in for two years is warned twice, and goes like one who asked', async () => {
  portal.clock.pass({ days: 669 });
  await run();
  expect(await kinds()).toEqual([]);
  portal.clock.pass({ days: 3 });
  // many workers at the same moment, and again
  await Promise.all([run(), run(), run()]);
  await run();
  expect(await kinds()).toEqual(['account-deletion.inactive-first']);
  expect((await portal.lastMailTo(erika.email)).text).toContain('Nach 24 Monaten ohne Anmeldung');
  portal.clock.pass({ days: 46 });
  await Promise.all([run(), run(), run()]);
  expect(await kinds()).toEqual(['account-deletion.inactive-first', 'account-deletion.inactive-second']);
  portal.clock.pass({ days: 13 });
  await run();
  expect(await accounts()).toHaveLength(1);
  portal.clock.pass({ days: 2 });
  await Promise.all([run(), run()]);
  expect(await accounts()).toEqual([]);
  expect((await portal.lastMailTo(erika.email)).text).toContain('weil Sie sich lange nicht angemeldet haben');
  expect(await portal.auditTrail()).toContain('account-deletion.deleted: done');
});

test('signing in ends it, also after the second warning', async () => {
  portal.clock.pass({ days: 672 });
  await run();
  portal.clock.pass({ days: 50 });
  await run();
  await signInAs(portal.newBrowser(), erika);
  portal.clock.pass({ days: 30 });
  await run();
  expect(await accounts()).toHaveLength(1);
  const { rows } = {
    rows: await portal.read((db) => db.kysely.selectFrom('inactive_accounts').selectAll().execute()),
  };
  expect(rows).toEqual([]);
});

test('a worker that was off for months shortens nobody’s time', async () => {
  portal.clock.pass({ days: 1000 });
  await run();
  portal.clock.pass({ days: 90 });
  await run();
  portal.clock.pass({ days: 13 });
  await run();
  expect(await accounts()).toHaveLength(1);
  portal.clock.pass({ days: 2 });
  await run();
  expect(await accounts()).toEqual([]);
});

test('a locked person reads where to write, since nobody can sign in', async () => {
  const locked = await makeAccount(portal, { email: 'gerd@handwerk.example', state: 'locked' });
  portal.clock.pass({ days: 672 });
  await run();
  const { text } = await portal.lastMailTo(locked.email);
  expect(text).toContain('ist gesperrt');
  expect(text).not.toContain('/anmelden');
});
