import type { Generated } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';

interface LinkTables {
  staff_links: {
    id: Generated<string>;
    staff_id: string | null;
    purpose: LinkPurpose;
    token_hash: string;
    created_at: Date;
    expires_at: Date;
    ended_at: Date | null;
  };
}

/** What a mailed link opens. */
export type LinkPurpose = 'invitation' | 'password';

const of = (handle: Db) => tables<LinkTables>(handle);

/** Keeps a mailed link; without a person it opens nothing. */
export async function insertLink(
  tx: Tx,
  link: {
    readonly staffId: string | null;
    readonly purpose: LinkPurpose;
    readonly tokenHash: string;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await of(tx)
    .insertInto('staff_links')
    .values({
      staff_id: link.staffId,
      purpose: link.purpose,
      token_hash: link.tokenHash,
      created_at: now,
      expires_at: link.expiresAt,
      ended_at: null,
    })
    .execute();
}

/** Whom a link was mailed to; undefined when it is over, of another purpose or none of ours. */
export async function selectOpenLink(
  db: Db,
  purpose: LinkPurpose,
  tokenHash: string,
  now: Date,
): Promise<string | undefined> {
  const row = await of(db)
    .selectFrom('staff_links')
    .select('staff_id')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.staff_id ?? undefined;
}

/** Until when an invitation is open; undefined when none is. */
export async function selectInvitations(db: Db, now: Date): Promise<ReadonlyMap<string, Date>> {
  const rows = await of(db)
    .selectFrom('staff_links')
    .select(['staff_id', 'expires_at'])
    .where('purpose', '=', 'invitation')
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('staff_id', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.staff_id ?? '', row.expires_at]));
}

/** Ends all open links of a person. @returns how many there were */
export async function endLinksOf(tx: Tx, staffId: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await of(tx)
    .updateTable('staff_links')
    .set({ ended_at: now })
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Forgets links that ended before. */
export async function deleteOldLinks(tx: Tx, before: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('staff_links')
    .where('expires_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
