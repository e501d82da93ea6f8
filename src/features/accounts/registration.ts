import type { Locale } from '../../platform/texts/wording.ts';

/** A registration that waits for its confirmation, or has had it. */
export interface RegistrationRecord {
  readonly id: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The password chosen at registration; null where it comes later, and once the registration is confirmed. */
  readonly passwordHash: string | null;
  readonly termsVersion: string;
  readonly termsAcceptedAt: Date;
  /** Language of the page that was filled in; mails and account follow it. */
  readonly locale: Locale;
  /** Hash of the token in the browser that registered. */
  readonly browserHash: string;
  readonly createdAt: Date;
  /** The person has corrected the address; another registration has taken this one's place. */
  readonly supersededAt: Date | null;
  readonly confirmedAt: Date | null;
  /** False while its mailbox had too many mails for one to be sent. */
  readonly mailed: boolean;
}

/** A mail with link and code that was sent for a registration, and the registration itself. */
export interface SentConfirmation {
  readonly mailId: string;
  readonly codeHash: string;
  readonly expiresAt: Date;
  readonly registration: RegistrationRecord;
  /** Its address has an account, made by this registration or by another. */
  readonly hasAccount: boolean;
}
