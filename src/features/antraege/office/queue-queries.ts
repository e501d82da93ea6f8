import { sql } from 'kysely';
import { addDays, type IsoDate } from '../../../lib/dates.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { AntragDepartment, Answers } from '../../../platform/feature/antrag.ts';
import {
  type Gone,
  type OpenStep,
  type QueueLine,
  type QueueMark,
  type QueueWanted,
  urgentDays,
} from './queue.ts';

/** Lines of a page of the queue. */
export const linesOfPage = 50;

/** Numbers above this one are not counted out: nobody needs them to the last one, and the home page must be quick. */
export const countedUpTo = 1000;

const columns = sql`a.nummer, a.art, a.version, a.answers, a.state, a.detail, a.department, a.due_on::text as "dueOn", a.arrived_at as "arrivedAt",
  a.ended_at as "endedAt", a.follow_up as "followUp", a.taken_by as "takenBy", a.contact_name as "contactName",
  coalesce(b.name, nullif(concat_ws(' ', p.vorname, p.nachname), '')) as "forWhom"`;
const subjects = sql`left join betriebe b on b.id = coalesce(a.betrieb_id, a.about_betrieb_id)
  left join personen p on p.id = coalesce(a.person_id, a.about_person_id)`;
// as the indexes have it: what has no day comes last
const day = sql`coalesce(a.due_on, date '9999-12-31')`;
const arrivedOn = sql`(a.arrived_at at time zone 'Europe/Berlin')::date`;

/**
 * A page of the queue, what has to be decided first on top and among equals what waits longest; of those that are ended
 * the newest on top, of those that are approved and not at their end the oldest. One line more than a page holds tells that there is another page.
 */
export async function selectQueue(db: Db, wanted: QueueWanted): Promise<readonly QueueLine[]> {
  const { stand, departments, art, staffId, today, after } = wanted;
  const closed = stand === 'closed';
  const following = stand === 'following';
  const conditions = [
    closed || following ? sql`a.ended_at is not null` : sql`a.ended_at is null`,
    ...(following ? [isAtOneOf(wanted.openSteps)] : []),
    ...(stand === 'waiting' ? [isWaiting(wanted.gone)] : []),
    ...(stand === 'question' ? [sql`a.state = 'question'`] : []),
    ...(stand === 'mine' ? [sql`a.taken_by = ${staffId}::uuid`] : []),
    ...(stand === 'overdue' ? [sql`${day} <= ${addDays(today, urgentDays)}::date`] : []),
    ...(departments === null ? [] : [sql`a.department = any(${[...departments]}::text[])`]),
    ...(art === null ? [] : [sql`a.art = ${art}`]),
    ...(after === null
      ? []
      : [
          closed
            ? sql`a.nummer < ${after.nummer}`
            : following
              ? sql`a.nummer > ${after.nummer}`
              : behind(after),
        ]),
  ];
  const order = closed ? sql`a.nummer desc` : following ? sql`a.nummer` : sql`${day}, ${arrivedOn}, a.nummer`;
  const { rows } = await sql<QueueLine>`
    select ${columns} from antraege a ${subjects}
    where ${sql.join(conditions, sql` and `)} order by ${order} limit ${linesOfPage + 1}`.execute(db.kysely);
  return rows;
}

// as the index has it
const hadByNobody = sql`(a.state = 'received' or (a.state = 'in-review' and a.taken_by is null))`;

const hadByGone = (gone: readonly Gone[]) =>
  sql`(a.state = 'in-review' and (a.taken_by, a.department) in (
    select * from unnest(${gone.map(({ staffId }) => staffId)}::uuid[], ${gone.map(({ department }) => department)}::text[])))`;

/** With the office while nobody who could do something has it: whoever had it has put it back, or is gone. */
function isWaiting(gone: readonly Gone[]) {
  return sql`(${hadByNobody} or ${hadByGone(gone)})`;
}

