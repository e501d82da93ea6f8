/** Why a link ended; kept with it for good (row B32, seed 003). */
export const endReasons = [
  'left-betrieb',
  'changed-betrieb',
  'not-responsible',
  'other',
  'removed-by-admin',
  'case-worker',
  'betrieb-deleted',
  'account-deleted',
  'moved-account',
  'time-over',
] as const;

/** See {@link endReasons}. */
export type EndReason = (typeof endReasons)[number];

/** Reasons that people choose from when they end a link of their own: those of seed 003, and any other. */
export const ownReasons = ['left-betrieb', 'changed-betrieb', 'not-responsible', 'other'] as const;

/** See {@link ownReasons}. */
export type OwnReason = (typeof ownReasons)[number];

/** Whether a posted word is one of {@link ownReasons}. */
export function isOwnReason(word: string | undefined): word is OwnReason {
  return ownReasons.some((reason) => reason === word);
}

/** Who gets a mail about the end of a link. */
export interface ToldOfEnd {
  readonly person: boolean;
  /** The address on file of the Betrieb or Person. */
  readonly registered: boolean;
  /** Colleagues with Verwaltung. */
  readonly administrators: boolean;
}

/**
 * Who is told, by reason: the person unless another mail says it already (the account's own end or move), the
 * registered address unless its Betrieb is no more. Where it is no more, colleagues hear of their own ends alone: there
 * is nobody left to look after access. A move is told as what it is: nobody has lost access.
 */
export const toldOfEnd: Readonly<Record<EndReason, ToldOfEnd>> = {
  'left-betrieb': { person: true, registered: true, administrators: true },
  'changed-betrieb': { person: true, registered: true, administrators: true },
  'not-responsible': { person: true, registered: true, administrators: true },
  other: { person: true, registered: true, administrators: true },
  'removed-by-admin': { person: true, registered: true, administrators: true },
  'case-worker': { person: true, registered: true, administrators: true },
  'betrieb-deleted': { person: true, registered: false, administrators: false },
  'account-deleted': { person: false, registered: true, administrators: true },
  'moved-account': { person: false, registered: false, administrators: false },
  // the end was agreed beforehand with whoever gave the access
  'time-over': { person: true, registered: false, administrators: true },
};

/** Longest note of customers on why a link ended, the person's own or of who looks after access. */
export const longestNote = 200;
