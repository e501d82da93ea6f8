import type { Chamber } from '../chamber/chamber.ts';
import type { Locale } from '../texts/wording.ts';
import type { Choice } from '../ui/index.ts';

/**
 * Answers of an Antrag by the name of their field, tidied: days as `YYYY-MM-DD`, an IBAN without blanks, several choices
 * with a blank in between, a ticked box as `ja`. Fields that were not asked are absent.
 */
export type Answers = Readonly<Record<string, string>>;

/** What is known before anything is typed; `own.…` comes from the definition's own `facts`. */
export type KnownFact =
  | `account.${'firstName' | 'lastName' | 'name' | 'email' | 'phone'}`
  | `betrieb.${'nummer' | 'name' | 'inhaber' | 'rechtsform' | 'strasse' | 'hausnummer' | 'plz' | 'ort'}`
  | `betrieb.${'telefon' | 'email' | 'web'}`
  | `person.${'nummer' | 'vorname' | 'nachname' | 'geburtsdatum' | 'strasse' | 'hausnummer' | 'plz' | 'ort' | 'email'}`
  | `own.${string}`;

/** See {@link KnownFact}; absent where the chamber knows nothing. */
export type Known = Readonly<Partial<Record<KnownFact, string>>>;

/** Holds where an earlier answer is one of these; of several choices one is enough. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
}

/** A rule of one kind of Antrag beyond those that each kind of field has: every reason has its sentence by type. */
export interface FieldCheck<Reason extends string = string> {
  readonly reasons: readonly Reason[];
  /** @param today in Germany, `YYYY-MM-DD` */
  readonly judge: (
    value: string,
    given: { readonly answers: Answers; readonly today: string },
  ) => Reason | undefined;
}

/** Declares a {@link FieldCheck}. */
export function fieldCheck<const Reason extends string>(
  reasons: readonly Reason[],
  judge: FieldCheck<Reason>['judge'],
): FieldCheck<Reason> {
  return { reasons, judge };
}

/** A day seen from the day on which somebody answers; negative for the past. */
export type FromToday = { readonly years: number } | { readonly months: number } | { readonly days: number };

/** The days on which somebody who runs, leads or learns a business can be born. */
export const birthDays = { from: { years: -110 }, until: { years: -14 } } as const;

/** What one is asked for; how it is read and shown is the engine's business. */
export interface AntragField {
  /** Never changes and is never used for anything else: answers are kept under it. */
  readonly name: string;
  readonly kind:
    | 'text'
    | 'long-text'
    | 'email'
    | 'telephone'
    | 'date'
    | 'number'
    | 'postcode'
    | 'iban'
    | 'choice'
    | 'several'
    | 'tick';
  readonly optional?: true;
  /** True where texts hold a hint, `field.<name>.hint`. */
  readonly hint?: true;
  /** Of a choice: values whose labels stand in the texts, `field.<name>.<value>`. */
  readonly choices?: readonly string[];
  /** Of a choice whose labels stand elsewhere, such as a list of occupations. */
  readonly options?: (given: {
    readonly chamber: Chamber;
    readonly locale: Locale;
    readonly known: Known;
  }) => readonly Choice[];
  /** Asked only where this holds. */
  readonly showWhen?: Condition;
  /** Filled in beforehand; the person can change it. */
  readonly prefill?: KnownFact;
  /** The answer proposes to change this: old and new are shown, and the office decides on each. */
  readonly proposes?: KnownFact;
  /** Of a proposal: it adds one to several or takes one off, so that nothing of it was there before. */
  readonly oneOfSeveral?: 'added' | 'removed';
  /** Of a proposal: what the register says already is no answer. */
  readonly mustChange?: true;
  /** True where what it proposes comes into force without a decision of the office, which is not asked for one then. */
  readonly byItself?: true;
  readonly check?: FieldCheck;
  /** Most characters of a text; 200 for a line, 4000 for more of them, unless named. */
  readonly most?: number;
  /** Of a number: tenths are taken too, such as 38,5; kept as `38.5`. */
  readonly tenths?: true;
  /** Of a postcode: only a German one is taken. */
  readonly german?: true;
  /** Of a day: the first one that is taken; a hundred years ago unless named. */
  readonly from?: FromToday;
  /** Of a day: the last one that is taken; in ten years unless named. */
  readonly until?: FromToday;
  /** What the browser may fill in, such as `given-name`. */
  readonly autocomplete?: string;
  readonly width?: 'short' | 'number' | 'medium' | 'full';
}

/** One short page of questions, headed `step.<id>`. */
export interface AntragStep {
  /** In addresses, such as `pruefung`. */
  readonly id: string;
  readonly fields: readonly AntragField[];
  /** True where one of its proposals at least has to say something else than the register. */
  readonly mustChange?: true;
  /**
   * Where its proposals are one fact, such as an address, of which half an old and half a new one would be nobody's: the
   * office decides on all of them at once. Writes that fact in a line.
   */
  readonly decidedAsOne?: (answers: Answers) => string;
  /** Asked only where this holds. */
  readonly showWhen?: Condition;
}

/**
 * A paper that goes with an Antrag: what it is stands in the texts under `paper.<id>`, what for under `paper.<id>.why`.
 * Where it is wanted and did not come along, its person is told so after sending.
 */
export interface AntragPaper {
  readonly id: string;
  /** Without it nothing is sent: always, or where this holds. */
  readonly required?: true | Condition;
  /** Wanted only where this holds, seen from the answers that are asked for. */
  readonly showWhen?: Condition | ((answers: Answers) => boolean);
  /**
   * Its person may well have none, which no answer tells: always, or where this holds. It is not told as missing, and
   * whether the papers are complete without it is for the case worker to say.
   */
  readonly ifAny?: true | Condition;
  /** True where only the thing itself will do, such as a card that is given back: it cannot be uploaded. */
  readonly original?: true;
}

/** Fields whose answers are name and address of whoever applies, as a letter shows them. */
export interface PostalAnswers {
  readonly name: readonly string[];
  /** Line by line; a comma in an answer begins a new one. */
  readonly lines: readonly (readonly string[])[];
}
