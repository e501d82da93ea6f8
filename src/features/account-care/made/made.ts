/** What for an account is made: somebody takes part in courses, or teaches them. */
export const madeArts = ['teilnahme', 'dozent'] as const;

/** See {@link madeArts}. */
export type MadeArt = (typeof madeArts)[number];

/** For how long a mailed link takes over an account. */
export const claimDays = 14;

/** So many rows may one file have: each is a mail. */
export const mostRows = 2000;

/** Somebody for whom an account is to be there. */
export interface MadePerson {
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly art: MadeArt;
  /** The Person of the register, where a number was given. */
  readonly personId: string | null;
}

/** What for an account is there, as the chamber noted it. */
export interface MadeNote {
  readonly art: MadeArt;
  readonly personId: string | null;
  readonly madeAt: Date;
}

/**
 * What became of the Person that was named: `waits` until somebody has a password of their own, since only that shows
 * who reads the mailbox; `other-person` where the account is linked with somebody else, has another name, or somebody
 * else was named before. `none`: nobody was named, or it was decided before.
 */
export type PersonLink = 'none' | 'linked' | 'waits' | 'other-person';
