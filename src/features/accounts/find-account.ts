import type { Db } from '../../platform/database/handles.ts';
import type { AccountRecord } from './account.ts';
import { selectAccountByEmail, selectAccountById } from './account-queries.ts';

/**
 * Finds the account of an e-mail address.
 * @param emailFolded as `parseEmailAddress` folds it
 */
export function findAccountByEmail(db: Db, emailFolded: string): Promise<AccountRecord | undefined> {
  return selectAccountByEmail(db, emailFolded);
}

/** Finds an account by its id. */
export function findAccountById(db: Db, id: string): Promise<AccountRecord | undefined> {
  return selectAccountById(db, id);
}
