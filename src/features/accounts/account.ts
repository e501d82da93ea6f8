import type { Locale } from '../../platform/texts/wording.ts';

/**
 * What a password hash is: `own` chosen here by today's rules; `provisional` mailed out; `imported` of an older system,
 * until the first sign-in; `weak` came from there and is too easy to guess, or was long
 * enough only beside a second factor that is gone. Provisional and weak ones open nothing but
 * the page that replaces them.
 */
export type PasswordKind = 'own' | 'provisional' | 'imported' | 'weak';

/**
 * `deleting` waits until its time of grace is over: signing in offers to keep the account, and nothing else.
 * `closed`: another account took over; nobody signs in, its address is free, and it is deleted after a while.
 */
export type AccountState = 'active' | 'locked' | 'deleting' | 'closed';

/** A person's account as this feature keeps it. */
export interface AccountRecord {
  readonly id: string;
  /** As the person wrote it; mails go there. */
  readonly email: string;
  /** For finding and comparing. */
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: AccountState;
  /** When an account whose person asked for it is deleted; null for all others. */
  readonly deletesAt: Date | null;
  /** Null where the chamber made the account and nobody has claimed it yet. */
  readonly passwordHash: string | null;
  readonly passwordKind: PasswordKind;
  /** When a provisional password ends; null for one of the person's own. */
  readonly provisionalUntil: Date | null;
  /** When the terms of use were accepted last; null where an account of an older system was never asked. */
  readonly termsAcceptedAt: Date | null;
  /** Sessions begun before are over. */
  readonly sessionsValidFrom: Date;
  readonly createdAt: Date;
  /** Where the person may be called; null when not given. */
  readonly phone: string | null;
  /** Language that the person reads mails in: the one chosen, until then that of the registration, else German. */
  readonly locale: Locale;
}
