import { groupCode } from '../../lib/codes.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { selectAccountByEmail } from './account-queries.ts';
import { makeConfirmationCode, selectorOf } from './confirmation-rules.ts';
import { mailboxKey } from '../../platform/limits/mailbox-key.ts';
import { mailsFromRange, mailsToMailbox } from './limits.ts';
import { confirmMail } from './mails/confirm-mail.ts';
import { knownAddressMail } from './mails/known-address-mail.ts';
import { selectSuccessorAddress } from './office/former-queries.ts';
import type { RegistrationRecord } from './registration.ts';
import { insertConfirmation } from './registration-queries.ts';
import { accountSettings } from './settings.ts';

/** Link and code of a mail to be sent, in clear for it alone. */
export interface MadeConfirmation {
  readonly token: string;
  readonly code: string;
  readonly codeHash: string;
}

/** Makes link and code; call it before the transaction opens, since hashing takes its time. */
export async function makeConfirmation(hasher: PasswordHasher): Promise<MadeConfirmation> {
  const code = makeConfirmationCode();
  return { token: makeToken(), code, codeHash: await hasher.hash(code) };
}

/**
 * Mails link and code to the address of a registration. An address that has an account gets a mail that says so
 * instead: link and code are noted all the same and never leave the house, so that everything a stranger can see
 * or time is alike. At an address that was merged into another account the mail says first which one that is: whoever
 * registers there again has forgotten it, and a new account would be empty.
 * @param range address range that the request came from
 * @returns `wait` when the mailbox has had so many mails this hour that none was sent
 */
export async function sendConfirmation(
  tx: Tx,
  registration: RegistrationRecord,
  made: MadeConfirmation,
  range: string,
  now: Date,
): Promise<'sent' | 'wait'> {
  const mailbox = mailboxKey(registration.emailFolded);
  const allowedFromRange = await countTowards(tx, mailsFromRange, `${mailbox} ${range}`, now);
  if (!allowedFromRange || !(await countTowards(tx, mailsToMailbox, mailbox, now))) return 'wait';
  const until = new Date(now.getTime() + accountSettings.of(tx.chamber).confirmationValidHours * 3_600_000);
  const account = await selectAccountByEmail(tx, registration.emailFolded);
  // looked up for every address, so that none takes longer
  const successor = await selectSuccessorAddress(tx, registration.emailFolded);
  await insertConfirmation(
    tx,
    registration.id,
    {
      tokenHash: hashToken(made.token),
      codeSelector: selectorOf(made.code),
      codeHash: made.codeHash,
      expiresAt: until,
    },
    now,
  );
  const { locale } = account ?? registration;
  const content: MailContent = account
    ? knownAddressMail(tx.chamber, locale, account)
    : confirmMail(tx.chamber, locale, {
        ...registration,
        ...made,
        code: groupCode(made.code),
        until,
        successor,
      });
  const kind = account ? 'accounts.known-address' : 'accounts.confirm-address';
  const { email: to, id: belongsTo } = account ?? registration;
  await sendMail(tx, { kind, to, belongsTo, content, locale }, now);
  return 'sent';
}
