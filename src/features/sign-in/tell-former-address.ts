import { type Database, writing } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { whoWasCounted } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { findAccountById, formerAddressesToTell, noteFormerAddressTold } from '../accounts/index.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';
import { failedForAddress } from './limits.ts';
import { formerAddressNotice } from './request-reset.ts';

/**
 * The job that mails to a former address, at most once a day, that somebody tried to sign in with it and which one to use
 * now. It finds them among the counted failures, so that no answer takes longer for an address that was merged.
 */
export function tellFormerAddressJob(database: Database): Job {
  return {
    name: 'sign-in-tell-former-addresses',
    everySeconds: 60,
    run: (chamber, now) =>
      writing(database, chamber, async (tx) => {
        const former = await formerAddressesToTell(tx, now);
        if (former.length === 0) return false;
        const counted = await whoWasCounted(tx, failedForAddress, new Date(now.getTime() - 3_600_000));
        const mailboxes = new Set(counted.map((who) => who.split(' ')[0]));
        for (const { emailFolded, accountId } of former) {
          if (!mailboxes.has(mailboxKey(emailFolded))) continue;
          const successor = await findAccountById(tx, accountId);
          if (!successor || !(await noteFormerAddressTold(tx, emailFolded, now))) continue;
          await sendMail(tx, formerAddressNotice(tx, emailFolded, successor), now);
        }
        return false;
      }),
  };
}
