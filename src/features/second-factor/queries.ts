import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { FactorState } from './rules.ts';

interface SecondFactorTables {
  totp_secrets: { account_id: string; sealed: Buffer; since: Date; last_used_step: string };
  recovery_codes: {
    id: Generated<string>;
    account_id: string;
    selector: string;
    hash: string;
    made_at: Date;
    used_at: Date | null;
  };
  used_passkey_challenges: { hash: string; void_after: Date };
  accounts: { id: string };
}

const of = (handle: Db) => tables<SecondFactorTables>(handle);

/** Holds an account still, so that attempts on its factors and changes of them happen one after the other. */
export async function lockFactorsOf(tx: Tx, accountId: string): Promise<void> {
  await of(tx)
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** What of a second factor an account has, in one statement. */
export async function selectFactors(db: Db, accountId: string): Promise<FactorState> {
  const { rows } = await sql<{ since: Date | null; passkeys: number; codes: number }>`
    select (select since from totp_secrets where account_id = ${accountId}) as since,
      (select count(*)::int from passkeys where account_id = ${accountId}) as passkeys,
      (select count(*)::int from recovery_codes where account_id = ${accountId} and used_at is null) as codes`.execute(
    db.kysely,
  );
  const [row] = rows;
  return { totpSince: row?.since ?? null, passkeys: row?.passkeys ?? 0, codesLeft: row?.codes ?? 0 };
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

/** The sealed secret that an account shares with an app. */
export async function selectTotpSecret(db: Db, accountId: string): Promise<Buffer | undefined> {
  const row = await of(db)
    .selectFrom('totp_secrets')
    .select('sealed')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return row?.sealed;
}

/** Keeps the secret of an app whose first code was right; an app set up before is replaced. */
export async function upsertTotpSecret(
  tx: Tx,
  accountId: string,
  secret: { readonly sealed: Buffer; readonly since: Date; readonly usedStep: number },
): Promise<void> {
  const values = { sealed: secret.sealed, since: secret.since, last_used_step: String(secret.usedStep) };
  await of(tx)
    .insertInto('totp_secrets')
    .values({ account_id: accountId, ...values })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(values))
    .execute();
}

/**
 * Uses up the code of a half minute, and with it all earlier ones.
 * @returns false when it, or a later one, was used before; of many at once one gets true
 */
export async function useTotpStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const used = await of(tx)
    .updateTable('totp_secrets')
    .set({ last_used_step: String(step) })
    .where('account_id', '=', accountId)
    .where('last_used_step', '<', String(step))
    .returning('account_id')
    .execute();
  return used.length === 1;
}

/** Takes the app away. @returns false when there was none */
export async function deleteTotpSecret(tx: Tx, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('totp_secrets')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What is stored of a recovery code. */
export interface StoredRecoveryCode {
  readonly selector: string;
  readonly hash: string;
}

/** Puts a new set of recovery codes in the place of the old one. */
export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: string,
  codes: readonly StoredRecoveryCode[],
  now: Date,
): Promise<void> {
  await deleteRecoveryCodes(tx, accountId);
  const rows = codes.map(({ selector, hash }) => ({
    account_id: accountId,
    selector,
    hash,
    made_at: now,
    used_at: null,
  }));
  await of(tx).insertInto('recovery_codes').values(rows).execute();
}

/** Forgets all recovery codes of an account. */
export async function deleteRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await of(tx).deleteFrom('recovery_codes').where('account_id', '=', accountId).execute();
}

/** The one code of an account that a typed one is compared with. */
export function selectRecoveryCode(
  db: Db,
  accountId: string,
  selector: string,
): Promise<{ readonly id: string; readonly hash: string; readonly usedAt: Date | null } | undefined> {
  return of(db)
    .selectFrom('recovery_codes')
    .select(['id', 'hash', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .where('selector', '=', selector)
    .executeTakeFirst();
}

/** Uses up a recovery code; of many at once one gets true. */
export async function useRecoveryCodeRow(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await of(tx)
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returning('id')
    .execute();
  return used.length === 1;
}

/**
 * Uses up a challenge that a passkey has answered.
 * @returns false when it was answered before
 */
export async function useChallenge(tx: Tx, hash: string, voidAfter: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await of(tx)
    .insertInto('used_passkey_challenges')
    .values({ hash, void_after: voidAfter })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Forgets answered challenges that are too old to be answered again. */
export async function deleteVoidChallenges(tx: Tx, now: Date): Promise<void> {
  await of(tx).deleteFrom('used_passkey_challenges').where('void_after', '<', now).execute();
}
