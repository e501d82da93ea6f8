import { type Selectable, sql } from 'kysely';
import type { IsoDate } from '../../../lib/dates.ts';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import { type DeliveryKind, isReadable, isRejected, type RejectedState, type ScanState } from '../rules.ts';
import type { DocumentTables } from '../tables.ts';
import type { Bekanntgabe } from './bekanntgabe.ts';
import type { LogLine, SealedLine } from './log-chain.ts';
import type { BekanntgabeRule, BekanntgabeState, LapseReason } from './rules.ts';

interface BekanntgabeTables extends DocumentTables {
  bekanntgaben: {
    delivery_id: string;
    state: BekanntgabeState;
    rule: BekanntgabeRule;
    provided_at: Date;
    notified_at: Date | null;
    retrieved_at: Date | null;
    posted_at: Date | null;
    retrieve_until: IsoDate | null;
    deemed_on: IsoDate | null;
    lapse_reason: LapseReason | null;
    reminded_on_day: number;
  };
  bekanntgabe_notices: { mail_id: string; delivery_id: string };
  bekanntgabe_log: {
    delivery_id: string;
    number: number;
    at: Date;
    event: LogLine['event'];
    facts: LogLine['facts'];
    hash: string;
  };
}

const of = (db: Db) => tables<BekanntgabeTables>(db);

const selectAll = (db: Db) =>
  of(db)
    .selectFrom('bekanntgaben as b')
    .innerJoin('document_deliveries as d', 'd.id', 'b.delivery_id')
    .select([
      'd.id',
      'd.betrieb_id as betriebId',
      'd.person_id as personId',
      'd.subject',
      'd.kind',
      'b.state',
      'b.rule',
      'b.provided_at as providedAt',
      'b.notified_at as notifiedAt',
      'b.retrieved_at as retrievedAt',
      'b.posted_at as postedAt',
      sql<IsoDate | null>`b.retrieve_until::text`.as('retrieveUntil'),
      sql<IsoDate | null>`b.deemed_on::text`.as('deemedOn'),
      'b.lapse_reason as lapseReason',
      'b.reminded_on_day as remindedOnDay',
      'd.delivered_staff_id as staffId',
    ]);

/** As one is held: with the day of its last reminder, and who delivered it. */
export interface HeldBekanntgabe extends Bekanntgabe {
  readonly remindedOnDay: number;
  readonly staffId: string;
}

type Row = Omit<HeldBekanntgabe, 'owner'> & {
  readonly betriebId: string | null;
  readonly personId: string | null;
};

function told({ betriebId, personId, ...row }: Row): HeldBekanntgabe {
  const owner =
    betriebId === null
      ? ({ kind: 'person', id: personId ?? '' } as const)
      : ({ kind: 'betrieb', id: betriebId } as const);
  return { ...row, owner };
}

/** Begins to serve a delivery: nothing of it is provided yet. */
export async function insertBekanntgabe(
  tx: Tx,
  id: string,
  { rule, deliveredAt }: { readonly rule: BekanntgabeRule; readonly deliveredAt: Date },
): Promise<void> {
  await sql`insert into bekanntgaben (delivery_id, state, rule, provided_at)
    values (${id}, 'checking', ${JSON.stringify(rule)}::jsonb, ${deliveredAt})`.execute(tx.kysely);
}

/** Whether all files of a delivery can be read: `waiting` for the scanner, or why one of them never will be. */
export async function selectReadable(db: Db, id: string): Promise<'readable' | 'waiting' | RejectedState> {
  const { rows } = await sql<{ scan: ScanState }>`
    select distinct scan from documents where ref_kind = 'delivery' and ref_id = ${id}`.execute(db.kysely);
  const scans = rows.map(({ scan }) => scan);
  return scans.find(isRejected) ?? (scans.every(isReadable) ? 'readable' : 'waiting');
}

/** The formal documents among some deliveries. */
export async function selectBekanntgaben(
  db: Db,
  deliveryIds: readonly string[],
): Promise<readonly Bekanntgabe[]> {
  if (deliveryIds.length === 0) return [];
  const rows = await selectAll(db).where('d.id', 'in', deliveryIds).execute();
  return rows.map(told);
}

/** One, held until the end of the transaction: whatever happens to it happens one after the other. */
export async function holdBekanntgabe(tx: Tx, id: string): Promise<HeldBekanntgabe | undefined> {
  const row = await selectAll(tx).where('d.id', '=', id).forUpdate('b').executeTakeFirst();
  return row && told(row);
}

/** Nothing is left to do with one that is served but was never got, or whose mail was given up, after so long. */
const longestDays = 31;

