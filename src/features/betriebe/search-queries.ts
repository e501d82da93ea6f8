import { sql } from 'kysely';
import type { ImportedIds } from '../../platform/csv-import/import-definition.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { BetriebeTables } from './queries.ts';

interface SearchTables extends BetriebeTables {
  betriebe_search: { betrieb_id: string; search_text: string };
  betriebe_search_pending: { id: number; from_id: string; to_id: string };
}

/** What an entry is found by. */
export interface SearchSource {
  readonly id: string;
  readonly name: string;
  readonly inhaber: string | null;
}

/** Entries of the register that the search does not know yet, as a range of ids. */
export interface PendingRange {
  readonly id: number;
  readonly from_id: string;
  readonly to_id: string;
}

/** Notes ids that the search must learn: new ones as one range, changed ones each. */
export async function insertPending(tx: Tx, { created, changedTable }: ImportedIds): Promise<void> {
  await sql`
    insert into betriebe_search_pending (from_id, to_id)
    select ${created?.from ?? null}::uuid, ${created?.to ?? null}::uuid where ${created !== null}
    union all select id, id from ${sql.table(changedTable)}`.execute(tx.kysely);
}

/** Takes the single ids that wait, at most so many, and what their entries are found by. */
export async function takePendingSingles(tx: Tx, most: number): Promise<readonly SearchSource[]> {
  const { rows } = await sql<SearchSource>`
    with taken as (
      delete from betriebe_search_pending where id in (
        select id from betriebe_search_pending where from_id = to_id order by id limit ${most} for update skip locked)
      returning from_id)
    select id, name, inhaber from betriebe where id in (select from_id from taken)`.execute(tx.kysely);
  return rows;
}

/** The oldest range that waits and that nobody else works on. */
export function lockPendingRange(tx: Tx): Promise<PendingRange | undefined> {
  return tables<SearchTables>(tx)
    .selectFrom('betriebe_search_pending')
    .selectAll()
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** What the first entries of a range are found by. */
export function selectSources(db: Db, range: PendingRange, most: number): Promise<readonly SearchSource[]> {
  return tables<SearchTables>(db)
    .selectFrom('betriebe')
    .select(['id', 'name', 'inhaber'])
    .where('id', '>=', range.from_id)
    .where('id', '<=', range.to_id)
    .orderBy('id')
    .limit(most)
    .execute();
}

/** Lets the search find entries by these texts, in place of any they had. */
export async function upsertSearchTexts(
  tx: Tx,
  entries: readonly { readonly id: string; readonly text: string }[],
): Promise<void> {
  await sql`
    insert into betriebe_search (betrieb_id, search_text)
    select * from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ text }) => text)}::text[])
    on conflict (betrieb_id) do update set search_text = excluded.search_text
      where betriebe_search.search_text <> excluded.search_text`.execute(tx.kysely);
}

/** A range goes on after its first entries, or is done. */
export async function shortenPendingRange(tx: Tx, id: number, fromId: string | null): Promise<void> {
  const pending = tables<SearchTables>(tx);
  if (fromId === null) await pending.deleteFrom('betriebe_search_pending').where('id', '=', id).execute();
  else
    await pending
      .updateTable('betriebe_search_pending')
      .set({ from_id: fromId })
      .where('id', '=', id)
      .execute();
}

/** One find of a search. */
export interface BetriebHit {
  readonly id: string;
  readonly betriebsnummer: string;
  readonly filialnummer: string;
  readonly name: string;
  readonly ort: string;
  readonly geloescht_am: string | null;
}

const hitColumns = [
  'b.id',
  'b.betriebsnummer',
  'b.filialnummer',
  'b.name',
  'b.ort',
  'b.geloescht_am',
] as const;

/** Entries whose number begins with these digits. */
export function selectByNumberStart(db: Db, digits: string, most: number): Promise<readonly BetriebHit[]> {
  return tables<SearchTables>(db)
    .selectFrom('betriebe as b')
    .select(hitColumns)
    .where('b.betriebsnummer', 'like', `${digits}%`)
    .orderBy('b.betriebsnummer')
    .orderBy('b.filialnummer')
    .limit(most)
    .execute();
}

/** Entries whose search text has all these words in it, also inside longer words. */
export async function selectByWords(
  db: Db,
  words: readonly string[],
  most: number,
): Promise<readonly BetriebHit[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return tables<SearchTables>(db)
    .with('found', (query) => {
      let found = query.selectFrom('betriebe_search').select('betrieb_id');
      for (const pattern of patterns) found = found.where('search_text', 'like', pattern);
      return found.limit(most);
    })
    .selectFrom('found')
    .innerJoin('betriebe as b', 'b.id', 'found.betrieb_id')
    .select(hitColumns)
    .orderBy('b.name')
    .execute();
}

/** Whether entries wait to be learnt, so that a search by name may miss some. */
export async function hasPending(db: Db): Promise<boolean> {
  const row = await tables<SearchTables>(db)
    .selectFrom('betriebe_search_pending')
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