/** Approved, and at one of the steps after which something still comes. */
function isAtOneOf(steps: readonly OpenStep[]) {
  return sql`a.state = 'approved' and (a.art, coalesce(a.follow_up, 'approved')) in (
    select * from unnest(${steps.map(({ art }) => art)}::text[], ${steps.map(({ step }) => step)}::text[]))`;
}

function behind(after: QueueMark) {
  return sql`(${day}, ${arrivedOn}, a.nummer) > (${after.dueOn ?? '9999-12-31'}::date, ${after.arrivedOn}::date,
    ${after.nummer}::bigint)`;
}

/** The newest Anträge of one Betrieb, Person or account. */
export async function selectAntraegeOf(
  db: Db,
  subject: 'betrieb' | 'person' | 'account',
  id: string,
  most: number,
): Promise<readonly QueueLine[]> {
  const whose = {
    betrieb: sql`(a.betrieb_id = ${id}::uuid or a.about_betrieb_id = ${id}::uuid)`,
    person: sql`(a.person_id = ${id}::uuid or a.about_person_id = ${id}::uuid)`,
    account: sql`a.account_id = ${id}::uuid`,
  }[subject];
  const { rows } = await sql<QueueLine>`
    select ${columns} from antraege a ${subjects} where ${whose} order by a.nummer desc limit ${most}`.execute(
    db.kysely,
  );
  return rows;
}

/** One Antrag as the queue shows it. */
export async function selectLine(db: Db, nummer: number): Promise<QueueLine | undefined> {
  const { rows } = await sql<QueueLine>`
    select ${columns} from antraege a ${subjects} where a.nummer = ${nummer}::bigint`.execute(db.kysely);
  return rows[0];
}

/** What waits in a department: how many nobody has and since when, how many have to be decided soon and when. */
export interface Waiting {
  readonly department: AntragDepartment;
  readonly waiting: number;
  readonly oldest: Date | null;
  readonly urgent: number;
  readonly firstDue: IsoDate | null;
}

/**
 * What waits in some departments, at most {@link countedUpTo} of each counted.
 * @param gone who can do nothing more with what they have there
 */
export async function selectWaiting(
  db: Db,
  departments: readonly AntragDepartment[],
  gone: readonly Gone[],
  today: IsoDate,
): Promise<readonly Waiting[]> {
  if (departments.length === 0) return [];
  const { rows } = await sql<Waiting>`
    select d.department,
      (select count(*)::int from (
        (select 1 from antraege a where a.department = d.department and ${hadByNobody} limit ${countedUpTo})
        union all (select 1 from antraege a where a.department = d.department and ${hadByGone(gone)})
        limit ${countedUpTo}) w) as waiting,
      (select least(
        (select min(a.arrived_at) from antraege a where a.department = d.department and ${hadByNobody}),
        (select min(a.arrived_at) from antraege a where a.department = d.department and ${hadByGone(gone)}))) as oldest,
      (select count(*)::int from (select 1 from antraege a where a.department = d.department and a.ended_at is null
        and ${day} <= ${addDays(today, urgentDays)}::date limit ${countedUpTo}) u) as urgent,
      (select min(${day})::text from antraege a where a.department = d.department and a.ended_at is null
        and ${day} <= ${addDays(today, urgentDays)}::date) as "firstDue"
    from unnest(${[...departments]}::text[]) with ordinality d (department, place)
    order by d.place`.execute(db.kysely);
  return rows;
}

/** What is approved in a department and not at its end: how many, and since when the first. */
export interface Following {
  readonly department: AntragDepartment;
  readonly count: number;
  readonly oldest: Date | null;
}

