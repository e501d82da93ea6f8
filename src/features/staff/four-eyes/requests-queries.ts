import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';
import type { OpenRequest } from './open-request.ts';

interface RequestTables {
  staff_requests: {
    id: Generated<string>;
    kind: string;
    subject: string;
    asked_by: string;
    asked_at: Date;
    expires_at: Date;
    reason: Generated<string>;
  };
  staff: { id: string; name: string; on_word_of: string[] };
}

const of = (handle: Db) => tables<RequestTables>(handle);

function openOnes(db: Db, now: Date) {
  return of(db)
    .selectFrom('staff_requests as r')
    .innerJoin('staff', 'staff.id', 'r.asked_by')
    .select([
      'r.id',
      'r.kind',
      'r.subject',
      'r.asked_by as askedBy',
      'staff.name as askedByName',
      'staff.on_word_of as askedByOnWordOf',
      'r.asked_at as askedAt',
      'r.expires_at as expiresAt',
      'r.reason',
    ])
    .where('r.expires_at', '>', now);
}

/** All requests that wait, the oldest first. */
export function selectOpenRequests(db: Db, now: Date): Promise<readonly OpenRequest[]> {
  return openOnes(db, now).orderBy('r.asked_at').orderBy('r.id').execute();
}

/** Holds one still that waits, so that it is decided once. */
export function lockRequest(tx: Tx, id: string, now: Date): Promise<OpenRequest | undefined> {
  return openOnes(tx, now).where(sql<string>`r.id::text`, '=', id).forUpdate('r').executeTakeFirst();
}

/** Writes a request down. @returns false while the same one waits already */
export async function insertRequest(
  tx: Tx,
  request: {
    readonly kind: string;
    readonly subject: string;
    readonly askedBy: string;
    readonly reason?: string | undefined;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<boolean> {
  const { kind, subject, askedBy, reason = '', expiresAt } = request;
  const values = { asked_by: askedBy, asked_at: now, expires_at: expiresAt, reason };
  const written = await of(tx)
    .insertInto('staff_requests')
    .values({ kind, subject, ...values })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'subject']).doUpdateSet(values).where('staff_requests.expires_at', '<=', now),
    )
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** Removes a request that is decided. */
export async function deleteRequest(tx: Tx, id: string): Promise<void> {
  await of(tx).deleteFrom('staff_requests').where('id', '=', id).execute();
}

/** Removes requests about something that is gone. */
export async function deleteRequestsAbout(tx: Tx, kinds: readonly string[], subject: string): Promise<void> {
  await of(tx)
    .deleteFrom('staff_requests')
    .where('kind', 'in', [...kinds])
    .where('subject', '=', subject)
    .execute();
}

/** Forgets requests that nobody decided in time. */
export async function deleteOldRequests(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('staff_requests')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
