import { recordAudit } from '../../../platform/audit/audit.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { tellAccount } from '../../accounts/index.ts';
import { deleteAccount } from '../delete-due.ts';
import { inactiveMail } from '../mails/inactive-mail.ts';
import { accountNotice } from '../notice-kinds.ts';
import { retentionSettings } from '../settings.ts';
import {
  deleteReturned,
  type InactiveAccount,
  type InactiveStep,
  insertFirstWarning,
  lockInactiveDue,
  lockToAnnounce,
  selectInactive,
  updateSecondWarning,
} from './queries.ts';
import { announcedUntil, deletionAfterFirst, deletionAfterSecond, warnedSince } from './rules.ts';

/** So many accounts in one go; whoever else needs the worker comes in between. */
const most = 100;

/**
 * The hourly job that warns people who have not signed in for long, twice, and deletes the account in the end as if
 * they had asked for it. Signing in ends it. Each account has a transaction of its own, with its row held: no mail goes
 * twice, and a kill leaves an account warned or not, there or gone.
 */
export function inactiveJob({ database }: House): Job {
  return {
    name: 'account-deletion.inactive',
    everySeconds: 3600,
    async run(chamber, now) {
      await writing(database, chamber, (tx) => deleteReturned(tx));
      const since = warnedSince(now, retentionSettings.of(chamber).inactiveAfterMonths);
      const times = { since, until: announcedUntil(now), now };
      const found = await reading(database, chamber, (db) => selectInactive(db, times, most));
      let done = 0;
      for (const { accountId, step } of found) {
        const did = await writing(database, chamber, (tx) => steps[step](tx, accountId, times));
        if (did) done += 1;
      }
      // others hold what is left
      return done > 0 && found.length === most;
    },
  };
}

type Times = Parameters<typeof selectInactive>[1];

const steps: Readonly<Record<InactiveStep, (tx: Tx, accountId: string, times: Times) => Promise<boolean>>> = {
  async first(tx, accountId, { since, now }) {
    const deletesAt = deletionAfterFirst(now);
    const account = await insertFirstWarning(tx, accountId, { since, now, deletesAt });
    if (!account) return false;
    await warn(tx, account, 'first', now);
    return true;
  },
  async second(tx, accountId, { until, now }) {
    const account = await lockToAnnounce(tx, accountId, until);
    if (!account) return false;
    const deletesAt = deletionAfterSecond(account.deletesAt, now);
    await updateSecondWarning(tx, accountId, now, deletesAt);
    await warn(tx, { ...account, deletesAt }, 'second', now);
    return true;
  },
  async delete(tx, accountId, { now }) {
    const due = await lockInactiveDue(tx, accountId, now);
    if (!due) return false;
    await deleteAccount(tx, due, 'inactive', now);
    return true;
  },
};

async function warn(
  tx: Tx,
  { accountId, deletesAt, isLocked }: InactiveAccount,
  which: 'first' | 'second',
  now: Date,
): Promise<void> {
  const { inactiveAfterMonths: months } = retentionSettings.of(tx.chamber);
  const write = inactiveMail({ which, deletesAt, isLocked, months });
  const mail =
    which === 'first'
      ? { kind: 'account-deletion.inactive-first', notice: accountNotice, write }
      : { kind: 'account-deletion.inactive-second', notice: accountNotice, write };
  await tellAccount(tx, accountId, mail, now);
  await recordAudit(tx, {
    event: 'account-deletion.inactive-warned',
    outcome: 'done',
    at: now,
    subjects: { account: accountId },
    from: 'worker',
  });
}
