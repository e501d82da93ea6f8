import type { AntragState, PersonMove } from '../../lib/antrag-words.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { ReadContext } from '../http/context.ts';
import type { Reply } from '../http/reply.ts';
import type { Watched } from '../live/streams.ts';
import type { TextCatalogue } from '../texts/texts.ts';
import type { Locale } from '../texts/wording.ts';
import type { Choice } from '../ui/index.ts';

/**
 * Answers of an Antrag by the name of their field, tidied: days as `YYYY-MM-DD`, an IBAN without blanks, several choices
 * with a blank in between, a ticked box as `ja`. Fields that were not asked are absent.
 */
export type Answers = Readonly<Record<string, string>>;

/** Who may send an Antrag of a kind: anybody, whoever is signed in, whoever acts for a Betrieb or for a Person. */
export type AntragAudience = 'anyone' | 'registered' | 'betrieb' | 'person';

/** A field of work in the office, by the name of the role that does it. */
export const antragDepartments = [
  'auskunft',
  'handwerksrolle',
  'lehrlingsrolle',
  'kurse',
  'finanzen',
] as const;

/** See {@link antragDepartments}. */
export type AntragDepartment = (typeof antragDepartments)[number];

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
  readonly check?: FieldCheck;
  /** Most characters of a text; 200 for a line, 4000 for more of them, unless named. */
  readonly most?: number;
  /** Of a day: which ones are taken. */
  readonly day?: 'past' | 'future';
  /** What the browser may fill in, such as `given-name`. */
  readonly autocomplete?: string;
  readonly width?: 'short' | 'number' | 'medium' | 'full';
}

/** One short page of questions, headed `step.<id>`. */
export interface AntragStep {
  /** In addresses, such as `pruefung`. */
  readonly id: string;
  readonly fields: readonly AntragField[];
  /** Asked only where this holds. */
  readonly showWhen?: Condition;
}

/** A paper that goes with an Antrag: what it is stands in the texts under `paper.<id>`, what for under `paper.<id>.why`. */
export interface AntragPaper {
  readonly id: string;
  readonly required?: true;
  readonly showWhen?: Condition;
}

/** Who sends an Antrag, and for whom. */
export interface Applicant {
  /** Null for somebody not signed in, and for an Antrag that came on paper. */
  readonly accountId: string | null;
  readonly betriebId: string | null;
  readonly personId: string | null;
}

/** An Antrag as its definition meets it when something happens to it. */
export interface AntragInHand extends Applicant {
  readonly nummer: number;
  readonly art: string;
  readonly answers: Answers;
  /** What the register said at the moment of sending, for fields that propose a change. */
  readonly before: Answers;
  /** What the office has decided on those, by field. */
  readonly decisions: Readonly<Record<string, 'taken' | 'declined'>>;
  readonly sentAt: Date;
}

/** What still comes after the approval: the office notes it in its turn, and the person is told. */
export interface AntragFollowUp {
  /** Never changes: it is kept in the history. Texts: `follow.<id>` is how it stands then, `follow.<id>.told` what it means. */
  readonly id: string;
  /** After which of them it can be noted; `approved` for the approval itself. What none comes after is the end. */
  readonly after: readonly [string, ...string[]];
  /** True where the office enters a number with it that the person needs, `follow.<id>.number`. */
  readonly number?: true;
}

type Happening = (tx: Tx, antrag: AntragInHand, now: Date) => Promise<void>;

/** A kind of Antrag: an online service of ordinary kind is this definition and its texts, and nothing else. */
export interface Antragsart {
  /** In addresses and in the database; never changes, never used again. */
  readonly id: string;
  /** Counted up with each change of the fields; drafts of an earlier one are carried over. */
  readonly version: number;
  readonly texts: TextCatalogue;
  readonly offered: (chamber: Chamber) => boolean;
  readonly audience: readonly [AntragAudience, ...AntragAudience[]];
  /** What a role of a Betrieb must give, in the words of the feature that keeps roles. Needed where `audience` names Betriebe. */
  readonly right?: string;
  /** Who works on it; a profile may name another one. */
  readonly department: AntragDepartment;
  readonly steps: readonly [AntragStep, ...AntragStep[]];
  readonly papers?: readonly AntragPaper[];
  /** True where the start says what it costs, `fee`. */
  readonly fee?: true;
  /** Fields by which somebody without an account is reached; needed where `audience` says `anyone`. */
  readonly contact?: { readonly name: readonly string[]; readonly email: string };
  /** Field whose answer tells Anträge of this kind apart in a list. */
  readonly titleField?: string;
  /** Days until the chamber has to have decided, where a law or a promise says so. */
  readonly decideWithinDays?: number;
  /** True where the decision is an administrative act: a refusal says how to object, in the chamber's words. */
  readonly isBescheid?: true;
  /** Days that the person has to answer a question. */
  readonly answerWithinDays?: number;
  /** How long it is kept after its end. */
  readonly keptDays: number;
  /** Narrows what the person may do, and while it is in which states; what is not named stays as it is for all. */
  readonly allows?: Readonly<Partial<Record<PersonMove, readonly AntragState[]>>>;
  /** Puts answers of an earlier version where this one wants them. What has no field any more is shown to the person. */
  readonly carryOver?: (answers: Answers, fromVersion: number) => Answers;
  /** What this kind has to know besides, such as the mandates that could be changed. */
  readonly facts?: (db: Db, applicant: Applicant) => Promise<Known>;
  /** A sentence that says why this cannot be applied for now; undefined where it can. */
  readonly obstacle?: (
    db: Db,
    applicant: Applicant,
    asked: { readonly locale: Locale; readonly now: Date },
  ) => Promise<string | undefined>;
  /** What comes after the approval, and in which order. */
  readonly follows?: readonly AntragFollowUp[];
  /** Where the person goes on meanwhile, such as to who makes a card. */
  readonly followLink?: (
    chamber: Chamber,
    locale: Locale,
  ) => { readonly label: string; readonly href: string } | undefined;
  /** A record that the office keeps elsewhere and its case worker compares the Antrag with. */
  readonly comparesWith?: (
    db: Db,
    antrag: AntragInHand,
  ) => Promise<{ readonly label: string; readonly href: string } | undefined>;
  readonly onSent?: Happening;
  /** Does what was applied for. @returns undefined, or a German sentence that says why it can't be done */
  readonly onApproved?: (tx: Tx, antrag: AntragInHand, now: Date) => Promise<string | undefined>;
  readonly onRefused?: Happening;
  readonly onWithdrawn?: Happening;
}

