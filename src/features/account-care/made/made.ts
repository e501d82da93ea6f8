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
