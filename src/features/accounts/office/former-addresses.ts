import { recordAudit } from '../../../platform/audit/audit.ts';
import { writing } from '../../../platform/database/database.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import {
  deleteFormerBefore,
  type FormerAddress,
  insertFormer,
  selectFormer,
  selectFormerToTell,
  updateFormerTold,
} from './former-queries.ts';

/** How long an address of a merged account still leads to the one that goes on. */
const keptDays = 365;

/** Whoever still uses a former address is told once in so many hours. */
const toldEveryHours = 24;

const DAY = 24 * 3_600_000;

/**
 * Lets an address that ended lead to the account that goes on, for a year. Nobody signs in with it, and it may be
 * registered anew; mails to it say where its person signs in now.
 */
export function leadFormerAddress(tx: Tx, emailFolded: string, accountId: string, now: Date): Promise<void> {
  return insertFormer(tx, emailFolded, accountId, now);
}

/** The account that goes on for who once signed in under this address; undefined where there is none. */
export function accountOfFormerAddress(db: Db, emailFolded: string): Promise<string | undefined> {
  return selectFormer(db, emailFolded);
}

/** Former addresses whose users were not told lately. */
export function formerAddressesToTell(db: Db, now: Date): Promise<readonly FormerAddress[]> {
  return selectFormerToTell(db, toldBefore(now));
}

/** Notes that who still uses a former address is told now. @returns false when somebody else just did it */
export function noteFormerAddressTold(tx: Tx, emailFolded: string, now: Date): Promise<boolean> {
  return updateFormerTold(tx, emailFolded, toldBefore(now), now);
}

const toldBefore = (now: Date) => new Date(now.getTime() - toldEveryHours * 3_600_000);

/** The nightly job that forgets addresses of accounts that were merged a year ago. */
export function forgetFormerAddressesJob(house: House): Job {
  return {
    name: 'accounts-forget-former-addresses',
    everySeconds: 24 * 3600,
    async run(chamber, now) {
      await writing(house.database, chamber, async (tx) => {
        const count = await deleteFormerBefore(tx, new Date(now.getTime() - keptDays * DAY));
        if (count === 0) return;
        const event = 'accounts.former-addresses-forgotten';
        await recordAudit(tx, { event, outcome: 'done', at: now, facts: { count }, from: 'worker' });
      });
      return false;
    },
  };
}
