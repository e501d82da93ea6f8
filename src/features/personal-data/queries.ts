import { sql } from 'kysely';
import type { Db } from '../../platform/database/handles.ts';

/** A line of the audit trail about somebody. */
export interface HeldAuditEntry {
  readonly at: Date;
  readonly event: string;
  readonly outcome: string;
  readonly from: string;
  readonly byThemselves: boolean;
  /** One of the chamber's own people did it. */
  readonly byStaff: boolean;
  /** What that person is there for today; empty where the access is deleted. */
  readonly staffRoles: readonly string[];
}

/** More lines than anybody reads; nobody's trail is longer, but for a program gone wild. */
export const MOST_ENTRIES = 5000;

/**
 * What the audit trail holds of an account, and of those of the same person that were merged into it: done by it, to it,
 * or to the Person that it acts for; the newest first.
 */
export async function selectAuditEntries(db: Db, accountId: string): Promise<readonly HeldAuditEntry[]> {
  const { rows } = await sql<HeldAuditEntry>`
    with recursive own (id) as (
      select ${accountId}::uuid
      union
      select (e.subjects ->> 'account')::uuid from own join audit_entries e
        on e.subjects @> jsonb_build_object('into', own.id) and e.event = 'account-care.merged'
    )
    select at, event, outcome, came_from as "from", account_id in (select id from own) is true as "byThemselves",
      staff_id is not null as "byStaff",
      coalesce((select s.roles from staff s where s.id = staff_id), '{}') as "staffRoles"
    from (
      select e.* from own join audit_entries e on e.account_id = own.id
      union
      select e.* from own join audit_entries e on e.subjects @> jsonb_build_object('account', own.id)
      union
      select e.* from own join audit_entries e on e.subjects @> jsonb_build_object('into', own.id)
      union
      select e.* from links l join audit_entries e on e.subjects @> jsonb_build_object('person', l.person_id)
        where l.account_id = ${accountId} and l.ended_at is null and l.person_id is not null) entries
    order by id desc limit ${MOST_ENTRIES}`.execute(db.kysely);
  return rows;
}

/**
 * Mails that belong to an account, whatever its address was then, and to registrations and invitations of its person, as
 * long as that is kept; the newest first. What a Betrieb with the same address got is not among them.
 */
export async function selectMailsOf(
  db: Db,
  accountId: string,
  emailFolded: string,
): Promise<
  readonly { readonly at: Date; readonly kind: string; readonly state: 'sent' | 'waits' | 'failed' }[]
> {
  const { rows } = await sql<{ at: Date; kind: string; state: 'sent' | 'waits' | 'failed' }>`
    select created_at as at, kind,
      case when sent_at is not null then 'sent' when failed_at is not null then 'failed' else 'waits' end as state
    from mails where belongs_to in (
      select ${accountId}::uuid
      union all select id from registrations where email_folded = ${emailFolded} or account_id = ${accountId}
      union all select id from invitations where email_folded = ${emailFolded} or accepted_by = ${accountId})
    order by created_at desc`.execute(db.kysely);
  return rows;
}
