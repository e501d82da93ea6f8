import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deletionUndoPath, tellAccount } from '../accounts/index.ts';
import { endLinksOfAccount } from '../freischaltung/index.ts';
import { deletedMail, type DeletedFor } from './mails/deleted-mail.ts';
import { reminderMail } from './mails/reminder-mail.ts';
import { accountNotice } from './notice-kinds.ts';
import { deleteForGood, lockDue, takeToRemind, type WaitingDeletion } from './queries.ts';
import { isReminded, reminderMilliseconds } from './rules.ts';
import { retentionSettings } from './settings.ts';

/** So many accounts in one go; whoever else needs the worker comes in between. */
const most = 50;

/** The hourly job that reminds of deletions and carries out those whose time has come, each in a transaction of its own. */
export function deletionJob(house: House): Job {
  return {
    name: 'account-deletion.delete-due',
    everySeconds: 3600,
    async run(chamber, now) {
      for (let count = 0; count < most; count++) {
        const did = await writing(house.database, chamber, async (tx) => {
          return (await deleteOneDue(tx, now)) || (await remindOne(tx, house, now));
        });
        if (!did) return false;
      }
      return true;
    },
  };
}

/**
 * Deletes one account whose time of grace is over. Whoever keeps the account at the same moment is either first, or too
 * late.
 */
export async function deleteOneDue(tx: Tx, now: Date): Promise<boolean> {
  const due = await lockDue(tx, now);
  if (!due) return false;
  await deleteAccount(tx, due, 'asked', now);
  return true;
}

/**
 * Deletes an account whose row is held: its links end, so that each Betrieb hears of it, a last mail goes to the person,
 * and all that is left are ids in the audit trail.
 */
export async function deleteAccount(tx: Tx, due: WaitingDeletion, why: DeletedFor, now: Date): Promise<void> {
  const { accountId } = due;
  await endLinksOfAccount(tx, accountId, { reason: 'account-deleted', by: null, now, from: 'worker' });
  const mail = { kind: 'account-deletion.deleted', notice: accountNotice, write: deletedMail(why) };
  await tellAccount(tx, accountId, mail, now);
  await deleteForGood(tx, due, now);
  await recordAudit(tx, {
    event: 'account-deletion.deleted',
    outcome: 'done',
    at: now,
    subjects: { account: accountId },
    facts: { reason: why },
    from: 'worker',
  });
}

async function remindOne(tx: Tx, house: House, now: Date): Promise<boolean> {
  if (!isReminded(retentionSettings.of(tx.chamber).graceDays)) return false;
  const account = await takeToRemind(tx, now, new Date(now.getTime() + reminderMilliseconds));
  if (!account) return false;
  const { id, deletesAt } = account;
  const undo = `${tx.chamber.origin}${deletionUndoPath(house.secrets, tx.chamber, account)}`;
  await tellAccount(
    tx,
    id,
    {
      kind: 'account-deletion.reminder',
      notice: accountNotice,
      write: (chamber, locale, to) => reminderMail(chamber, locale, { to, deletesAt, undo }),
    },
    now,
  );
  return true;
}
