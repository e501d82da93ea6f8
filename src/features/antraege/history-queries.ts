import { type Generated, sql } from 'kysely';
import type { AntragState } from '../../lib/antrag-words.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { EventKind, EventRecord, QuestionRecord } from './antrag-record.ts';

interface HistoryTables {
  antrag_events: {
    id: Generated<number>;
    nummer: number;
    at: Date;
    actor: EventRecord['by'];
    account_id: string | null;
    staff_id: string | null;
    kind: EventKind;
    from_state: AntragState | null;
    to_state: AntragState;
    note: string | null;
    visible: boolean;
    follow_up: string | null;
    detail: string | null;
    since_on: IsoDate | null;
    due_on: IsoDate | null;
    draft_id: Generated<string | null>;
  };
  antrag_questions: {
    id: Generated<string>;
    nummer: number;
    text: string;
    asked_at: Date;
    asked_by: string | null;
    due_on: IsoDate;
    reminded_at: Date | null;
    answer: string | null;
    ended_at: Date | null;
  };
}

/** Adds to the history of an Antrag. */
export async function insertEvent(
  tx: Tx,
  nummer: number,
  event: EventRecord & { readonly accountId: string | null },
): Promise<void> {
  await tables<HistoryTables>(tx)
    .insertInto('antrag_events')
    .values({
      nummer,
      at: event.at,
      actor: event.by,
      account_id: event.accountId,
      staff_id: event.staffId,
      kind: event.kind,
      from_state: event.from,
      to_state: event.to,
      note: event.note,
      visible: event.visible,
      follow_up: event.followUp ?? null,
      detail: event.detail ?? null,
      since_on: event.sinceOn ?? null,
      due_on: event.dueOn ?? null,
    })
    .execute();
}

/** Notes which draft the correction was that an account has just sent. */
export async function noteCorrection(
  tx: Tx,
  {
    nummer,
    accountId,
    draftId,
  }: { readonly nummer: number; readonly accountId: string; readonly draftId: string },
): Promise<void> {
  await sql`update antrag_events set draft_id = ${draftId} where id = (
    select max(id) from antrag_events
    where nummer = ${nummer} and kind = 'correct' and account_id = ${accountId})`.execute(tx.kysely);
}

/** The account that sent the newest correction of an Antrag; undefined where there is none. */
export async function lastCorrectedBy(db: Db, nummer: number): Promise<string | undefined> {
  const row = await tables<HistoryTables>(db)
    .selectFrom('antrag_events')
    .select('account_id')
    .where('nummer', '=', nummer)
    .where('kind', '=', 'correct')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.account_id ?? undefined;
}

/** What has happened to an Antrag, the newest first. */
export function listEvents(db: Db, nummer: number): Promise<readonly EventRecord[]> {
  return tables<HistoryTables>(db)
    .selectFrom('antrag_events')
    .select([
      'at',
      'actor as by',
      'staff_id as staffId',
      'kind',
      'from_state as from',
      'to_state as to',
      'note',
      'visible',
      'follow_up as followUp',
      'detail',
      sql<IsoDate | null>`since_on::text`.as('sinceOn'),
      sql<IsoDate | null>`due_on::text`.as('dueOn'),
    ])
    .where('nummer', '=', nummer)
    .orderBy('id', 'desc')
    .execute();
}

/** When an account has done something with an Antrag last; null where it never has. */
export async function lastActOf(db: Db, nummer: number, accountId: string): Promise<Date | null> {
  const { at } = await tables<HistoryTables>(db)
    .selectFrom('antrag_events')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('nummer', '=', nummer)
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return at as Date | null;
}

/** Gives what an account has done in the history of Anträge to another one. */
export async function moveEvents(tx: Tx, from: string, to: string): Promise<void> {
  await tables<HistoryTables>(tx)
    .updateTable('antrag_events')
    .set({ account_id: to })
    .where('account_id', '=', from)
    .execute();
}

function selectQuestions(db: Db) {
  return tables<HistoryTables>(db)
    .selectFrom('antrag_questions')
    .select([
      'id',
      'nummer',
      'text',
      'asked_at as askedAt',
      'asked_by as askedBy',
      sql<IsoDate>`due_on::text`.as('dueOn'),
      'reminded_at as remindedAt',
      'answer',
      'ended_at as endedAt',
    ]);
}

/** Asks something; an Antrag has one open question at a time. */
export async function insertQuestion(
  tx: Tx,
  question: {
    readonly nummer: number;
    readonly text: string;
    readonly askedBy: string;
    readonly dueOn: IsoDate;
    readonly now: Date;
  },
): Promise<void> {
  await tables<HistoryTables>(tx)
    .insertInto('antrag_questions')
    .values({
      nummer: question.nummer,
      text: question.text,
      asked_at: question.now,
      asked_by: question.askedBy,
      due_on: question.dueOn,
      reminded_at: null,
      answer: null,
      ended_at: null,
    })
    .execute();
}

/** Ends the open question of an Antrag, with its answer where there is one. */
export async function endQuestion(
  tx: Tx,
  nummer: number,
  end: { readonly answer: string | null; readonly now: Date },
): Promise<void> {
  await tables<HistoryTables>(tx)
    .updateTable('antrag_questions')
    .set({ answer: end.answer, ended_at: end.now })
    .where('nummer', '=', nummer)
    .where('ended_at', 'is', null)
    .execute();
}

/** Open questions of Anträge, by number. */
export async function openQuestions(
  db: Db,
  nummern: readonly number[],
): Promise<ReadonlyMap<number, QuestionRecord>> {
  if (nummern.length === 0) return new Map();
  const rows = await selectQuestions(db)
    .where('nummer', 'in', [...nummern])
    .where('ended_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.nummer, row]));
}

/** A question about an Antrag, whether it is open or not. */
export function findQuestion(db: Db, nummer: number, id: string): Promise<QuestionRecord | undefined> {
  return selectQuestions(db).where('nummer', '=', nummer).where('id', '=', id).executeTakeFirst();
}

/** Notes the answer to a question that has ended without one. */
export async function answerEnded(tx: Tx, id: string, answer: string): Promise<void> {
  await tables<HistoryTables>(tx)
    .updateTable('antrag_questions')
    .set({ answer })
    .where('id', '=', id)
    .execute();
}

/** An open question that ends on or before a day, the one that ends first, held so that no other worker takes it. */
export function takeDueQuestion(
  tx: Tx,
  until: IsoDate,
  which: 'any' | { readonly notRemindedAskedBefore: Date },
): Promise<QuestionRecord | undefined> {
  return selectQuestions(tx)
    .where('ended_at', 'is', null)
    .where('due_on', '<=', until)
    .$if(which !== 'any', (query) => query.where('reminded_at', 'is', null))
    .where('asked_at', '<', which === 'any' ? sql<Date>`'infinity'` : which.notRemindedAskedBefore)
    .orderBy('due_on')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Notes that the person was reminded. */
export async function noteReminder(tx: Tx, id: string, now: Date): Promise<void> {
  await tables<HistoryTables>(tx)
    .updateTable('antrag_questions')
    .set({ reminded_at: now })
    .where('id', '=', id)
    .execute();
}
