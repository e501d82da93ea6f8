import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import { forgetMailsOf } from '../../platform/mail/owned-mails.ts';

interface DeletionTables {
  accounts: {
    id: string;
    email_folded: string;
    email: string;
    state: 'active' | 'locked' | 'deleting' | 'closed';
    deletes_at: Date | null;
    deletion_from: 'active' | 'locked' | null;
    deletion_reminded_at: Date | null;
    sessions_valid_from: Date;
  };
}

const of = (handle: Db) => tables<DeletionTables>(handle);

/** An account whose deletion waits. */
export interface WaitingDeletion {
  readonly accountId: string;
  readonly emailFolded: string;
  readonly deletesAt: Date;
}

/**
 * Lets an account wait for its deletion and ends all its sessions.
 * @returns false when there is no such account, it waits already, or it is closed: then it is deleted by itself
 */
export async function startDeletion(tx: Tx, accountId: string, deletesAt: Date, now: Date): Promise<boolean> {
  const started = await of(tx)
    .updateTable('accounts')
    .set((is) => ({
      state: 'deleting',
      deletion_from: is.ref('state') as never,
      deletes_at: deletesAt,
      deletion_reminded_at: null,
      sessions_valid_from: now,
    }))
    .where('id', '=', accountId)
    .where('state', 'in', ['active', 'locked'])
    .returning('id')
    .executeTakeFirst();
  await sql`delete from sessions where account_id = ${accountId}`.execute(tx.kysely);
  return started !== undefined;
}

/**
 * Puts an account back to what it was before its deletion was asked for.
 * @param deletesAt of the deletion that is meant; null for whichever waits
 * @returns the state that it has again; undefined when nothing of the kind waits
 */
export async function stopDeletion(
  tx: Tx,
  accountId: string,
  deletesAt: Date | null,
): Promise<'active' | 'locked' | undefined> {
  let statement = of(tx)
    .updateTable('accounts')
    .set((is) => ({
      state: is.ref('deletion_from') as never,
      deletion_from: null,
      deletes_at: null,
      deletion_reminded_at: null,
    }))
    .where('id', '=', accountId)
    .where('state', '=', 'deleting');
  if (deletesAt) statement = statement.where('deletes_at', '=', deletesAt);
  const stopped = await statement.returning('state').executeTakeFirst();
  return stopped?.state as 'active' | 'locked' | undefined;
}

/** Whether an account with this address has moved away and is not forgotten yet; the address itself is free. */
export async function hasMovedAway(db: Db, emailFolded: string): Promise<boolean> {
  const found = await of(db)
    .selectFrom('accounts')
    .select('id')
    .where('state', '=', 'closed')
    .where(sql<string>`lower(email)`, '=', emailFolded)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Holds one account still whose time of grace is over; others that somebody is at come next time. */
export async function lockDue(tx: Tx, now: Date): Promise<WaitingDeletion | undefined> {
  const due = await of(tx)
    .selectFrom('accounts')
    .select(['id as accountId', 'email_folded as emailFolded', 'deletes_at as deletesAt'])
    .$narrowType<{ deletesAt: Date }>()
    .where('state', '=', 'deleting')
    .where('deletes_at', '<=', now)
    .orderBy('deletes_at')
    .limit(1)
    // rows that others only refer to meanwhile, such as what the search learns, are not passed over until the next hour
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  // from here on nothing new refers to it
  if (due)
    await of(tx).selectFrom('accounts').select('id').where('id', '=', due.accountId).forUpdate().execute();
  return due;
}

/** Holds one account still that is to be reminded, and notes that it was. */
export async function takeToRemind(
  tx: Tx,
  now: Date,
  deletedBefore: Date,
): Promise<{ readonly id: string; readonly deletesAt: Date } | undefined> {
  const found = await of(tx)
    .selectFrom('accounts')
    .select(['id', 'deletes_at as deletesAt'])
    .$narrowType<{ deletesAt: Date }>()
    .where('state', '=', 'deleting')
    .where('deletes_at', '<=', deletedBefore)
    .where('deletes_at', '>', now)
    .where('deletion_reminded_at', 'is', null)
    .orderBy('deletes_at')
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (found) {
    await of(tx)
      .updateTable('accounts')
      .set({ deletion_reminded_at: now })
      .where('id', '=', found.id)
      .execute();
  }
  return found;
}

/**
 * Deletes an account and whatever hangs on it: registrations under its address, invitations to it or accepted by it, and
 * the record of the mails of all three, but for those that wait to be sent. Mails to a Betrieb or to the chamber stay,
 * also where they went to the same address. Invitations that it sent and nobody has answered are revoked: nobody is
 * there any more who could give the access.
 */
export async function deleteForGood(tx: Tx, due: WaitingDeletion, now: Date): Promise<void> {
  const invitations = await sql<{ id: string }>`delete from invitations
    where email_folded = ${due.emailFolded} or accepted_by = ${due.accountId} returning id`.execute(
    tx.kysely,
  );
  await sql`update invitations set state = 'revoked', decided_at = ${now}
    where invited_by = ${due.accountId} and state = 'open'`.execute(tx.kysely);
  const registrations = await sql<{ id: string }>`delete from registrations
    where email_folded = ${due.emailFolded} or account_id = ${due.accountId} returning id`.execute(tx.kysely);
  const ids = [...invitations.rows, ...registrations.rows].map(({ id }) => id);
  await forgetMailsOf(tx, [due.accountId, ...ids]);
  await of(tx).deleteFrom('accounts').where('id', '=', due.accountId).execute();
}

/** Lets a demo's account wait for its deletion. @returns false when there is no such account */
export async function markDeleting(tx: Tx, emailFolded: string, deletesAt: Date): Promise<boolean> {
  const marked = await of(tx)
    .updateTable('accounts')
    .set({ state: 'deleting', deletion_from: 'active', deletes_at: deletesAt })
    .where('email_folded', '=', emailFolded)
    .returning('id')
    .executeTakeFirst();
  return marked !== undefined;
}

/** When accounts were last deleted for a reason, and how many on that day; the audit trail alone still knows. */
export async function selectDeleted(
  db: Db,
  why: 'asked' | 'inactive',
): Promise<{ readonly at: Date; readonly count: number } | undefined> {
  const { rows } = await sql<{ at: Date; count: number }>`
    select max(at) as at, count(*)::int as count from audit_entries
    where event = 'account-deletion.deleted' and facts->>'reason' = ${why}
    group by date_trunc('day', at) order by 1 desc limit 1`.execute(db.kysely);
  return rows[0];
}
