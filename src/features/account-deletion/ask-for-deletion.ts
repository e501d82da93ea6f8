import { done, type Result, refused } from '../../lib/result.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { deletionUndoPath, tellAccount } from '../accounts/index.ts';
import { type AskedBy, deletionAskedMail } from './mails/deletion-asked-mail.ts';
import { deletionUndoneMail } from './mails/deletion-undone-mail.ts';
import { accountNotice } from './notice-kinds.ts';
import { startDeletion, stopDeletion } from './queries.ts';
import { deletionTime } from './rules.ts';
import { retentionSettings } from './settings.ts';

/**
 * Begins the deletion of an account: all its sessions end, nothing but keeping it is possible any more, and the person
 * is told by mail how. Links stay as they are and open nothing, since nobody is signed in; they end with the account.
 * @returns the page that offers to keep it; refused where a deletion waits already or there is no such account
 */
export async function askForDeletion(
  tx: Tx,
  secrets: SecretBox,
  accountId: string,
  by: AskedBy,
  now: Date,
): Promise<Result<{ readonly deletesAt: Date; readonly undoPath: string }, 'not-possible'>> {
  const deletesAt = deletionTime(now, retentionSettings.of(tx.chamber).graceDays);
  if (!(await startDeletion(tx, accountId, deletesAt, now))) return refused('not-possible');
  const undoPath = deletionUndoPath(secrets, tx.chamber, { id: accountId, deletesAt });
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'account-deletion.asked',
      notice: accountNotice,
      write: (chamber, locale, to) =>
        deletionAskedMail(chamber, locale, { to, by, deletesAt, undo: `${chamber.origin}${undoPath}` }),
    },
    now,
  );
  return done({ deletesAt, undoPath });
}

/**
 * Keeps an account whose deletion waits, as long as it is there, and tells the person, who may not have
 * been the one. A locked account is locked again.
 * @param deletesAt of the deletion that is meant; null for whichever waits
 */
export async function keepAccount(
  tx: Tx,
  accountId: string,
  deletesAt: Date | null,
  now: Date,
): Promise<Result<'active' | 'locked', 'nothing-waits'>> {
  const state = await stopDeletion(tx, accountId, deletesAt);
  if (!state) return refused('nothing-waits');
  await tellAccount(
    tx,
    accountId,
    {
      kind: 'account-deletion.undone',
      notice: accountNotice,
      write: (chamber, locale, to) => deletionUndoneMail(chamber, locale, to, now),
    },
    now,
  );
  return done(state);
}
