import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../database/handles.ts';

/** What happened, as `feature.what-happened` in the past tense. */
export type AuditEvent = `${string}.${string}`;

/** One line of the audit trail; ids instead of names, never a secret. */
export interface AuditEntry {
  readonly event: AuditEvent;
  /** `done`, a step on the way (`outcomes.ts`), or the kind of refusal. */
  readonly outcome: string;
  readonly at: Date;
  /** The customer who did it; absent for strangers, for the chamber's own people and for the system. */
  readonly accountId?: string | undefined;
  /** Which of the chamber's own people did it. */
  readonly staffId?: string | undefined;
  /** Ids of what it was done to, by kind, such as `{ betrieb: '…' }`. */
  readonly subjects?: Readonly<Record<string, string>> | undefined;
  /** Short facts without personal data, such as `{ method: 'pin' }`. */
  readonly facts?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Address range the request came from, such as `203.0.113.0/24`; `cli` or `worker` inside the house. */
  readonly from: string;
  /** Reference that also stands in the log and on error pages. */
  readonly requestId?: string | undefined;
}

interface AuditTables {
  audit_entries: {
    at: Date;
    event: string;
    outcome: string;
    account_id: string | null;
    staff_id: string | null;
    subjects: string;
    facts: string;
    came_from: string;
    request_id: string | null;
  };
}

/** Writes a line of the audit trail in the transaction that it tells of. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tables<AuditTables>(tx).insertInto('audit_entries').values(rowOf(entry)).execute();
}

/** Most lines that one statement writes. */
const linesAtOnce = 1000;

/** Writes a line for each of many that the same was done to at once, so that the trail of each tells of it. */
export async function recordAuditOfEach(
  tx: Tx,
  entry: Omit<AuditEntry, 'subjects'>,
  subjects: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  for (let from = 0; from < subjects.length; from += linesAtOnce) {
    const rows = subjects.slice(from, from + linesAtOnce).map((one) => rowOf({ ...entry, subjects: one }));
    await tables<AuditTables>(tx).insertInto('audit_entries').values(rows).execute();
  }
}

function rowOf(entry: AuditEntry): AuditTables['audit_entries'] {
  return {
    at: entry.at,
    event: entry.event,
    outcome: entry.outcome,
    account_id: entry.accountId ?? null,
    staff_id: entry.staffId ?? null,
    subjects: JSON.stringify(entry.subjects ?? {}),
    facts: JSON.stringify(entry.facts ?? {}),
    came_from: entry.from,
    request_id: entry.requestId ?? null,
  };
}

/**
 * Accounts that had some outcomes of events again and again, such as wrong passwords.
 * @returns how often, by account
 */
export async function accountsWithOutcomes(
  db: Db,
  asked: {
    /** Events, each with the outcome that counts. */
    readonly outcomes: readonly (readonly [event: AuditEvent, outcome: string])[];
    readonly since: Date;
    readonly atLeast: number;
  },
): Promise<ReadonlyMap<string, number>> {
  const rows = await tables<AuditTables>(db)
    .selectFrom('audit_entries')
    .select(({ fn }) => ['account_id', fn.countAll<string>().as('count')])
    .where('at', '>', asked.since)
    .where((is) => is.or(asked.outcomes.map(([event, outcome]) => is.and({ event, outcome }))))
    .where('account_id', 'is not', null)
    .groupBy('account_id')
    .having(({ fn }) => fn.countAll(), '>=', asked.atLeast)
    .execute();
  return new Map(rows.map(({ account_id, count }) => [account_id ?? '', Number(count)]));
}

/** What the audit trail has of one request, in order. */
export interface RequestEntry {
  readonly event: string;
  readonly outcome: string;
  readonly at: Date;
}

/** What was written down of the request with this reference. */
export function entriesOfRequest(db: Db, requestId: string): Promise<readonly RequestEntry[]> {
  return tables<AuditTables>(db)
    .selectFrom('audit_entries')
    .select(['event', 'outcome', 'at'])
    .where('request_id', '=', requestId)
    .orderBy('at')
    .limit(10)
    .execute();
}

/** Number of the newest line with this event; 0 where there is none. Lines are numbered in the order of their writing. */
export async function newestEntry(db: Db, event: AuditEvent): Promise<number> {
  const row = await tables<AuditTables & { audit_entries: { id: number } }>(db)
    .selectFrom('audit_entries')
    .select('id')
    .where('event', '=', event)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Whether one of these events has been carried out with a subject: only rows that say `done` count. */
export async function hasHappened(
  db: Db,
  events: readonly AuditEvent[],
  subjects: Readonly<Record<string, string>>,
): Promise<boolean> {
  const row = await tables<AuditTables>(db)
    .selectFrom('audit_entries')
    .select('event')
    .where('event', 'in', [...events])
    .where('outcome', '=', 'done')
    .where(sql<boolean>`subjects @> ${JSON.stringify(subjects)}::jsonb`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
