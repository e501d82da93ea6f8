import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { OwnSession } from './own-session.ts';

interface SessionTables {
  staff_sessions: {
    id: Generated<string>;
    staff_id: string;
    token_hash: string;
    stage: SessionStage;
    started_at: Date;
    last_seen_at: Date;
    expires_at: Date;
    came_from: string;
    user_agent: string;
  };
}

/** How far a sign-in has come, see `StaffActor`. */
export type SessionStage = 'enrolment' | 'password' | 'in';

const of = (handle: Db) => tables<SessionTables>(handle);

/** A session to be opened. */
export interface NewSession {
  readonly staffId: string;
  readonly tokenHash: string;
  readonly stage: SessionStage;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** Address range. */
  readonly cameFrom: string;
  readonly userAgent: string;
}

/** Opens a session. */
export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await of(tx)
    .insertInto('staff_sessions')
    .values({
      staff_id: session.staffId,
      token_hash: session.tokenHash,
      stage: session.stage,
      // a clock that was put back after a new password must not sign people out again at once
      started_at: sql<Date>`greatest(${session.startedAt}::timestamptz,
        (select sessions_valid_from from staff where id = ${session.staffId}))`,
      last_seen_at: session.startedAt,
      expires_at: session.expiresAt,
      came_from: session.cameFrom,
      user_agent: session.userAgent,
    })
    .execute();
}

/** Where a person is signed in, the latest used first. */
export function selectOwnSessions(
  db: Db,
  staffId: string,
  now: Date,
  idleSince: Date,
): Promise<readonly OwnSession[]> {
  return of(db)
    .selectFrom('staff_sessions')
    .select([
      'id',
      'started_at as startedAt',
      'last_seen_at as lastSeenAt',
      'came_from as cameFrom',
      'user_agent as userAgent',
    ])
    .where('staff_id', '=', staffId)
    .where('stage', '=', 'in')
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends the session of a token. */
export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await of(tx).deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute();
}

/**
 * Ends one session by its id.
 * @returns false when it had ended before: of many who go on with it at once one gets true
 */
export async function takeSession(tx: Tx, staffId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('staff_sessions')
    .where('staff_id', '=', staffId)
    .where(sql<string>`id::text`, '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of a person. @param but one that stays */
export async function deleteSessionsOf(tx: Tx, staffId: string, but?: string): Promise<void> {
  const all = of(tx).deleteFrom('staff_sessions').where('staff_id', '=', staffId);
  await (but === undefined ? all : all.where('id', '<>', but)).execute();
}

/** Writes down when sessions were last used; the later time wins. */
export async function updateLastSeen(tx: Tx, seen: ReadonlyMap<string, Date>): Promise<void> {
  await sql`update staff_sessions set last_seen_at = greatest(last_seen_at, used.at)
    from unnest(${[...seen.keys()]}::uuid[], ${[...seen.values()]}::timestamptz[]) as used (id, at)
    where staff_sessions.id = used.id`.execute(tx.kysely);
}

/** Removes sessions that are over: too old or idle too long. */
export async function deleteEndedSessions(tx: Tx, now: Date, idleSince: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('staff_sessions')
    .where((is) => is.or([is('expires_at', '<=', now), is('last_seen_at', '<=', idleSince)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
