import { recordAudit } from '../../platform/audit/audit.ts';
import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { accountOfFormerAddress, findAccountByEmail, findAccountById } from '../accounts/index.ts';
import { noAccountMail } from './mails/no-account.ts';
import { type AskedReset, takeResetRequest } from './reset-queries.ts';
import { answerResetsJobName, formerAddressNotice, startResetFor } from './request-reset.ts';

/**
 * The job that answers requests for a new password: a link to an address with an account, in the account's language; the
 * address to use now to one that was given up; otherwise that there is no account. Links sent before stay valid until
 * one is used.
 */
export function answerResetsJob(database: Database): Job {
  return {
    name: answerResetsJobName,
    everySeconds: 60,
    run: (chamber, now) =>
      writing(database, chamber, async (tx) => {
        const asked = await takeResetRequest(tx);
        if (!asked) return false;
        await answer(tx, asked, now);
        return true;
      }),
  };
}

async function answer(tx: Tx, { email, emailFolded, locale }: AskedReset, now: Date): Promise<void> {
  const account = await findAccountByEmail(tx, { folded: emailFolded });
  if (account) {
    await startResetFor(tx, account, 'person', now);
    const subjects = { account: account.id };
    await recordAudit(tx, {
      event: 'sign-in.reset-mailed',
      outcome: 'done',
      at: now,
      subjects,
      from: 'worker',
    });
    return;
  }
  const goesOn = await accountOfFormerAddress(tx, emailFolded);
  const successor = goesOn && (await findAccountById(tx, goesOn));
  const content = noAccountMail(tx.chamber, locale);
  const none = { kind: 'sign-in.no-account', to: email, belongsTo: null, locale, content };
  await sendMail(tx, successor ? formerAddressNotice(tx, email, successor) : none, now);
}
