/** What a PIN is asked for. */
export type PinFor = 'betrieb' | 'person';

/** How an Antrag for a PIN stands, as its sender sees it: the same whatever came of it. */
export type PinDetail = 'looking-up' | 'done';

/** What came of an Antrag for a PIN: the office reads it, and its sender never does. */
export const pinOutcomes = [
  'queued',
  'needs-decision',
  'already-open',
  'unknown-number',
  'betrieb-gone',
  'no-own-pin',
] as const;

/** See {@link pinOutcomes}. */
export type PinOutcome = (typeof pinOutcomes)[number];

/** Days that an Antrag for a PIN is kept after it was seen to: long enough to look into a letter that never came. */
export const keptDays = 90;
