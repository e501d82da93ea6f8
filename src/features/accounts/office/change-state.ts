import type { Tx } from '../../../platform/database/handles.ts';
import type { AccountRecord } from '../account.ts';
import { lockAccountRow, updateProfile } from '../account-queries.ts';
import { updateState } from './office-queries.ts';

/**
 * Locks an account: whoever types the right password reads whom to ask, everybody else learns nothing. The caller ends
 * its sessions.
 * @returns false unless it is active
 */
export function lockAccount(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  return updateState(tx, accountId, { from: 'active', to: 'locked' }, now);
}

/** Opens a locked account again. @returns false unless it is locked */
export function unlockAccount(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  return updateState(tx, accountId, { from: 'locked', to: 'active' }, now);
}

/** Corrects the name of an account, also where its person may not. @returns the account as it was */
export async function correctName(
  tx: Tx,
  accountId: string,
  name: { readonly firstName: string; readonly lastName: string },
): Promise<AccountRecord | undefined> {
  const before = await lockAccountRow(tx, accountId);
  if (before) await updateProfile(tx, accountId, { ...name, phone: before.phone });
  return before;
}
