import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { FreischaltungTables } from '../tables.ts';

/** A PIN of a Betrieb that has the selector of one to be loaded. */
export interface ExistingPin {
  readonly id: string;
  readonly hash: string;
  readonly validUntil: Date;
  readonly usedAt: Date | null;
}

/** The PIN of a Betrieb with a selector; there is at most one. */
export async function findPinBySelector(
  db: Db,
  betriebId: string,
  selector: string,
): Promise<ExistingPin | undefined> {
  const row = await tables<FreischaltungTables>(db)
    .selectFrom('pins')
    .select(['id', 'hash', 'valid_until', 'used_at'])
    .where('betrieb_id', '=', betriebId)
    .where('selector', '=', selector)
    .executeTakeFirst();
  return row && { id: row.id, hash: row.hash, validUntil: row.valid_until, usedAt: row.used_at };
}

/** Changes until when PINs are valid. */
export async function changeValidity(
  tx: Tx,
  changes: readonly { readonly pinId: string; readonly validUntil: Date }[],
): Promise<void> {
  const ids = changes.map((change) => change.pinId);
  const days = changes.map((change) => change.validUntil);
  await sql`
    update pins p set valid_until = c.valid_until
    from unnest(${ids}::uuid[], ${days}::timestamptz[]) as c (id, valid_until)
    where p.id = c.id`.execute(tx.kysely);
}
