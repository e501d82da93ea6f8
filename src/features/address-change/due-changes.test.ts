import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDueChanges } from '../../../test/address-change.ts';
import { type MadeAccount, makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { dueChangesJob } from './due-changes.ts';
import { createMover } from './move-account.ts';
import { makeSecrets } from './secrets.ts';

const move = '/profil/umzug';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({
    settings: {
      account: { emailChange: 'not-offered', nameChange: 'not-offered' },
      accounts: { termsVersion: '2026-01-01' },
    },
  });
});
afterAll(() => portal.close());

let people = 0;

async function personWith(email: string) {
  people += 1;
  const account = await makeAccount(portal, { email });
  const browser = portal.newBrowser(`203.0.113.${people}`);
  await signInAs(browser, account);
  return { account, browser };
}

/** A move whose new account is proven and that waits for its week. */
async function waitingMove(name: string) {
  const old = await personWith(`${name}-alt@handwerk.example`);
  const target = await personWith(`${name}-neu@handwerk.example`);
  const begun = await old.browser.submit(await old.browser.get(move), 'Umzug beginnen', {
    'E-Mail-Adresse des neuen Kontos': target.account.email,
  });
  const code = begun.root.querySelector('main code')?.text ?? '';
  await target.browser.submit(await target.browser.get(`${move}/annehmen`), 'Konto übernehmen', {
    Umzugscode: code,
  });
  await old.browser.submit(await old.browser.get(move), 'Ohne bisherige Adresse weiter');
  return { old, target };
}

async function stateOf({ id }: MadeAccount): Promise<string> {
  const row = await portal.read((db) =>
    db.kysely.selectFrom('accounts').select('state').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  return row['state'] as string;
}

test('an account that is locked, or waits for its deletion, is not moved, and others are', async () => {
  const locked = await waitingMove('gesperrt');
  const deleting = await waitingMove('loeschend');
  const other = await waitingMove('andere');
  await portal.write((tx) =>
    tx.kysely
      .updateTable('accounts')
      .set({ state: 'locked' })
      .where('id', '=', locked.old.account.id)
      .execute(),
  );
  await deleting.old.browser.submit(await deleting.old.browser.get('/profil/loeschen'), 'Konto löschen');
  portal.clock.pass({ days: 7, minutes: 1 });
  await runDueChanges(portal);
  expect(await stateOf(locked.old.account)).toBe('locked');
  expect(await stateOf(deleting.old.account)).toBe('deleting');
  expect(await stateOf(other.old.account)).toBe('closed');
});

const endedMailTo = async ({ email }: MadeAccount) =>
  (await portal.mails()).filter(({ kind, to }) => kind === 'address-change.ended' && to === email);
const setAccount = ({ id }: MadeAccount, values: { state?: string; locale?: string }) =>
  portal.write((tx) => tx.kysely.updateTable('accounts').set(values).where('id', '=', id).execute());

test('a move that can not be done when its week is over ends, and both sides read why in their language', async () => {
  const { old, target } = await waitingMove('hindernis');
  await setAccount(target.account, { state: 'locked', locale: 'en' });
  portal.clock.pass({ days: 7, minutes: 1 });
  await runDueChanges(portal);
  await runDueChanges(portal);
  const [toOld, ...more] = await endedMailTo(old.account);
  expect(more).toEqual([]);
  expect(toOld?.text).toContain('Der Grund: Das neue Konto gibt es nicht mehr.');
  expect(toOld?.text).toContain(`${portal.chamber.origin}/profil/umzug`);
  const [toTarget] = await endedMailTo(target.account);
  expect(toTarget?.text).toContain('The reason: The new account no longer exists.');
  expect(await stateOf(old.account)).toBe('active');
});

test('a move that waits is void once its account is locked, and both sides are told', async () => {
  const { old, target } = await waitingMove('ueberholt');
  await setAccount(old.account, { state: 'locked' });
  await runDueChanges(portal);
  for (const { account } of [old, target])
    expect((await endedMailTo(account)).map(({ text }) => text).join('')).toContain('wurde gesperrt');
});

test('a move whose new account is deleted while it waits closes nothing', async () => {
  const { old, target } = await waitingMove('ohne-ziel');
  await portal.write((tx) => tx.kysely.deleteFrom('accounts').where('id', '=', target.account.id).execute());
  portal.clock.pass({ days: 7, minutes: 1 });
  await runDueChanges(portal);
  expect(await stateOf(old.account)).toBe('active');
});

test('a move is found by its code, however many strangers have begun one to the same account since', async () => {
  const old = await personWith('eigene-alt@handwerk.example');
  const target = await personWith('eigene-neu@handwerk.example');
  const begun = await old.browser.submit(await old.browser.get(move), 'Umzug beginnen', {
    'E-Mail-Adresse des neuen Kontos': target.account.email,
  });
  const strangers = 'fremd-%@handwerk.example';
  await portal.write(async (tx) => {
    await sql`insert into accounts (email, email_folded, first_name, last_name, password_hash, sessions_valid_from,
        terms_version, terms_accepted_at, created_at)
      select 'fremd-' || n || '@handwerk.example', 'fremd-' || n || '@handwerk.example', first_name, last_name,
        password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at
      from accounts, generate_series(1, 120) n where id = ${old.account.id}`.execute(tx.kysely);
    const { sealedCode, sealedToken } = makeSecrets(portal.house.secrets);
    await sql`insert into address_changes (kind, account_id, old_email, new_email, new_folded, sealed_code,
        sealed_token, token_hash, asked_at, account_as_of, expires_at)
      select 'move', a.id, a.email, c.new_email, c.new_folded, ${sealedCode}, ${sealedToken}, md5(a.id::text),
        c.asked_at + interval '1 minute', a.sessions_valid_from, c.expires_at
      from address_changes c, accounts a
      where c.account_id = ${old.account.id} and a.email like ${strangers}`.execute(tx.kysely);
  });
  const code = begun.root.querySelector('main code')?.text ?? '';
  const taken = await target.browser.submit(
    await target.browser.get(`${move}/annehmen`),
    'Konto übernehmen',
    {
      Umzugscode: code,
    },
  );
  expect(taken.status).toBe(200);
  expect(taken.path).toContain('bestaetigen');
  expect(taken.heading).toBe((await target.browser.get(taken.path)).heading);
});

test('what goes wrong with one change keeps no other waiting, and the log and the trail tell of it', async () => {
  const moves = [await waitingMove('eins'), await waitingMove('zwei'), await waitingMove('drei')];
  const broken = moves[1]!.old.account;
  const mover = createMover([]);
  const job = dueChangesJob(portal.house, {
    ...mover,
    async moveAccount(tx, change, now) {
      const moved = await mover.moveAccount(tx, change, now);
      if (change.accountId === broken.id) throw new Error('violates a constraint');
      return moved;
    },
  });
  portal.clock.pass({ days: 7, minutes: 1 });
  await expect(job.run(portal.chamber, portal.clock.now())).rejects.toThrow(AggregateError);
  expect(await Promise.all(moves.map(({ old }) => stateOf(old.account)))).toEqual([
    'closed',
    'active',
    'closed',
  ]);
  expect(await portal.auditTrail()).toContain('address-change.waited-out: failed');
  await runDueChanges(portal);
  expect(await stateOf(broken)).toBe('closed');
});