type NameOf<Part> = Part extends { readonly name: infer Name extends string } ? Name : never;
type IdOf<Part> = Part extends { readonly id: infer Id extends string } ? Id : never;
type FieldKey<Field> = Field extends AntragField
  ?
      | `field.${NameOf<Field>}`
      | (Field extends { readonly hint: true } ? `field.${NameOf<Field>}.hint` : never)
      | (Field extends { readonly choices: readonly (infer Value extends string)[] }
          ? `field.${NameOf<Field>}.${Value}`
          : never)
      | (Field extends { readonly check: FieldCheck<infer Reason> }
          ? `field.${NameOf<Field>}.${Reason}`
          : never)
  : never;
type FollowKey<Follows> = Follows extends readonly (infer Follow)[]
  ?
      | `follow.${IdOf<Follow>}`
      | `follow.${IdOf<Follow>}.told`
      | (Follow extends { readonly id: infer Id extends string; readonly number: true }
          ? `follow.${Id}.number`
          : never)
  : never;
type PaperKey<Papers> = Papers extends readonly (infer Paper)[]
  ? `paper.${IdOf<Paper>}` | `paper.${IdOf<Paper>}.why`
  : never;

/** The sentences that a definition needs, by key. */
type KeysOf<Art> = Art extends { readonly steps: readonly (infer Step)[] }
  ?
      | 'title'
      | 'text'
      | 'lead'
      | 'needs'
      | 'after'
      | 'legalBasis'
      | `step.${IdOf<Step>}`
      | (Step extends { readonly fields: readonly (infer Field)[] } ? FieldKey<Field> : never)
      | (Art extends { readonly fee: true } ? 'fee' : never)
      | (Art extends { readonly papers: infer Papers } ? PaperKey<Papers> : never)
      | (Art extends { readonly follows: infer Follows } ? FollowKey<Follows> : never)
  : never;

/**
 * Declares a kind of Antrag. A sentence that its texts lack does not compile: `title`, `text` (one line for the
 * overview), `lead`, `needs` (what to have at hand), `after` (what happens then), `legalBasis`, `fee` where there is one,
 * `step.<id>`, and for each field its label, hint, choices and the reasons of its check.
 */
export function defineAntragsart<const Art extends Omit<Antragsart, 'texts'>>(
  art: Art,
  texts: TextCatalogue & { readonly messages: { readonly de: Readonly<Record<KeysOf<Art>, string>> } },
): Antragsart {
  return { ...art, texts };
}

/** A line of the list of somebody's Anträge. */
export interface AntragLine {
  readonly nummer: number;
  readonly title: string;
  readonly sentAt: Date;
  /** How far it is, in words. */
  readonly state: string;
  /** What the person has to do, in a few words; absent where the chamber or nobody has. */
  readonly toDo?: string | undefined;
}

/** What is announced (`announceChange`) when something happens to an Antrag of an account, a Betrieb or a Person. */
export function antraegeTopic(ownerId: string): string {
  return `antraege.${ownerId}`;
}

/** Anträge that a feature keeps by itself: they share numbers, list and address with all others. */
export interface OwnAntraege {
  readonly offered: (chamber: Chamber) => boolean;
  readonly list: (db: Db, accountId: string, locale: Locale) => Promise<readonly AntragLine[]>;
  /** The page of one; undefined where the number is not one of these, or not this person's. */
  readonly show: (context: ReadContext, nummer: number) => Promise<Reply | undefined>;
  /** What the page of one shows by now; undefined as for `show`. */
  readonly watch: (context: ReadContext, nummer: number) => Promise<Watched | undefined>;
}
