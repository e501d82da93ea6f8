import { createHash } from 'node:crypto';
import type pg from 'pg';

const ROWS_AT_ONCE = 5000;

/** How rows become what is hashed; a seal keeps its own, so that seals of before go on being verified. */
export type SealVersion = 1 | 2;

/** What new seals are made by. */
export const sealVersion: SealVersion = 2;

/** In the first one a field's end could be mistaken for its neighbour's beginning; JSON keeps them apart. */
const lines: Readonly<Record<SealVersion, string>> = {
  1: `concat_ws('|', id, extract(epoch from at), event, outcome, coalesce(account_id::text, '-'), subjects, facts,
        came_from, coalesce(request_id, '-'), staff_id)`,
  2: `jsonb_build_array(id, extract(epoch from at), event, outcome, account_id, staff_id, subjects, facts,
        came_from, request_id)::text`,
};

const beginnings: Readonly<Record<SealVersion, string>> = { 1: '', 2: '\nversion 2' };

/** What the first seal builds on: the chamber itself, so that no seal fits another's trail. */
export function genesisOf(slug: string): string {
  return createHash('sha256').update(`kundenportal audit ${slug}`).digest('hex');
}

/** What a seal says of its rows. */
export interface RowsDigest {
  readonly hash: string;
  readonly entries: number;
  /** Number of the last row; of the row before the first where there is none. */
  readonly upTo: number;
}

/** Rows of the trail between two numbers, the last one among them; to the end where there is no last one. */
export interface RowsBetween {
  readonly afterId: number;
  readonly upToId: number | null;
}

/** Computes the hash over a period's rows and over the seal before it. */
export async function digestOfRows(
  client: pg.ClientBase,
  { afterId, upToId }: RowsBetween,
  previousHash: string,
  version: SealVersion,
): Promise<RowsDigest> {
  const hash = createHash('sha256').update(previousHash).update(beginnings[version]);
  let entries = 0;
  let upTo = afterId;
  for (;;) {
    const { rows } = await client.query<{ id: number; line: string }>(
      `select id, ${lines[version]} as line
       from audit_entries where id > $1 and ($2::bigint is null or id <= $2) order by id limit ${ROWS_AT_ONCE}`,
      [upTo, upToId],
    );
    for (const row of rows) {
      hash.update('\n').update(row.line);
      upTo = row.id;
    }
    entries += rows.length;
    if (rows.length < ROWS_AT_ONCE) return { hash: hash.digest('hex'), entries, upTo };
  }
}
