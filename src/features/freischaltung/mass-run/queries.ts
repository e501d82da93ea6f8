import { type RawBuilder, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import { type BetriebKey, betriebeSettings, hasLeft } from '../../betriebe/index.ts';
import type { BatchTables } from '../print-batches/queries.ts';
import type { LeftOutReason, MassPreview, MassSelection } from './mass-selection.ts';

/** Betriebe of a selection, each with why it gets no letter, or null. */
function chosen(db: Db, selection: MassSelection, now: Date): RawBuilder<unknown> {
  const {
    gewerk,
    plzFrom,
    plzTo,
    enteredSince,
    onlyUnlinked,
    onlyWithoutPin,
    numbers,
    exceptRuns = [],
  } = selection;
  const withoutNumber = betriebeSettings.of(db.chamber).filialen === 'none';
  const conditions = [
    sql`true`,
    ...(gewerk === null ? [] : [sql`${gewerk} = any(string_to_array(b.gewerke, '|'))`]),
    ...(plzFrom === null ? [] : [sql`b.plz >= ${plzFrom}`]),
    ...(plzTo === null ? [] : [sql`b.plz <= ${plzTo}`]),
    ...(enteredSince === null ? [] : [sql`b.eingetragen_am >= ${enteredSince}`]),
  ];
  const listed = numbers
    ? sql`join unnest(${numbers.map((key) => key.betriebsnummer)}::text[],
        ${numbers.map((key) => key.filialnummer)}::text[]) as k (betriebsnummer, filialnummer)
        on k.betriebsnummer = b.betriebsnummer and k.filialnummer = b.filialnummer`
    : sql``;
  const linked = sql`exists (select 1 from links l where l.betrieb_id = b.id and l.ended_at is null
    and (l.ends_at is null or l.ends_at > ${now}))`;
  const hasPin = sql`(exists (select 1 from pins p where p.betrieb_id = b.id and p.used_at is null
      and p.revoked_at is null and p.valid_until > ${now})
    or exists (select 1 from letters w where w.betrieb_id = b.id and w.kind = 'pin'
      and w.state in ('queued', 'needs-decision')))`;
  const hasLetter = sql`exists (select 1 from letters w where w.betrieb_id = b.id
    and w.batch_id = any(${[...exceptRuns]}::uuid[]) and w.state in ('printed', 'posted'))`;
  return sql`
    select b.id, b.plz, b.ort, b.strasse, b.hausnummer, case
      when ${hasLeft('b', now)} then 'geloescht'
      when b.art = 'ausbildungsstaette' then 'ausbildungsstaette'
      when ${withoutNumber} and b.filialnummer <> '' then 'filiale-without-number'
      when coalesce(b.strasse, '') = '' then 'no-street'
      when ${onlyUnlinked} and ${linked} then 'linked'
      when ${hasLetter} then 'has-letter'
      when ${onlyWithoutPin} and ${hasPin} then 'has-pin'
      end as why
    from betriebe b ${listed} where ${sql.join(conditions, sql` and `)}`;
}

/** Says what a mass run would do now. */
export async function previewSelection(db: Db, selection: MassSelection, now: Date): Promise<MassPreview> {
  const { rows } = await sql<{ why: LeftOutReason | null; count: number }>`
    select why, count(*)::int as count from (${chosen(db, selection, now)}) c group by why order by count desc`.execute(
    db.kysely,
  );
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  let letters = 0;
  let found = 0;
  for (const { why, count } of rows) {
    found += count;
    if (why === null) letters = count;
    else leftOut[why] = count;
  }
  // further conditions leave listed ones out too, so that only a bare list tells which numbers nobody has
  const bare = selection.gewerk === null && selection.plzFrom === null && selection.plzTo === null;
  if (selection.numbers && bare && selection.enteredSince === null) {
    const unknown = selection.numbers.length - found;
    if (unknown > 0) {
      leftOut.unknown = unknown;
      return { letters, leftOut, unknownNumbers: await selectUnknown(db, selection.numbers) };
    }
  }
  return { letters, leftOut };
}

/** So many of the numbers that nobody has are named. */
const mostNamed = 50;

async function selectUnknown(db: Db, numbers: readonly BetriebKey[]): Promise<readonly string[]> {
  const { rows } = await sql<{ number: string }>`
    select concat_ws('-', l.betriebsnummer, nullif(l.filialnummer, '')) as number
    from unnest(${numbers.map(({ betriebsnummer }) => betriebsnummer)}::text[],
      ${numbers.map(({ filialnummer }) => filialnummer)}::text[]) as l (betriebsnummer, filialnummer)
    where not exists (select from betriebe b
      where b.betriebsnummer = l.betriebsnummer and b.filialnummer = l.filialnummer)
    order by 1 limit ${mostNamed}`.execute(db.kysely);
  return rows.map(({ number }) => number);
}

/** Puts a letter for each Betrieb of a selection into a batch, ordered by post code. @returns how many */
export async function insertRunLetters(
  tx: Tx,
  batchId: string,
  selection: MassSelection,
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into letters
      (kind, betrieb_id, requested_at, state, origin, batch_id, staff_id, staff_name, batch_position)
    select 'pin', c.id, ${now}, 'queued', 'bulk', s.id, s.staff_id, s.staff_name,
      row_number() over (order by c.plz, c.ort, c.strasse, c.hausnummer, c.id)
    from (${chosen(tx, selection, now)}) c, print_batches s where c.why is null and s.id = ${batchId}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}

/** What was ordered with a run, and what was left out when it began. */
export async function findRunOrder(
  db: Db,
  id: string,
): Promise<
  | {
      readonly selection: MassSelection;
      readonly leftOut: MassPreview['leftOut'] | null;
      /** How many letters it was begun with. */
      readonly ordered: number | null;
    }
  | undefined
> {
  const row = await tables<BatchTables>(db)
    .selectFrom('print_batches')
    .select(['selection', 'left_out', 'ordered'])
    .where('id', '=', id)
    .where('kind', '=', 'mass-run')
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    selection: row.selection as MassSelection,
    leftOut: row.left_out as MassPreview['leftOut'] | null,
    ordered: row.ordered,
  };
}

/** Notes with a run that begins until when its PINs are valid, who was left out, and how many get a letter. */
export async function storeRunBegin(
  tx: Tx,
  id: string,
  begin: { readonly validUntil: Date; readonly leftOut: MassPreview['leftOut']; readonly ordered: number },
): Promise<void> {
  await tables<BatchTables>(tx)
    .updateTable('print_batches')
    .set({
      valid_until: begin.validUntil,
      left_out: sql`${JSON.stringify(begin.leftOut)}::jsonb`,
      ordered: begin.ordered,
    })
    .where('id', '=', id)
    .execute();
}
