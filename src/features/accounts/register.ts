import type { EmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { registrationsFromRange } from './limits.ts';
import { insertRegistration } from './registration-queries.ts';
import { type MadeConfirmation, sendConfirmation } from './send-confirmation.ts';

/** A person who wants an account. */
export interface NewPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: EmailAddress;
  /** Hash of the password where the profile asks for one at registration. */
  readonly passwordHash: string | null;
  readonly termsVersion: string;
  readonly termsAcceptedAt: Date;
  /** Language of the page that was filled in. */
  readonly locale: Locale;
  /** Hash of the token that this browser keeps. */
  readonly browserHash: string;
}

/**
 * Takes a registration and mails its confirmation. The same happens whether or not the address has an account.
 * @param range address range that the request came from
 * @returns whether the mail went out, or that too many registrations came from this range
 */
export async function register(
  tx: Tx,
  person: NewPerson,
  made: MadeConfirmation,
  range: string,
  now: Date,
): Promise<Result<'sent' | 'wait', 'too-many'>> {
  if (!(await countTowards(tx, registrationsFromRange, range, now))) return refused('too-many');
  const { email, ...rest } = person;
  const registration = await insertRegistration(
    tx,
    { ...rest, email: email.address, emailFolded: email.folded },
    now,
  );
  return done(await sendConfirmation(tx, registration, made, range, now));
}
