import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/commands.ts';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { signedInPerson, type TestPerson } from '../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { closeAccount } from '../accounts/index.ts';
import { askForDeletion } from './ask-for-deletion.ts';
import { deletionCommands } from './commands.ts';
import { deletionJob } from './delete-due.ts';

let portal: TestPortal;
let pia: TestPerson;
const email = 'pia.probe@handwerk.example';

beforeEach(async () => {
  portal = await createTestPortal();
  pia = await signedInPerson(portal, email);
});
afterEach(() => portal.close());

const accounts = () => portal.read((db) => db.kysely.selectFrom('accounts').selectAll().execute());
const runJob = async () => {
  const job = deletionJob(portal.house);
  while (await job.run(portal.chamber, portal.clock.now()));
};

test('starts the same grace, once, and undoes it', async () => {
  const run = commandRunner(portal, deletionCommands);
  const asked = await run('accounts delete', { email: 'PIA.probe@handwerk.example' });
  expect(asked.text).toContain('wird am 5. Dezember 2026 gelöscht');
  expect((await portal.lastMailTo(email)).text).toContain('Sie haben uns gebeten');
  expect((await pia.browser.get('/profil')).path).toMatch(/^\/anmelden/);
  await expect(run('accounts delete', { email })).rejects.toThrow('wartet schon');
  expect((await run('accounts delete', { email, undo: true })).text).toContain('bleibt bestehen');
  await expect(run('accounts delete', { email, undo: true })).rejects.toThrow('wartet keine Löschung');
  await expect(run('accounts delete', { email: 'niemand@x.example' })).rejects.toThrow('gibt es bei dieser');
  await expect(run('accounts delete', { email: 'niemand' })).rejects.toThrow('keine E-Mail-Adresse');
});

test('leaves an account that has moved away to be deleted by itself, and says so', async () => {
  await portal.write((tx) => closeAccount(tx, pia.accountId, portal.clock.now()));
  const run = commandRunner(portal, deletionCommands);
  await expect(run('accounts delete', { email })).rejects.toThrow('umgezogen');
  await expect(run('accounts delete', { email, undo: true })).rejects.toThrow('umgezogen');
  const { secrets } = portal.house;
  const now = portal.clock.now();
  const asked = await portal.write((tx) => askForDeletion(tx, secrets, pia.accountId, 'operator', now));
  expect(asked).toEqual({ ok: false, refusal: 'not-possible' });
  portal.clock.pass({ days: 15 });
  await runJob();
  expect(await accounts()).toMatchObject([{ state: 'closed', deletes_at: null }]);
  // the address is free meanwhile, and whoever has it now is meant
  await makeAccount(portal, { email });
  expect((await run('accounts delete', { email })).text).toContain('gelöscht');
});

test('leaves a locked account locked when it is kept', async () => {
  const locked = await makeAccount(portal, { email: 'locked@handwerk.example', state: 'locked' });
  const run = commandRunner(portal, deletionCommands);
  await run('accounts delete', { email: locked.email });
  const page = await signInAs(portal.newBrowser(), locked);
  await portal.newBrowser().submit(page, 'Rückgängig machen');
  expect((await signInAs(portal.newBrowser(), locked)).text).toContain('gesperrt');
});
