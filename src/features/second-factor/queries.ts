import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { createFactorStore, createPasskeyStore, type FactorTables } from '../../platform/factors/index.ts';

const names: FactorTables = {
  owners: 'accounts',
  owner: 'account_id',
  totp: 'totp_secrets',
  codes: 'recovery_codes',
  passkeys: 'passkeys',
  usedChallenges: 'used_passkey_challenges',
};

/** Apps, recovery codes and used challenges of customers' accounts. */
export const accountFactors = createFactorStore(names);

/** Passkeys of customers' accounts. */
export const accountPasskeys = createPasskeyStore(names);

/** Keeps what the app of an account is about to be replaced by another one, see {@link undoFactorsSince}. */
export async function keepReplacedApp(tx: Tx, accountId: string, now: Date): Promise<void> {
  await sql`
    insert into replaced_totp_secrets (account_id, sealed, since, last_used_step, replaced_at)
    select account_id, sealed, since, last_used_step, ${now} from totp_secrets where account_id = ${accountId}`.execute(
    tx.kysely,
  );
}

/** Forgets apps that were replaced by then. @returns how many */
export async function deleteReplacedApps(tx: Tx, replacedBefore: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from replaced_totp_secrets where replaced_at < ${replacedBefore}`.execute(tx.kysely);
  return Number(numAffectedRows ?? 0);
}

/** Forgets all apps of an account that were replaced. */
export async function deleteReplacedAppsOf(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from replaced_totp_secrets where account_id = ${accountId}`.execute(tx.kysely);
}

/** Whether a factor that was added at exactly that moment is there. */
export async function hasFactorOf(db: Db, accountId: string, addedAt: Date): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from totp_secrets where account_id = ${accountId} and since = ${addedAt})
      or exists (select from passkeys where account_id = ${accountId} and since = ${addedAt}) as there`.execute(
    db.kysely,
  );
  return rows[0]?.there === true;
}

/**
 * Removes apps, passkeys and recovery codes that were added at that moment or later, and puts back the app that was
 * there before.
 */
export async function undoFactorsSince(tx: Tx, accountId: string, since: Date): Promise<void> {
  await sql`delete from totp_secrets where account_id = ${accountId} and since >= ${since}`.execute(
    tx.kysely,
  );
  await sql`delete from passkeys where account_id = ${accountId} and since >= ${since}`.execute(tx.kysely);
  await sql`delete from recovery_codes where account_id = ${accountId} and made_at >= ${since}`.execute(
    tx.kysely,
  );
  await sql`
    insert into totp_secrets (account_id, sealed, since, last_used_step)
    select account_id, sealed, since, last_used_step from replaced_totp_secrets
    where account_id = ${accountId} and replaced_at >= ${since} and since < ${since}
    order by replaced_at limit 1 on conflict do nothing`.execute(tx.kysely);
  await sql`
    delete from replaced_totp_secrets where account_id = ${accountId} and replaced_at >= ${since}`.execute(
    tx.kysely,
  );
}
