import { type RawBuilder, sql } from 'kysely';
import type { ImportedIds } from '../csv-import/import-definition.ts';
import { twoSlipsFrom } from '../../lib/slips.ts';
import type { Db, Tx } from '../database/handles.ts';
import { containing } from './like-pattern.ts';
import { isShortName, type SearchIndex } from './search-index.ts';

/** A record and the texts that it is found by. */
export interface SearchSource {
  readonly id: string;
  readonly names: readonly (string | null)[];
  readonly others: readonly (string | null)[];
}

/** Records that the search does not know yet, as a range of ids. */
export interface PendingRange {
  readonly id: number;
  readonly from_id: string;
  readonly to_id: string;
}

const tableOf = (index: SearchIndex, suffix: 'search' | 'search_pending' | 'search_words') =>
  sql.table(`${index.source}_${suffix}`);

const sourceColumns = ({ names, others }: SearchIndex) => {
  const array = (columns: readonly string[]) =>
    sql`array[${sql.join(columns.map((name) => sql`${sql.ref(name)}::text`))}]::text[]`;
  return sql`id, ${array(names)} as names, ${array(others)} as others`;
};

/** Notes ids that the search must learn: new ones as one range, changed ones each. */
export async function insertPending(
  tx: Tx,
  index: SearchIndex,
  { created, changedTable }: ImportedIds,
): Promise<void> {
  await sql`
    insert into ${tableOf(index, 'search_pending')} (from_id, to_id)
    select ${created?.from ?? null}::uuid, ${created?.to ?? null}::uuid where ${created !== null}
    union all select id, id from ${sql.table(changedTable)}`.execute(tx.kysely);
}

/** Notes one changed record. */
export async function insertPendingRecord(tx: Tx, index: SearchIndex, id: string): Promise<void> {
  const pending = tableOf(index, 'search_pending');
  await sql`insert into ${pending} (from_id, to_id) values (${id}, ${id})`.execute(tx.kysely);
}

/** Takes the single ids that wait, at most so many, and what their records are found by. */
export async function takePendingSingles(
  tx: Tx,
  index: SearchIndex,
  most: number,
): Promise<readonly SearchSource[] | undefined> {
  const pending = tableOf(index, 'search_pending');
  const taken = await sql<{ from_id: string }>`
    delete from ${pending} where id in (
      select id from ${pending} where from_id = to_id order by id limit ${most} for update skip locked)
    returning from_id`.execute(tx.kysely);
  if (taken.rows.length === 0) return undefined;
  const ids = taken.rows.map(({ from_id }) => from_id);
  const { rows } = await sql<SearchSource>`
    select ${sourceColumns(index)} from ${sql.table(index.source)} where id = any(${ids}::uuid[])`.execute(
    tx.kysely,
  );
  return rows;
}

/** The oldest range that waits and that nobody else works on. */
export async function lockPendingRange(tx: Tx, index: SearchIndex): Promise<PendingRange | undefined> {
  const { rows } = await sql<PendingRange>`
    select * from ${tableOf(index, 'search_pending')} order by id limit 1 for update skip locked`.execute(
    tx.kysely,
  );
  return rows[0];
}

/** What the first records of a range are found by. */
export async function selectSources(
  db: Db,
  index: SearchIndex,
  range: PendingRange,
  most: number,
): Promise<readonly SearchSource[]> {
  const { rows } = await sql<SearchSource>`
    select ${sourceColumns(index)} from ${sql.table(index.source)}
    where id >= ${range.from_id} and id <= ${range.to_id} order by id limit ${most}`.execute(db.kysely);
  return rows;
}

/** Lets the search find records by these texts, in place of any they had; what was deleted since it was read is left out. */
export async function upsertSearchTexts(
  tx: Tx,
  index: SearchIndex,
  entries: readonly { readonly id: string; readonly text: string }[],
): Promise<void> {
  const table = tableOf(index, 'search');
  await sql`
    insert into ${table} as known (${sql.ref(index.idColumn)}, search_text)
    select held.id, read.text
    from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ text }) => text)}::text[]) as read (id, text)
      join (select id from ${sql.table(index.source)} where id = any(${entries.map(({ id }) => id)}::uuid[])
        order by id for key share) held on held.id = read.id
    on conflict (${sql.ref(index.idColumn)}) do update set search_text = excluded.search_text
      where known.search_text <> excluded.search_text`.execute(tx.kysely);
}