/** What is approved in some departments and not at its end, at most {@link countedUpTo} of each counted. */
export async function selectFollowing(
  db: Db,
  departments: readonly AntragDepartment[],
  openSteps: readonly OpenStep[],
): Promise<readonly Following[]> {
  if (departments.length === 0 || openSteps.length === 0) return [];
  const { rows } = await sql<Following>`
    select d.department, f.count, f.oldest
    from unnest(${[...departments]}::text[]) with ordinality d (department, place) cross join lateral (
      select count(*)::int as count, min(o.ended_at) as oldest from (
        select a.ended_at from antraege a where a.department = d.department and ${isAtOneOf(openSteps)}
        order by a.nummer limit ${countedUpTo}) o) f
    where f.count > 0 order by d.place`.execute(db.kysely);
  return rows;
}

/** Something new about an Antrag that a case worker has. */
export interface News {
  readonly nummer: number;
  readonly art: string;
  readonly version: number;
  readonly answers: Answers;
  readonly what: 'answer' | 'lapse' | 'correct' | 'add-papers' | 'paper-rejected' | 'hand-over';
  readonly at: Date;
}

/** What has happened last to the Anträge that a case worker has, where somebody else did it; the oldest first. */
export async function selectNewsFor(db: Db, staffId: string): Promise<readonly News[]> {
  const { rows } = await sql<News>`
    select a.nummer, a.art, a.version, a.answers, e.kind as what, e.at
    from antraege a cross join lateral (select kind, at from antrag_events e
      where e.nummer = a.nummer and e.kind <> 'note' order by e.id desc limit 1) e
    where a.taken_by = ${staffId}::uuid and a.ended_at is null
      and e.kind in ('answer', 'lapse', 'correct', 'add-papers', 'paper-rejected', 'hand-over')
    order by e.at limit 20`.execute(db.kysely);
  return rows;
}

/**
 * Differs as soon as one of the open Anträge of some departments has changed, has come or is gone, also to another
 * department; notes change nothing that the queue shows.
 */
export async function selectQueueStand(db: Db, departments: readonly AntragDepartment[]): Promise<string> {
  const { rows } = await sql<{ stand: string }>`
    select count(*) || '.' || coalesce(sum(hashtext(concat_ws('.', a.nummer, a.revision, a.due_on))), 0) as stand from antraege a
    where a.ended_at is null and a.department = any(${[...departments]}::text[])`.execute(db.kysely);
  return rows[0]?.stand ?? '';
}

/** How many Anträge nobody has who could do something with them, and how many should have been decided by today. */
export async function countForOperators(
  db: Db,
  gone: readonly Gone[],
  today: IsoDate,
): Promise<{ readonly waiting: number; readonly overdue: number; readonly oldest: Date | null }> {
  const { rows } = await sql<{ waiting: number; overdue: number; oldest: Date | null }>`
    select (select count(*)::int from antraege a where ${isWaiting(gone)}) as waiting,
      (select min(a.arrived_at) from antraege a where ${isWaiting(gone)}) as oldest,
      (select count(*)::int from antraege a where a.ended_at is null and ${day} < ${today}::date) as overdue`.execute(
    db.kysely,
  );
  return rows[0] ?? { waiting: 0, overdue: 0, oldest: null };
}

/**
 * Does something of which nothing may be left where it is refused, although the transaction goes on.
 * @param work answers with a sentence where it could not be done
 */
export async function wholeOrNothing(
  tx: Tx,
  work: () => Promise<string | undefined>,
): Promise<string | undefined> {
  await sql`savepoint decision`.execute(tx.kysely);
  const sentence = await work();
  if (sentence === undefined) await sql`release savepoint decision`.execute(tx.kysely);
  else await sql`rollback to savepoint decision`.execute(tx.kysely);
  return sentence;
}

/** Those of some kinds of Antrag of which there is at least one. */
export async function selectUsedArten(db: Db, arten: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ art: string }>`select k.art from unnest(${[...arten]}::text[]) k (art)
    where exists (select 1 from antraege a where a.art = k.art)`.execute(db.kysely);
  return rows.map(({ art }) => art);
}
