import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { AccountRecord, PasswordKind } from '../accounts/index.ts';

interface SignInTables {
  sessions: {
    id: Generated<string>;
    account_id: string;
    token_hash: string;
    started_at: Date;
    last_seen_at: Date;
    expires_at: Date;
    proven_at: Date;
    acting_for_link: string | null;
    came_from: string;
    user_agent: string;
  };
  kept_inputs: {
    session_id: string;
    sealed: string;
    kept_until: Date;
  };
  accounts: {
    id: string;
    state: AccountRecord['state'];
    deletes_at: Date | null;
    password_hash: string | null;
    password_kind: PasswordKind;
    password_changed_at: Date | null;
    sessions_valid_from: Date;
  };
}

const of = (handle: Db) => tables<SignInTables>(handle);

/** What an account's password is while nobody else can change it. */
export interface LockedAccount
  extends Pick<AccountRecord, 'state' | 'deletesAt' | 'passwordHash' | 'passwordKind'> {
  /** Null as long as the password is the one that came from an older system. */
  readonly passwordChangedAt: Date | null;
}

/**
 * Holds an account still until the end of the transaction, so that signing in, changing and resetting its password
 * happen one after the other.
 * @returns what its password is now; undefined when there is no such account any more
 */
export function lockAccount(tx: Tx, accountId: string): Promise<LockedAccount | undefined> {
  return of(tx)
    .selectFrom('accounts')
    .select([
      'state',
      'deletes_at as deletesAt',
      'password_hash as passwordHash',
      'password_kind as passwordKind',
      'password_changed_at as passwordChangedAt',
    ])
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export interface NewSession {
  readonly accountId: string;
  readonly tokenHash: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly actingForLink: string | null;
  /** Address range. */
  readonly cameFrom: string;
  readonly userAgent: string;
}

/**
 * Opens a session whose password has just been proven. It never begins before its account lets sessions begin: where a
 * clock was put back after a new password, everybody would be signed out again at once.
 */
export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await of(tx)
    .insertInto('sessions')
    .values({
      account_id: session.accountId,
      token_hash: session.tokenHash,
      started_at: sql<Date>`greatest(${session.startedAt}::timestamptz,
        (select sessions_valid_from from accounts where id = ${session.accountId}))`,
      last_seen_at: session.startedAt,
      expires_at: session.expiresAt,
      proven_at: session.startedAt,
      acting_for_link: session.actingForLink,
      came_from: session.cameFrom,
      user_agent: session.userAgent,
    })
    .execute();
}

/**
 * Goes on with a session under a new token after the person has proven again who sits here.
 * @param tokenHash of the token until now: of two proofs sent at once the second changes nothing
 * @returns false when it is not the session's token any more
 */
export async function updateProven(
  tx: Tx,
  session: { readonly id: string; readonly tokenHash: string; readonly newTokenHash: string },
  now: Date,
): Promise<boolean> {
  const updated = await of(tx)
    .updateTable('sessions')
    .set({ proven_at: now, token_hash: session.newTokenHash })
    .where('id', '=', session.id)
    .where('token_hash', '=', session.tokenHash)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** Ends the session of a token. */
export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await of(tx).deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** Whether a session is there whose account is active and has not ended it with a new password. */
export async function hasSession(db: Db, sessionId: string): Promise<boolean> {
  const row = await of(db)
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .select('s.id')
    .where('s.id', '=', sessionId)
    .where('a.state', '=', 'active')
    .whereRef('s.started_at', '>=', 'a.sessions_valid_from')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every session of an account. */
export async function deleteSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await of(tx).deleteFrom('sessions').where('account_id', '=', accountId).execute();
}

/** Ends every session of an account but this one. */
export async function deleteOtherSessionsOf(tx: Tx, accountId: string, sessionId: string): Promise<void> {
  await of(tx)
    .deleteFrom('sessions')
    .where('account_id', '=', accountId)
    .where('id', '<>', sessionId)
    .execute();
}

/** Remembers for the rest of a session which link the person acts through. */
export async function updateActingFor(tx: Tx, sessionId: string, linkId: string): Promise<void> {
  await of(tx).updateTable('sessions').set({ acting_for_link: linkId }).where('id', '=', sessionId).execute();
}

/**
 * Whose session a token was and for whom the person acted, also when the session is over; and whether time alone has ended
 * it, if anything: neither a new password nor a lock. Of one that was signed out of nothing is left.
 */
export async function selectSessionOwner(
  db: Db,
  tokenHash: string,
): Promise<{ accountId: string; actingForLink: string | null; endsByTimeAlone: boolean } | undefined> {
  return of(db)
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .select([
      's.account_id as accountId',
      's.acting_for_link as actingForLink',
      sql<boolean>`s.started_at >= a.sessions_valid_from and a.state = 'active'`.as('endsByTimeAlone'),
    ])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/**
 * Keeps sealed input with the session that goes on with it, until that ends, and lets the person go on acting for whom
 * it was meant. What waited there before is given up.
 */
export async function insertKeptInput(
  tx: Tx,
  tokenHash: string,
  kept: { readonly sealed: string; readonly keptUntil: Date; readonly actingForLink: string | null },
): Promise<void> {
  const { id } = await of(tx)
    .updateTable('sessions')
    .set({ acting_for_link: kept.actingForLink })
    .where('token_hash', '=', tokenHash)
    .returning('id')
    .executeTakeFirstOrThrow();
  await of(tx)
    .insertInto('kept_inputs')
    .values({ session_id: id, sealed: kept.sealed, kept_until: kept.keptUntil })
    .onConflict((conflict) =>
      conflict.column('session_id').doUpdateSet({ sealed: kept.sealed, kept_until: kept.keptUntil }),
    )
    .execute();
}

/** The sealed input that waits in a session. */
export async function selectKeptInput(db: Db, sessionId: string): Promise<string | undefined> {
  const kept = await of(db)
    .selectFrom('kept_inputs')
    .select('sealed')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return kept?.sealed;
}

/** Removes input that nobody came back for in time. */
export async function deleteKeptInputs(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('kept_inputs')
    .where('kept_until', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Removes sessions that are over: too old, idle too long, or ended by a new password.
 * @param expiredBy those that reached their age by then
 */
export async function deleteEndedSessions(tx: Tx, expiredBy: Date, idleSince: Date): Promise<number> {
  const { numDeletedRows } = await of(tx)
    .deleteFrom('sessions')
    .using('accounts')
    .whereRef('accounts.id', '=', 'sessions.account_id')
    .where((is) =>
      is.or([
        is('sessions.expires_at', '<=', expiredBy),
        is('sessions.last_seen_at', '<=', idleSince),
        is('sessions.started_at', '<', is.ref('accounts.sessions_valid_from')),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Writes down when sessions were last used; the later time wins.
 * @param seen time by session id
 */
export async function updateLastSeen(tx: Tx, seen: ReadonlyMap<string, Date>): Promise<void> {
  await sql`update sessions set last_seen_at = greatest(last_seen_at, used.at)
    from unnest(${[...seen.keys()]}::uuid[], ${[...seen.values()]}::timestamptz[]) as used (id, at)
    where sessions.id = used.id`.execute(tx.kysely);
}
