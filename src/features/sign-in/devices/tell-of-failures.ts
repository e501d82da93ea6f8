import { accountsWithOutcomes, type AuditEvent } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type Database, writing } from '../../../platform/database/database.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { tellAccount } from '../../accounts/index.ts';
import { manyFailuresMail } from '../mails/many-failures.ts';
import { securityNotice } from '../notice-kinds.ts';
import { wrongCode } from '../prove-again/prove-again.ts';
import { claimFailureNotice } from './device-queries.ts';

const HOURS = 24;

/** What is told: which proof failed, where, and from how often on. */
const kinds: readonly {
  readonly kind: 'password' | 'second-factor';
  readonly outcomes: readonly (readonly [event: AuditEvent, outcome: string])[];
  readonly atLeast: number;
}[] = [
  // as many as one range may try in a row: more than tired fingers need
  {
    kind: 'password',
    outcomes: [
      ['sign-in.signed-in', 'wrong'],
      ['sign-in.proven-again', 'wrong'],
      ['sign-in.password-changed', 'wrong'],
    ],
    atLeast: 10,
  },
  // whoever gets as far as this knows the password
  {
    kind: 'second-factor',
    outcomes: [
      ['sign-in.second-step', 'wrong'],
      ['sign-in.proven-again', wrongCode],
    ],
    atLeast: 5,
  },
];

/**
 * Tells people by mail when their password or second factor was tried again and again, from wherever (ASVS 6.3.5); of
 * each at most once a day, since a stranger causes it. The worker does it from the audit trail, so that the time of an
 * answer tells nothing of whether there is an account.
 */
export async function tellOfFailures(database: Database, chamber: Chamber, now: Date): Promise<void> {
  const since = new Date(now.getTime() - HOURS * 3_600_000);
  await writing(database, chamber, async (tx) => {
    for (const { kind, outcomes, atLeast } of kinds) {
      const tried = await accountsWithOutcomes(tx, { outcomes, since, atLeast });
      for (const [accountId, count] of tried) {
        if (!(await claimFailureNotice(tx, accountId, kind, now, since))) continue;
        await tellAccount(
          tx,
          accountId,
          {
            kind: 'sign-in.many-failures',
            notice: securityNotice,
            write: (_chamber, locale, to) =>
              manyFailuresMail(chamber, locale, to, { kind, count, hours: HOURS }),
          },
          now,
        );
      }
    }
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
