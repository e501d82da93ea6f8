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

/** Whether a factor that was added at exactly that moment is there. */
export async function hasFactorOf(db: Db, accountId: string, addedAt: Date): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from totp_secrets where account_id = ${accountId} and since = ${addedAt})
      or exists (select from passkeys where account_id = ${accountId} and since = ${addedAt}) as there`.execute(
    db.kysely,
  );
  return rows[0]?.there === true;
}

/** Removes apps, passkeys and recovery codes that were added at that moment or later. */
export async function deleteFactorsSince(tx: Tx, accountId: string, since: Date): Promise<void> {
  await sql`delete from totp_secrets where account_id = ${accountId} and since >= ${since}`.execute(
    tx.kysely,
  );
  await sql`delete from passkeys where account_id = ${accountId} and since >= ${since}`.execute(tx.kysely);
  await sql`delete from recovery_codes where account_id = ${accountId} and made_at >= ${since}`.execute(
    tx.kysely,
  );
}
