import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { type Decision, decisionsKeptDays } from './decision.ts';
import type { OpenRequest } from './open-request.ts';

/** Writes down that a request is not carried out. */
export async function insertDecision(
  tx: Tx,
  request: OpenRequest,
  decision: Pick<Decision, 'what' | 'outcome' | 'reason'> & { readonly by: string; readonly at: Date },
): Promise<void> {
  const { kind, subject, askedBy, askedAt } = request;
  const { what, outcome, reason, by, at } = decision;
  await sql`
    insert into staff_decisions (kind, subject, what, outcome, reason, asked_by, asked_at, decided_by, decided_at)
    values (${kind}, ${subject}, ${what}, ${outcome}, ${reason}, ${askedBy}, ${askedAt}, ${by}, ${at})`.execute(
    tx.kysely,
  );
}

const decisions = sql`
  select d.id, d.kind, d.subject, d.what, d.outcome, d.reason, d.asked_at as "askedAt", s.name as by,
    d.decided_at as at
  from staff_decisions d left join staff s on s.id = d.decided_by`;

/** What was decided against requests of a kind about something, the latest first. */
export async function selectDecisions(db: Db, kind: string, subject: string): Promise<readonly Decision[]> {
  const { rows } = await sql<Decision>`${decisions}
    where d.kind = ${kind} and d.subject = ${subject} order by d.decided_at desc limit 100`.execute(
    db.kysely,
  );
  return rows;
}

/** What others have declined of somebody's requests since a time, unless the same was asked again. */
export async function selectDeclined(db: Db, askedBy: string, since: Date): Promise<readonly Decision[]> {
  const { rows } = await sql<Decision>`${decisions}
    where d.asked_by = ${askedBy} and d.outcome = 'declined' and d.decided_at > ${since}
      and not exists (select from staff_requests r where r.kind = d.kind and r.subject = d.subject)
      and not exists (select from staff_decisions later where later.kind = d.kind and later.subject = d.subject
        and later.decided_at > d.decided_at)
    order by d.decided_at`.execute(db.kysely);
  return rows;
}

/** Forgets decisions after their time. */
export async function deleteOldDecisions(tx: Tx, now: Date): Promise<number> {
  const before = new Date(now.getTime() - decisionsKeptDays * 24 * 3_600_000);
  const { numAffectedRows } = await sql`delete from staff_decisions where decided_at < ${before}`.execute(
    tx.kysely,
  );
  return Number(numAffectedRows ?? 0);
}
