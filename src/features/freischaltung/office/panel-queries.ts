import { sql } from 'kysely';
import type { Db } from '../../../platform/database/handles.ts';
import { hasLeft } from '../../betriebe/index.ts';
import type { EndReason } from '../links/end-rules.ts';
import type { SubjectRef } from '../queries.ts';
import type { LinkRole } from '../role-rules.ts';
import type { LinkMethod } from '../rules.ts';
import type { FreischaltungTables } from '../tables.ts';

/** Most rows of a panel; who needs older ones asks the audit trail. */
const MOST_SHOWN = 50;

/** Somebody who acts for a Betrieb or as a Person, or did. */
export interface ActingAccount {
  readonly linkId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly method: LinkMethod;
  readonly roles: readonly LinkRole[];
  readonly since: Date;
  /** Where it came along from another account of the person. */
  readonly movedAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: EndReason | null;
  /** Why it ended, in the words of who ended it. */
  readonly note: string | null;
  /** Why a case worker made it. */
  readonly beginNote: string | null;
  readonly hasDocument: boolean;
}

const ofSubject = (table: string, { kind, id }: SubjectRef) => sql`${sql.ref(`${table}.${kind}_id`)} = ${id}`;

/** All links of a Betrieb or Person, those in force first. One whose Betrieb has left the register is over. */
export async function selectActing(
  db: Db,
  subject: SubjectRef,
  now: Date,
): Promise<readonly ActingAccount[]> {
  const { rows } = await sql<ActingAccount>`
    select l.id as "linkId", l.account_id as "accountId", concat_ws(' ', a.first_name, a.last_name) as name, a.email,
      l.method, l.roles, l.created_at as since, l.moved_at as "movedAt", l.ends_at as "endsAt",
      coalesce(l.ended_at, case when l.ends_at <= ${now} then l.ends_at end,
        case when ${hasLeft('b', now)} then b.geloescht_am::timestamptz end) as "endedAt",
      coalesce(l.end_reason, case when l.ends_at <= ${now} then 'time-over' end,
        case when ${hasLeft('b', now)} then 'betrieb-deleted' end) as "endReason", l.end_note as note,
      l.begin_note as "beginNote", exists (select 1 from link_documents d where d.link_id = l.id) as "hasDocument"
    from links l join accounts a on a.id = l.account_id left join betriebe b on b.id = l.betrieb_id
    where ${ofSubject('l', subject)}
    order by l.ended_at is not null, coalesce(l.ended_at, l.created_at) desc, l.id
    limit ${MOST_SHOWN}`.execute(db.kysely);
  return rows;
}

/** A PIN as the office sees it: what became of it, never the PIN. */
export interface ShownPin {
  readonly pinId: string;
  readonly origin: FreischaltungTables['pins']['origin'];
  readonly issuedAt: Date;
  readonly validUntil: Date;
  readonly usedAt: Date | null;
  readonly usedBy: string | null;
  readonly usedByName: string | null;
  readonly revokedAt: Date | null;
  readonly revokeNote: string | null;
  /** Who of the chamber ordered or released the letter with it. */
  readonly issuedByName: string | null;
  /** Who of the chamber withdrew it. */
  readonly revokedByName: string | null;
}

/** PINs of a Betrieb or Person, the newest first. */
export async function selectShownPins(db: Db, subject: SubjectRef): Promise<readonly ShownPin[]> {
  const { rows } = await sql<ShownPin>`
    select p.id as "pinId", p.origin, p.issued_at as "issuedAt", p.valid_until as "validUntil", p.used_at as "usedAt",
      p.used_by as "usedBy", concat_ws(' ', a.first_name, a.last_name) as "usedByName",
      p.revoked_at as "revokedAt", p.revoke_note as "revokeNote",
      p.issued_by_name as "issuedByName", p.revoked_by_name as "revokedByName"
    from pins p left join accounts a on a.id = p.used_by
    where ${ofSubject('p', subject)}
    order by p.issued_at desc, p.id limit ${MOST_SHOWN}`.execute(db.kysely);
  return rows;
}

/** A letter as the office sees it. */
export interface ShownLetter {
  readonly letterId: string;
  readonly kind: FreischaltungTables['letters']['kind'];
  readonly state: FreischaltungTables['letters']['state'];
  readonly origin: 'request' | 'bulk' | 'office';
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  readonly requestedByName: string | null;
  readonly printedAt: Date | null;
  readonly postedAt: Date | null;
  readonly batchId: string | null;
  readonly batchNummer: number | null;
  readonly note: string | null;
  /** Who of the chamber ordered it, or released or refused it. */
  readonly staffName: string | null;
}

/** Letters to a Betrieb or Person, the newest first. */
export async function selectShownLetters(db: Db, subject: SubjectRef): Promise<readonly ShownLetter[]> {
  const { rows } = await sql<ShownLetter>`
    select l.id as "letterId", l.kind, l.state, l.origin, l.requested_at as "requestedAt",
      l.requested_by as "requestedBy", concat_ws(' ', a.first_name, a.last_name) as "requestedByName",
      l.printed_at as "printedAt", l.posted_at as "postedAt", l.batch_id as "batchId",
      s.nummer as "batchNummer", l.note, l.staff_name as "staffName"
    from letters l left join accounts a on a.id = l.requested_by left join print_batches s on s.id = l.batch_id
    where ${ofSubject('l', subject)}
    order by l.requested_at desc, l.id limit ${MOST_SHOWN}`.execute(db.kysely);
  return rows;
}
