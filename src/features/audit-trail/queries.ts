import { type RawBuilder, sql } from 'kysely';
import { type OutcomeKind, outcomesOfKind } from '../../platform/audit/outcomes.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { ChangesAtOnce } from '../../platform/feature/office.ts';
import { containing } from '../../platform/search/like-pattern.ts';
import type { TrailFilter, TrailPosition, TrailRow, TrailSubject } from './entry.ts';

/** Rows that fit, the newest first. */
export async function selectRows(
  db: Db,
  filter: TrailFilter,
  wanted: { readonly most: number; readonly behind?: TrailPosition | undefined },
): Promise<readonly TrailRow[]> {
  const { behind } = wanted;
  const conditions = [
    ...plainConditions(filter),
    ...(behind ? [sql<boolean>`(e.at, e.id) < (${behind.at}::timestamptz, ${behind.id}::bigint)`] : []),
  ];
  const sets = candidateSets(filter);
  const parts = sets.map((set, place) => sql`${sql.id(`wanted_${place}`)} as materialized (${set})`);
  const chosen = sets.map(
    (_set, place) => sql<boolean>`e.id in (select id from ${sql.id(`wanted_${place}`)})`,
  );
  const all = [...chosen, ...conditions];
  const { rows } = await sql<TrailRow>`
    ${parts.length > 0 ? sql`with ${sql.join(parts)}` : sql``}
    select e.id, e.at, e.event, e.outcome, e.account_id as "accountId", e.staff_id as "staffId", e.subjects, e.facts,
      e.came_from as "cameFrom", e.request_id as "requestId"
    from audit_entries e
    ${all.length > 0 ? sql`where ${sql.join(all, sql` and `)}` : sql``}
    order by e.at desc, e.id desc limit ${wanted.most}`.execute(db.kysely);
  return rows;
}

function plainConditions(filter: TrailFilter): readonly RawBuilder<boolean>[] {
  const { from, before, events, outcome } = filter;
  return [
    ...(from ? [sql<boolean>`e.at >= ${from}::timestamptz`] : []),
    ...(before ? [sql<boolean>`e.at < ${before}::timestamptz`] : []),
    ...(events ? [sql<boolean>`e.event = any(${[...events]}::text[])`] : []),
    ...(outcome ? [ofKind(outcome)] : []),
  ];
}

function ofKind(kind: OutcomeKind): RawBuilder<boolean> {
  const { done, open } = outcomesOfKind;
  if (kind === 'not-done') return sql<boolean>`e.outcome <> all(${[...done, ...open]}::text[])`;
  return sql<boolean>`e.outcome = any(${[...outcomesOfKind[kind]]}::text[])`;
}

/**
 * Rows of few people and records among millions, found by the indexes of these: read in the order of time instead, the
 * whole trail would be gone through for somebody who has done little.
 */
function candidateSets({ actors, subjects, atOnce = [] }: TrailFilter): readonly RawBuilder<unknown>[] {
  return [
    ...(actors
      ? [
          sql`select id from audit_entries where account_id = any(${[...actors.accounts]}::uuid[])
            union select id from audit_entries where staff_id = any(${[...actors.staff]}::uuid[])`,
        ]
      : []),
    ...(subjects ? [subjectSet(subjects, atOnce)] : []),
  ];
}

function subjectSet(
  subjects: readonly TrailSubject[],
  atOnce: readonly ChangesAtOnce[],
): RawBuilder<unknown> {
  const accounts = subjects.filter(({ kind }) => kind === 'account').map(({ id }) => id);
  // of two accounts that became one, the row names the one that goes on by another key
  const keysOf = (kind: string) => (kind === 'account' ? ['account', 'into'] : [kind]);
  const named = subjects.flatMap(({ kind, id }) =>
    keysOf(kind).map(
      (key) => sql`select id from audit_entries where subjects @> ${JSON.stringify({ [key]: id })}::jsonb`,
    ),
  );
  const parts = [
    sql`select id from audit_entries where account_id = any(${accounts}::uuid[])`,
    ...named,
    ...atOnce.map(({ linesAbout }) => linesAbout(recordsOf(subjects))),
  ];
  return sql.join(parts, sql` union `);
}

/** Those that files are imported about. */
export function recordsOf(subjects: readonly TrailSubject[]): readonly string[] {
  return subjects.flatMap(({ kind, id }) => (kind === 'betrieb' || kind === 'person' ? [id] : []));
}

/** Ids by kind, of all that some rows name. */
export interface NamedIds {
  readonly accounts: readonly string[];
  readonly betriebe: readonly string[];
  readonly personen: readonly string[];
  readonly staff: readonly string[];
  readonly registrations: readonly string[];
}

/** What is called how, by its id. */
export type Names = ReadonlyMap<string, string>;

/** The names of all of these that there still are. */
export async function selectNames(db: Db, ids: NamedIds): Promise<Names> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, concat_ws(' ', first_name, last_name) || ' (' || email || ')' as name from accounts
      where id = any(${[...ids.accounts]}::uuid[])
    union all
    select id, name || ' (' || betriebsnummer || case filialnummer when '' then '' else '-' || filialnummer end || ')'
      from betriebe where id = any(${[...ids.betriebe]}::uuid[])
    union all
    select id, concat_ws(' ', vorname, nachname) || ' (' || personennummer || ')' from personen
      where id = any(${[...ids.personen]}::uuid[])
    union all
    select id, concat_ws(' ', first_name, last_name) || ' (' || email || ')' from registrations
      where id = any(${[...ids.registrations]}::uuid[])
    union all
    select id, name from staff where id = any(${[...ids.staff]}::uuid[])`.execute(db.kysely);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Those of the chamber's own people whose name or address holds all typed words. */
export async function selectStaffNamed(
  db: Db,
  typed: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const patterns = typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(containing);
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from staff where concat_ws(' ', name, email) ilike all (${patterns}::text[])
    order by name, id limit 20`.execute(db.kysely);
  return rows;
}

/** Whether somebody has noted what came out about these broken seals. */
export async function selectIsAnswered(db: Db, seals: string): Promise<boolean> {
  const { rows } = await sql`select from audit_entries
    where event = 'audit-trail.finding-seen' and outcome = 'done' and facts->>'seals' = ${seals} limit 1`.execute(
    db.kysely,
  );
  return rows.length > 0;
}