/** Learns words that slips are told from; those that are known already cost a look. */
export async function insertWords(tx: Tx, index: SearchIndex, words: readonly string[]): Promise<void> {
  const table = tableOf(index, 'search_words');
  await sql`
    insert into ${table} (word)
    select word from unnest(${words}::text[]) as t (word)
    where not exists (select from ${table} known where known.word = t.word)
    on conflict do nothing`.execute(tx.kysely);
}

/** Words in more records than that lead nowhere: an index that is asked for one gives a hundred thousand of a million. */
const COMMON_SHARE = 0.005;

/**
 * Forgets words that are in no record any more, and notes which are in very many. All texts are read once, which a search
 * by an index for each word would cost many times over; who teaches the search meanwhile waits, so that no word goes that
 * a new record has.
 * @returns how many were forgotten
 */
export async function deleteUnusedWords(tx: Tx, index: SearchIndex): Promise<number> {
  const words = tableOf(index, 'search_words');
  await sql`lock table ${words} in share row exclusive mode`.execute(tx.kysely);
  const { rows } = await sql<{ forgotten: number }>`
    with used as materialized (
      select word, count(*) as records
      from ${tableOf(index, 'search')}, unnest(string_to_array(search_text, ' ')) as word group by word),
    judged as (
      update ${words} known set is_common = not known.is_common
      from used where used.word = known.word and known.is_common <>
        (used.records > ${COMMON_SHARE}::float8 * (select count(*) from ${tableOf(index, 'search')}))),
    gone as (
      delete from ${words} known where not exists (select from used where used.word = known.word) returning 1)
    select count(*)::int as forgotten from gone`.execute(tx.kysely);
  return rows[0]?.forgotten ?? 0;
}

/** A range goes on after its first records, or is done. */
export async function shortenPendingRange(
  tx: Tx,
  index: SearchIndex,
  id: number,
  fromId: string | null,
): Promise<void> {
  const pending = tableOf(index, 'search_pending');
  if (fromId === null) await sql`delete from ${pending} where id = ${id}`.execute(tx.kysely);
  else await sql`update ${pending} set from_id = ${fromId} where id = ${id}`.execute(tx.kysely);
}

/** Whether records wait to be learnt, so that a search may miss some. */
export async function hasPending(db: Db, index: SearchIndex): Promise<boolean> {
  const { rows } = await sql`select from ${tableOf(index, 'search_pending')} limit 1`.execute(db.kysely);
  return rows.length > 0;
}

/**
 * Ids of records whose text has, for each of the words, one of its readings in it, also inside longer words. The index is
 * asked for rare words alone where there are any: with a common one beside them it reads ten times as much.
 * @param readings of each word, at least one; a reading may be several words, all of which are in the text
 */
