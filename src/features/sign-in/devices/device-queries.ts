import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

interface DeviceTables {
  seen_devices: { account_id: string; device_hash: string; seen_at: Date };
  failure_notices: { account_id: string; kind: string; told_at: Date };
}

const of = (handle: Db) => tables<DeviceTables>(handle);

/** When an account signed in last with any device, and with this kind of device from this range. */
export async function selectSeen(
  db: Db,
  accountId: string,
  deviceHash: string,
): Promise<{ readonly anyAt: Date | null; readonly thisAt: Date | null }> {
  const row = await of(db)
    .selectFrom('seen_devices')
    .select(({ fn }) => [
      fn.max('seen_at').as('anyAt'),
      sql<Date | null>`max(seen_at) filter (where device_hash = ${deviceHash})`.as('thisAt'),
    ])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return { anyAt: row.anyAt, thisAt: row.thisAt };
}

/** Remembers that an account has signed in with a kind of device from a range. */
export async function upsertSeen(tx: Tx, accountId: string, deviceHash: string, now: Date): Promise<void> {
  await of(tx)
    .insertInto('seen_devices')
    .values({ account_id: accountId, device_hash: deviceHash, seen_at: now })
    .onConflict((conflict) => conflict.columns(['account_id', 'device_hash']).doUpdateSet({ seen_at: now }))
    .execute();
}

/** Forgets devices not used for long; the last one of each account stays, so that the next one is seen to be new. */
export async function deleteUnseen(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('seen_devices as old')
    .where('seen_at', '<', before)
    .where((is) =>
      is.exists(
        is
          .selectFrom('seen_devices as newer')
          .select('newer.account_id')
          .whereRef('newer.account_id', '=', 'old.account_id')
          .whereRef('newer.seen_at', '>', 'old.seen_at'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Takes note that an account is told of failed attempts now.
 * @param kind of proof that failed; each is told by itself
 * @param notSince told later than that, nobody is told again
 * @returns whether it is this caller who tells; false too where the account is gone
 */
export async function claimFailureNotice(
  tx: Tx,
  accountId: string,
  kind: 'password' | 'second-factor',
  now: Date,
  notSince: Date,
): Promise<boolean> {
  const claimed = await sql`insert into failure_notices (account_id, kind, told_at)
    select id, ${kind}, ${now} from accounts where id = ${accountId}
    on conflict (account_id, kind) do update set told_at = excluded.told_at
    where failure_notices.told_at <= ${notSince}`.execute(tx.kysely);
  return (claimed.numAffectedRows ?? 0n) > 0n;
}
