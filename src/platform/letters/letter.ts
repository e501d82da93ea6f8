/** Who writes: what the letterhead, the line in the window and the foot of the first page show. */
export interface LetterSender {
  readonly name: string;
  /** The small line above the recipient in the window: where an undeliverable letter goes back to. */
  readonly returnLine: string;
  /** Street, post code and town, a line each. */
  readonly address: readonly string[];
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly web?: string | undefined;
  /** Further lines of the foot, such as who represents the sender or the bank account. */
  readonly footer?: readonly string[] | undefined;
  /** A complete SVG document with its lettering as paths. Without one the name itself is the letterhead. */
  readonly logoSvg?: string | undefined;
  /** Colour of the letterhead's line, `#rrggbb`; only an ornament, nothing is told by it. */
  readonly accent?: string | undefined;
}

/** A label with its value, as in the information block or in a summary. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/**
 * One piece of a letter's body. Every text is printed literally. A line feed in a paragraph, step or notice begins a
 * new line.
 */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A secret to be typed, in large letters, always on the inner side of the folded letter. */
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | { readonly kind: 'summary'; readonly entries: readonly LabelledValue[] }
  | {
      readonly kind: 'qr-code';
      /** What a telephone opens; also printed, for whoever has none at hand. */
      readonly url: string;
      readonly caption: string;
      /** What someone who cannot see the picture is told of it. */
      readonly alternative: string;
    }
  | { readonly kind: 'notice'; readonly text: string };

/** A letter's content. It knows neither its place on the paper nor what it is about. */
export interface Letter {
  /** Names the letter in refusals; never printed. */
  readonly id: string;
  readonly language: 'de';
  readonly sender: LetterSender;
  /** One to six lines for the window; blank ones are left out. */
  readonly recipient: readonly string[];
  readonly infoBlock: readonly LabelledValue[];
  readonly subject: string;
  readonly body: readonly LetterBlock[];
  /** A specimen, marked as such on every page. */
  readonly example?: boolean | undefined;
}
