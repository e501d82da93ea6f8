/** Languages that texts exist in. */
export type Locale = 'de';

/** A chamber's own words: terms such as the portal's name, and replaced sentences by catalogue and key. */
export interface Wording {
  /** Values for `{term:…}` in texts. */
  readonly terms: Readonly<Record<string, string>>;
  /** Replaced sentences: catalogue name → key → sentence. */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