/** Those that wait for something, the oldest first; the caller holds each and looks again. */
export async function selectUnderWay(
  db: Db,
  after: { readonly at: Date; readonly id: string } | undefined,
  most: number,
  now: Date,
): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  const since = new Date(now.getTime() - longestDays * 24 * 3_600_000);
  return of(db)
    .selectFrom('bekanntgaben')
    .select(['delivery_id as id', 'provided_at as at'])
    .where(
      sql<boolean>`(state in ('checking', 'provided', 'notified') or (state = 'deemed' and notified_at > ${since})
        or (state = 'retrieved' and notified_at is null and provided_at > ${since}))`,
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(provided_at, delivery_id) > (${after?.at ?? null}, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy('provided_at')
    .orderBy('delivery_id')
    .limit(most)
    .execute();
}

/** Changes one that is held. */
export async function updateBekanntgabe(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<
      Selectable<BekanntgabeTables['bekanntgaben']>,
      | 'state'
      | 'provided_at'
      | 'notified_at'
      | 'retrieved_at'
      | 'posted_at'
      | 'retrieve_until'
      | 'deemed_on'
      | 'lapse_reason'
      | 'reminded_on_day'
    >
  >,
): Promise<void> {
  await of(tx).updateTable('bekanntgaben').set(change).where('delivery_id', '=', id).execute();
}

/** The lines of a log, in their order. */
export async function selectLog(db: Db, id: string): Promise<readonly SealedLine[]> {
  return of(db)
    .selectFrom('bekanntgabe_log')
    .select(['number', 'at', 'event', 'facts', 'hash'])
    .where('delivery_id', '=', id)
    .orderBy('number')
    .execute();
}

/** The last line of a log. */
export async function selectLastLine(db: Db, id: string): Promise<SealedLine | undefined> {
  return of(db)
    .selectFrom('bekanntgabe_log')
    .select(['number', 'at', 'event', 'facts', 'hash'])
    .where('delivery_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Adds a line; two with one number cannot be. */
export async function insertLine(tx: Tx, id: string, line: SealedLine): Promise<void> {
  await sql`insert into bekanntgabe_log (delivery_id, number, at, event, facts, hash)
    values (${id}, ${line.number}, ${line.at}, ${line.event}, ${JSON.stringify(line.facts)}::jsonb, ${line.hash})`.execute(
    tx.kysely,
  );
}

/** Notes which mail tells of a formal document. */
export async function insertNotice(tx: Tx, id: string, mailId: string): Promise<void> {
  await of(tx).insertInto('bekanntgabe_notices').values({ mail_id: mailId, delivery_id: id }).execute();
}

/** What became of the mails that tell of a formal document. */
export interface Notices {
  readonly firstSentAt: Date | null;
  /** Whether any may still go off or arrive. */
  readonly canArrive: boolean;
  /** Whether all were given up. One whose record is forgotten by now, with its time or its account, was not. */
  readonly haveFailed: boolean;
}

/** See {@link Notices}. */
export async function selectNotices(db: Db, id: string): Promise<Notices> {
  const { rows } = await sql<Notices>`
    select min(m.sent_at) filter (where m.failed_at is null) as "firstSentAt",
      coalesce(bool_or(m.id is not null and m.failed_at is null), false) as "canArrive",
      coalesce(bool_and(m.failed_at is not null), true) as "haveFailed"
    from bekanntgabe_notices n left join mails m on m.id = n.mail_id
    where n.delivery_id = ${id}`.execute(db.kysely);
  return rows[0] ?? { firstSentAt: null, canArrive: false, haveFailed: true };
}

/** Whether somebody has got every document of a delivery: half of a decision is none. */
export async function isAllRetrieved(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ all: boolean }>`
    select coalesce(bool_and(retrieved_at is not null), false) as all from documents
    where ref_kind = 'delivery' and ref_id = ${id}`.execute(db.kysely);
  return rows[0]?.all ?? false;
}

/**
 * Formal documents of some kinds that go by post, the oldest first; one that waits for the scanner cannot be printed yet.
 */
export async function selectToPost(
  db: Db,
  kinds: readonly DeliveryKind[],
  most: number,
): Promise<readonly Bekanntgabe[]> {
  if (kinds.length === 0) return [];
  const rows = await selectAll(db)
    .where('b.state', '=', 'lapsed')
    .where('d.kind', 'in', kinds)
    .where(
      sql<boolean>`not exists (select from documents f
        where f.ref_kind = 'delivery' and f.ref_id = d.id::text and f.scan = 'waiting')`,
    )
    .orderBy('b.provided_at')
    .orderBy('d.id')
    .limit(most)
    .execute();
  return rows.map(told);
}
