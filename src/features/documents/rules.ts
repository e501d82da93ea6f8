import { nextTry } from '../../lib/growing-waits.ts';

/** Who in a chamber gets documents; each has a right of its own in the office, `dokumente.<department>`. */
export const departments = ['handwerksrolle', 'ausbildung', 'kurse', 'beitrag'] as const;

/** See {@link departments}. */
export type Department = (typeof departments)[number];

/** What a document that the chamber delivers is about. */
export const deliveryKinds = ['beitrag', 'ausbildung', 'kurse', 'handwerksrolle', 'sonstiges'] as const;

/** See {@link deliveryKinds}. */
export type DeliveryKind = (typeof deliveryKinds)[number];

/**
 * Which right in a Betrieb opens documents of a kind: whoever is trusted with the courses need not read what the Betrieb
 * owes. Verwaltung has all rights.
 */
export const rightOfKind = {
  beitrag: 'finanzen',
  ausbildung: 'ausbildung',
  kurse: 'kurse',
  handwerksrolle: 'lesen',
  sonstiges: 'lesen',
} as const satisfies Readonly<Record<DeliveryKind, string>>;

/**
 * Which right in a Betrieb makes somebody the recipient of formal documents of a kind: whoever may act on them. A
 * decision is served by being got by the party or its representative (§ 41 (2a) VwVfG), and a colleague who may only read
 * is neither.
 */
export const receivingRightOfKind = {
  ...rightOfKind,
  handwerksrolle: 'zugaenge',
  sonstiges: 'zugaenge',
} as const satisfies Readonly<Record<DeliveryKind, string>>;

/** Longest subject line and note, as a person counts them. */
export const longestSubject = 120;

/** See {@link longestSubject}. */
export const longestNote = 2000;

/** Why a text was not taken. */
export type TextRefusal = 'missing' | 'too-long';

/** Judges a subject line. */
export function subjectRefusal(subject: string): TextRefusal | undefined {
  if (subject === '') return 'missing';
  return [...subject].length > longestSubject ? 'too-long' : undefined;
}

/** Most files of one form. */
export const mostFiles = 10;

/** Bytes of all files of one form together: ten photos of a good telephone. */
export const mostFileBytes = 40 * 1024 * 1024;

/** The same in the words of the pages. */
export const mostFileMegabytes = 40;

/**
 * What a document hangs on: an Antrag, an upload, a delivery, a form that is still being filled in, a template, a row of a
 * Sammelzustellung. The feature that gives the id knows what it means, and who may see it.
 */
export interface DocumentRef {
  readonly kind: 'antrag' | 'upload' | 'delivery' | 'form' | 'vorlage' | 'batch';
  readonly id: string;
}

/** Whether a document gets a view as PDF: templates are handed out as they are, and nobody reads them here. */
export function isViewed({ kind }: Pick<DocumentRef, 'kind'>): boolean {
  return kind !== 'vorlage';
}

/**
 * What is known of a document's safety beyond the check of its content. `waiting`: the virus scanner has yet to look;
 * `unscanned`: there is no scanner; `unreadable`: it could not be looked at, however often that was tried.
 */
export const scanStates = ['waiting', 'clean', 'infected', 'unscanned', 'unreadable'] as const;

/** See {@link scanStates}. */
export type ScanState = (typeof scanStates)[number];

/** Whether anybody may get a document to read. */
export function isReadable(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'unscanned';
}

/** Whether nobody will ever get a document to read, so that another file has to take its place. */
export function isRejected(scan: ScanState): scan is RejectedState {
  return rejectedStates.some((one) => one === scan);
}

/** See {@link isRejected}. */
export const rejectedStates = ['infected', 'unreadable'] as const;

/** See {@link isRejected}. */
export type RejectedState = (typeof rejectedStates)[number];

/** So often a document that cannot be read is tried, each time after twice as long: about a day in all. */
const mostScanTries = 11;

/** When a document that could not be read is tried again; undefined where it is given up. */
export function nextScan(tries: number, now: Date): Date | undefined {
  return tries >= mostScanTries ? undefined : nextTry(tries, now);
}

/** A size as people read it: bytes are told by nobody. */
export function sizeInWords(bytes: number, locale: 'de' | 'en'): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'KB' ? 0 : 1;
  const number = Math.max(value, unit === 'KB' ? 1 : 0).toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', {
    maximumFractionDigits: digits,
  });
  return `${number} ${unit}`;
}
