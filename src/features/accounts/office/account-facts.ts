import type { AccountRecord, AccountState, PasswordKind } from '../account.ts';

/** How an account came to be: its person registered, it came from an older system, or the chamber made it. */
export type AccountOrigin = 'registered' | 'imported' | 'made';

/** All that the office is told of one account. */
export interface AccountFacts extends AccountRecord {
  readonly origin: AccountOrigin;
  /** Version of the terms of use that was accepted last; empty where none was. */
  readonly termsVersion: string;
  /** Null where nobody has signed in since the portal notes it. */
  readonly lastSignedInAt: Date | null;
  readonly closedAt: Date | null;
}

/** Which accounts a list shows; `unclaimed` were made by the chamber and nobody has taken them over. */
export const accountStands = ['all', 'provisional', 'unclaimed', 'locked', 'deleting', 'closed'] as const;

/** See {@link accountStands}. */
export type AccountStand = (typeof accountStands)[number];

/** An account as a list shows it. */
export interface AccountLine {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: AccountState;
  readonly origin: AccountOrigin;
  readonly passwordKind: PasswordKind;
  readonly hasPassword: boolean;
  readonly createdAt: Date;
  readonly lastSignedInAt: Date | null;
}

/** A registration that waits for its confirmation, as the office sees it. */
export interface WaitingRegistration {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly createdAt: Date;
  /** When its last link ends. */
  readonly expiresAt: Date;
  /** The account that its address has already; it was told of it instead. */
  readonly accountId: string | null;
}
