import { accountsWithOutcomes } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type Database, writing } from '../../../platform/database/database.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { tellAccount } from '../../accounts/index.ts';
import { manyFailuresMail } from '../mails/many-failures.ts';
import { securityNotice } from '../notice-kinds.ts';
import { claimFailureNotice } from './device-queries.ts';

/** As many as one range may try in a row: more than tired fingers need. */
export const FAILURES_TOLD = 10;

const HOURS = 24;

/**
 * Tells people by mail when passwords were tried on their account again and again, from wherever (ASVS 6.3.5); at most
 * once a day, since a stranger causes it. The worker does it from the audit trail, so that the time of an answer tells
 * nothing of whether there is an account.
 * @returns how many were told
 */
export async function tellOfFailures(database: Database, chamber: Chamber, now: Date): Promise<number> {
  const since = new Date(now.getTime() - HOURS * 3_600_000);
  return writing(database, chamber, async (tx) => {
    const tried = await accountsWithOutcomes(tx, {
      eventsOf: 'sign-in',
      outcome: 'wrong',
      since,
      atLeast: FAILURES_TOLD,
    });
    let told = 0;
    for (const [accountId, count] of tried) {
      if (!(await claimFailureNotice(tx, accountId, now, since))) continue;
      await tellAccount(
        tx,
        accountId,
        {
          kind: 'sign-in.many-failures',
          notice: securityNotice,
          write: (_chamber, locale, to) => manyFailuresMail(chamber, locale, to, { count, hours: HOURS }),
        },
        now,
      );
      told += 1;
    }
    return told;
  });
}

/** The job that looks every few minutes. */
export function tellOfFailuresJob(database: Database): Job {
  return {
    name: 'sign-in.tell-of-failures',
    everySeconds: 300,
    async run(chamber, now) {
      await tellOfFailures(database, chamber, now);
      return false;
    },
  };
}