export async function selectByWords(
  db: Db,
  index: SearchIndex,
  readings: readonly (readonly (string | readonly string[])[])[],
  most: number,
): Promise<readonly string[]> {
  const common = await selectCommonWords(db, index, new Set(readings.flat(2)));
  const isRare = (words: (typeof readings)[number]) => !words.flat().some((word) => common.has(word));
  const holdsOne = readings.some(isRare)
    ? (words: (typeof readings)[number]) => holdsReading(isRare(words) ? holds : holdsBeside)
    : () => holdsReading(holds);
  const conditions = readings.map((words) => sql`(${sql.join(words.map(holdsOne(words)), sql` or `)})`);
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(index.idColumn)} as id from ${tableOf(index, 'search')}
    where ${sql.join(conditions, sql` and `)} limit ${most}`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

const holdsReading =
  (holdsWord: (word: string) => RawBuilder<boolean>) => (reading: string | readonly string[]) =>
    typeof reading === 'string' ? holdsWord(reading) : sql`(${sql.join(reading.map(holdsWord), sql` and `)})`;

/** The same as {@link holds}, written so that no index is asked. */
function holdsBeside(word: string): RawBuilder<boolean> {
  return sql`(search_text || '') like ${containing(word)}`;
}

/** Which of these are in so many records that no index should be asked for them. */
async function selectCommonWords(
  db: Db,
  index: SearchIndex,
  words: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ word: string }>`
    select word from ${tableOf(index, 'search_words')}
    where word = any(${[...words]}::text[]) and is_common`.execute(db.kysely);
  return new Set(rows.map(({ word }) => word));
}

/** A condition on the searched table: the text of its record has all of the words in it, also inside longer ones. */
export function hasWords(index: SearchIndex, words: readonly string[]): RawBuilder<boolean> {
  return sql`${sql.ref(`${index.source}.id`)} in (select ${sql.ref(index.idColumn)} from ${tableOf(index, 'search')}
    where ${sql.join(holdsAll(words), sql` and `)})`;
}

/**
 * Conditions on a row with a folded `search_text`: it has each of the words in it. Where all of them are too short to be
 * parts of words, such as a name of two letters each, they are looked for as whole words.
 */
export function holdsAll(words: readonly string[]): readonly RawBuilder<boolean>[] {
  return words.map(words.every(isShortName) ? holdsWhole : holds);
}

/** Written so that the trigram index finds it: a blank is the border of a word there too. */
function holdsWhole(word: string): RawBuilder<boolean> {
  return sql`(search_text = ${word} or search_text like ${`${word} %`} or search_text like ${`% ${word} %`}
    or search_text like ${`% ${word}`})`;
}

/** Ids of records whose text has all of these as whole words. */
export async function selectByWholeWords(
  db: Db,
  index: SearchIndex,
  words: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(index.idColumn)} as id from ${tableOf(index, 'search')}
    where ${sql.join(words.map(holdsWhole), sql` and `)} limit ${most}`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

/** A condition on a row with a folded `search_text`: it has the word in it, also inside longer ones. */
export function holds(word: string): RawBuilder<boolean> {
  return sql`search_text like ${containing(word)}`;
}

/** Which of these are words of names. */
export async function selectKnownWords(
  db: Db,
  index: SearchIndex,
  words: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from ${tableOf(index, 'search_words')} where word = any(${[...words]}::text[])`.execute(
    db.kysely,
  );
  return rows.map((row) => row.word);
}

/** Follows all letters in the order of the words' collation. */
const LAST_LETTER = '\u{10FFFF}';

/**
 * Words of names that may be two slips away, the most alike first. Each place where they can lie is a short stretch of
 * an index, so that no typed text makes the database compare all words.
 * @param most of each place that gives more than the words asked for
 */
export async function selectTwoSlipsAway(
  db: Db,
  index: SearchIndex,
  word: string,
  most: number,
): Promise<readonly string[]> {
  const known = tableOf(index, 'search_words');
  const { start, end, starts, rests, swapped } = twoSlipsFrom(word);
  const reversedEnd = [...end].toReversed().join('');
  const { length } = [...word];
  const isAlike = sql`char_length(word) between ${length - 2} and ${length + 2}
    order by similarity(word, ${word}) desc limit ${most}`;
  const { rows } = await sql<{ word: string }>`
    (select word from ${known} where word >= ${start} and word < ${start + LAST_LETTER} and ${isAlike})
    union (select word from ${known}
      where reverse(word) >= ${reversedEnd} and reverse(word) < ${reversedEnd + LAST_LETTER} and ${isAlike})
    union select word from unnest(${[...starts]}::text[]) as begun (start)
      join ${known} on word >= begun.start collate "C" and word < (begun.start || ${LAST_LETTER}) collate "C"
      where substr(word, char_length(begun.start) + 1) = any(${[...rests]}::text[])
    union select word from ${known} where word = any(${[...swapped]}::text[])`.execute(db.kysely);
  return rows.map((row) => row.word);
}
