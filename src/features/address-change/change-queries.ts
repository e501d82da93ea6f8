import { type Generated, sql } from 'kysely';
import { type Db, tables } from '../../platform/database/handles.ts';
import type { EndReason } from './change.ts';
import type { ChangeKind } from './rules.ts';

/** The table of changes. */
export interface ChangeTables {
  address_changes: {
    id: Generated<string>;
    kind: ChangeKind;
    account_id: string;
    old_email: string;
    new_email: string;
    new_folded: string;
    sealed_code: Buffer;
    sealed_token: Buffer;
    token_hash: string;
    asked_at: Date;
    /** When sessions of the account could begin as the change was asked for: another time means another password. */
    account_as_of: Date | null;
    expires_at: Date;
    new_proven_at: Date | null;
    old_proven_at: Date | null;
    waits_until: Date | null;
    reminded_at: Date | null;
    to_account_id: string | null;
    done_at: Date | null;
    undo_token_hash: string | null;
    undo_until: Date | null;
    ended_at: Date | null;
    end_reason: EndReason | null;
  };
}

/** The table, to ask or to write. */
export const of = (handle: Db) => tables<ChangeTables>(handle);

/**
 * Whether a change is superseded. Compares no times with the clock's, which may have been put back. Needs the account of the row as it is now: a caller that acts on it holds
 * that before.
 */
export const superseded = sql<boolean>`(not exists (select 1 from accounts
  where accounts.id = address_changes.account_id and accounts.state = 'active'
    and accounts.sessions_valid_from = address_changes.account_as_of))`;

/** What is read of a change. */
export const columns = [
  'id',
  'kind',
  'account_id as accountId',
  'old_email as oldEmail',
  'new_email as newEmail',
  'new_folded as newFolded',
  'sealed_code as sealedCode',
  'sealed_token as sealedToken',
  'expires_at as expiresAt',
  'new_proven_at as newProvenAt',
  'old_proven_at as oldProvenAt',
  'waits_until as waitsUntil',
  'reminded_at as remindedAt',
  'to_account_id as toAccountId',
  'done_at as doneAt',
  'undo_until as undoUntil',
  'ended_at as endedAt',
  'asked_at as askedAt',
  superseded.as('superseded'),
] as const;

/** Changes that go on. */
export const open = (db: Db, now: Date) =>
  of(db)
    .selectFrom('address_changes')
    .select(columns)
    .where('done_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where(superseded, '=', false);
