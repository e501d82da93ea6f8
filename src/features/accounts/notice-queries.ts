import { type Db, tables, type Tx } from '../../platform/database/handles.ts';

interface NoticeTables {
  silenced_notices: { account_id: string; kind: string; silenced_at: Date };
}

/** Which kinds of mail an account has switched off. */
export async function selectSilenced(db: Db, accountId: string): Promise<ReadonlySet<string>> {
  const rows = await tables<NoticeTables>(db)
    .selectFrom('silenced_notices')
    .select('kind')
    .where('account_id', '=', accountId)
    .execute();
  return new Set(rows.map((row) => row.kind));
}

/** The same with the time of each, the latest first. */
export function selectSilencedSince(
  db: Db,
  accountId: string,
): Promise<readonly { readonly kind: string; readonly since: Date }[]> {
  return tables<NoticeTables>(db)
    .selectFrom('silenced_notices')
    .select(['kind', 'silenced_at as since'])
    .where('account_id', '=', accountId)
    .orderBy('silenced_at', 'desc')
    .execute();
}

/** Switches kinds off; those that are off already keep their time. */
export async function insertSilenced(
  tx: Tx,
  accountId: string,
  kinds: readonly string[],
  now: Date,
): Promise<void> {
  if (kinds.length === 0) return;
  await tables<NoticeTables>(tx)
    .insertInto('silenced_notices')
    .values(kinds.map((kind) => ({ account_id: accountId, kind, silenced_at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Switches kinds on again. */
export async function deleteSilenced(tx: Tx, accountId: string, kinds: readonly string[]): Promise<void> {
  if (kinds.length === 0) return;
  await tables<NoticeTables>(tx)
    .deleteFrom('silenced_notices')
    .where('account_id', '=', accountId)
    .where('kind', 'in', kinds)
    .execute();
}
