import { type Db, tables, type Tx } from '../../../platform/database/handles.ts';

interface SessionTables {
  sessions: {
    id: string;
    account_id: string;
    started_at: Date;
    last_seen_at: Date;
    expires_at: Date;
    came_from: string;
    user_agent: string;
  };
  accounts: { id: string; sessions_valid_from: Date };
}

const of = (handle: Db) => tables<SessionTables>(handle);

/** A session in force, as its person may see it. */
export interface OwnSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** Address range that it was begun from. */
  readonly cameFrom: string;
  readonly userAgent: string;
}

/** The sessions of an account that are in force, the latest used first. */
export async function selectOwnSessions(
  db: Db,
  accountId: string,
  now: Date,
  idleSince: Date,
): Promise<readonly OwnSession[]> {
  return of(db)
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select([
      'sessions.id',
      'sessions.started_at as startedAt',
      'sessions.last_seen_at as lastSeenAt',
      'sessions.came_from as cameFrom',
      'sessions.user_agent as userAgent',
    ])
    .where('sessions.account_id', '=', accountId)
    .where('sessions.expires_at', '>', now)
    .where('sessions.last_seen_at', '>', idleSince)
    .whereRef('sessions.started_at', '>=', 'accounts.sessions_valid_from')
    .orderBy('sessions.last_seen_at', 'desc')
    .orderBy('sessions.id')
    .execute();
}

/**
 * Ends sessions of one account.
 * @param which one by its id, or all but one
 * @returns how many there were
 */
export async function deleteOwnSessions(
  tx: Tx,
  accountId: string,
  which: { readonly only: string } | { readonly allBut: string } | 'all',
): Promise<number> {
  const own = of(tx).deleteFrom('sessions').where('account_id', '=', accountId);
  const chosen =
    which === 'all'
      ? own
      : 'only' in which
        ? own.where('id', '=', which.only)
        : own.where('id', '<>', which.allBut);
  return Number((await chosen.executeTakeFirst()).numDeletedRows);
}
