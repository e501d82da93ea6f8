import type { VNode } from 'preact';
import type { AntragState, PersonMove } from '../../lib/antrag-words.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { TextCatalogue } from '../texts/texts.ts';
import type { Locale } from '../texts/wording.ts';
import type { FormState, View } from '../ui/index.ts';
import type { Answers, AntragPaper, AntragStep, Condition, Known, PostalAnswers } from './antrag-fields.ts';
import type { KeysOf } from './antrag-keys.ts';
import type { ServiceGroup } from './service-groups.ts';

export {
  type Answers,
  type AntragField,
  type AntragPaper,
  type AntragStep,
  birthDays,
  type Condition,
  fieldCheck,
  type FieldCheck,
  type FromToday,
  type Known,
  type KnownFact,
  type PostalAnswers,
} from './antrag-fields.ts';

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

/** Who sends an Antrag, and for whom. */
export interface Applicant {
  /** Null for somebody not signed in, and for an Antrag that came on paper. */
  readonly accountId: string | null;
  readonly betriebId: string | null;
  readonly personId: string | null;
}

/** An Antrag as its definition meets it when something happens to it. */
export interface AntragInHand extends Applicant {
  /** The Betrieb or Person that it is about, where nobody has proven yet to act for it; it shows them nothing. */
  readonly aboutBetriebId?: string | null;
  readonly aboutPersonId?: string | null;
  readonly nummer: number;
  readonly art: string;
  readonly answers: Answers;
  /** What the register said at the moment of sending, for fields that propose a change. */
  readonly before: Answers;
  /** What the office has decided on those, by field. */
  readonly decisions: Readonly<Record<string, 'taken' | 'declined'>>;
  /** Fields of them that have come into force before the office decided on the others. */
  readonly inForce?: readonly string[];
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

/** How an Antrag stands more closely than its state says. */
export interface AntragDetail {
  /**
   * Never changes: it is kept. Texts: `detail.<id>` is how it stands, in place of the words for the state, for its person
   * and the office alike.
   */
  readonly id: string;
  /** True where the line of the history about the move that leads here has words of its own, `detail.<id>.history`. */
  readonly history?: true;
  /**
   * True where its person has something to do, `detail.<id>.toDo`: in a few words, for lists. What is to do whatever the
   * office does meanwhile is noted beside the state (`noteToDo`).
   */
  readonly toDo?: true;
}

/** An Antrag as its page is drawn, and what a definition needs to add to that page. */
export interface ShownAntrag {
  readonly antrag: AntragInHand & { readonly state: AntragState; readonly detail?: string | null };
  readonly db: Db;
  readonly view: View;
  readonly now: Date;
  /** Of the definition's own form on that page; fresh where nothing was refused. */
  readonly form: FormState;
  /** What has just been done, by the value of `hinweis` in the address. */
  readonly hint: string | null;
}

/** What a definition adds to the pages of its Anträge. */
export interface AntragParts {
  /** What its person reads of how it stands and can do now; stands in place of the engine's sentence about the state. */
  readonly person?: (shown: ShownAntrag) => Promise<VNode | undefined>;
  /** What its person reads besides, below how it stands: what it waits for, what is still to come. */
  readonly more?: (shown: ShownAntrag) => Promise<VNode | undefined>;
  /** What the office reads beside what all Anträge have. In German alone. */
  readonly office?: (shown: Omit<ShownAntrag, 'form' | 'hint'>) => Promise<VNode | undefined>;
}

/** Sentences of the engine in the words of a kind; a key that the engine does not have stops the start. */
export interface AntragWords {
  /** For whoever sent it, on pages and in mails. */
  readonly person?: TextCatalogue;
  readonly office?: TextCatalogue;
  /** For the copy. */
  readonly letter?: TextCatalogue;
}

/**
 * A form that the feature of the kind keeps itself, with a route of its own: it reads and judges what was typed, and has
 * the engine enter it (`enterFromOwnForm`). The engine has no pages to write such an Antrag then, no drafts and no
 * corrections of it, no tile among the services, and the office enters none from paper. All else is the engine's.
 */
export interface OwnForm {
  /** Address of the form. */
  readonly path: string;
  /** True where the engine mails a confirmation with the copy; the feature tells by itself otherwise. */
  readonly confirmed?: true;
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
  /** Under which heading people look for it, where that is not with the other Anträge. */
  readonly group?: ServiceGroup;
  /** Who works on it; a profile may name another one. */
  readonly department: AntragDepartment;
  /** Who works on it where that depends on the answers; undefined for who works on all others of its kind. */
  readonly departmentBy?: (chamber: Chamber, answers: Answers) => AntragDepartment | undefined;
  readonly steps: readonly [AntragStep, ...AntragStep[]];
  readonly papers?: readonly AntragPaper[];
  /** Holds where the person has said that they upload papers: without a single one nothing is sent. */
  readonly uploadsWhen?: Condition;
  /** Holds where the person has said that papers come in another way, which is still for them to do. */
  readonly bringsWhen?: Condition;
  /** True where the start says what it costs, `fee`. */
  readonly fee?: true;
  /** Fields by which somebody without an account is reached; needed where `audience` says `anyone`. */
  readonly contact?: { readonly name: readonly string[]; readonly email: string };
  /** Which answers say where letters go where no register knows that: the first of these of which all are there. */
  readonly postal?: readonly [PostalAnswers, ...PostalAnswers[]];
  /** Field whose answer tells Anträge of this kind apart in a list. */
  readonly titleField?: string;
  /** How kind and that answer are put together, where a colon between them will not do. */
  readonly titled?: (chamber: Chamber, locale: Locale, value: string) => string;
  /** Days until the chamber has to have decided, where a law or a promise says so. */
  readonly decideWithinDays?: number;
  /**
   * The same in whole months of the calendar, counted from the day on which all papers are there: where all that were
   * wanted came with it, from its sending, else from the day that its case worker notes. `deemed`: after it what was
   * applied for counts as granted.
   */
  readonly decideWithin?: { readonly months: number; readonly from: 'complete'; readonly deemed?: true };
  /** True where the decision is an administrative act: a refusal says how to object, in the chamber's words. */
  readonly isBescheid?: true;
  /** Days that the person has to answer a question. */
  readonly answerWithinDays?: number;
  /** How long it is kept after its end; one that waits for somebody outside, after it was sent. */
  readonly keptDays: number | ((chamber: Chamber) => number);
  /** Whether one whose time is over is still needed, as the proof of something that goes on; asked again and again. */
  readonly keptWhile?: (db: Db, antrag: AntragInHand) => Promise<boolean>;
  /** After how many days one is forgotten that nobody has ended; absent where it waits for its end however long. */
  readonly openDays?: (chamber: Chamber) => number;
  /** True where it goes with the account that sent it; it stays for its time otherwise, without the account. */
  readonly goesWithAccount?: true;
  /** Where its feature has a form of its own for it. */
  readonly ownForm?: OwnForm;
  /** How it can stand beside its state. */
  readonly details?: readonly AntragDetail[];
  /** What its pages show besides. */
  readonly parts?: AntragParts;
  /** Sentences of the engine, by its own keys, that this kind says in other words. */
  readonly words?: AntragWords;
  /**
   * Narrows what the person may do, and while it is in which states; what is not named stays as it is for all. `refuse`
   * is named by a kind on which there is nothing to decide.
   */
  readonly allows?: Readonly<Partial<Record<PersonMove | 'refuse', readonly AntragState[]>>>;
  /** True where an approval that says nothing is told to nobody: whoever asked has had the answer in another way. */
  readonly approvedInSilence?: true;
  /** True where its person is also told at the address that they gave with it, if it is not the one of the account. */
  readonly tellsContact?: true;
  /** The right that reading its answers and papers takes in the office, where not everybody there may. */
  readonly readRight?: string;
  /** The right that working on it takes in the office, where it is not the one of all Anträge. */
  readonly workRight?: string;
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
  /** True where a Betrieb has no use for a second one while the first is open. */
  readonly oneOpen?: true;
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
  /** What an approval says by itself, after the case worker's words: such as from when it holds. */
  readonly approvedText?: (
    chamber: Chamber,
    locale: Locale,
    antrag: AntragInHand,
    now: Date,
  ) => string | undefined;
  readonly onSent?: Happening;
  /** Sees to what its person has corrected; what holds already by itself is as it was sent. */
  readonly onCorrected?: Happening;
  /** Does what was applied for. @returns undefined, or a German sentence that says why it can't be done */
  readonly onApproved?: (tx: Tx, antrag: AntragInHand, now: Date) => Promise<string | undefined>;
  readonly onRefused?: Happening;
  readonly onWithdrawn?: Happening;
}

/**
 * Declares a kind of Antrag. A sentence that its texts lack does not compile: `title`, `text` (one line for the
 * overview), `lead`, `needs` (what to have at hand), `after` (what happens then), `legalBasis`, `fee` where there is one,
 * `step.<id>`, and for each field its label, hint, choices and the reasons of its check. One with a form of its own needs
 * no `text`, `lead`, `needs` and `after`.
 */
export function defineAntragsart<
  const Steps extends Antragsart['steps'],
  const Papers extends readonly AntragPaper[] = readonly [],
  const Follows extends readonly AntragFollowUp[] = readonly [],
  const Details extends readonly AntragDetail[] = readonly [],
  const Fee extends true | undefined = undefined,
  const Form extends OwnForm | undefined = undefined,
>(
  art: Omit<Antragsart, 'texts' | 'steps' | 'papers' | 'follows' | 'details' | 'fee' | 'ownForm'> & {
    // each by itself: what functions of the definition are given must not decide what these are
    readonly steps: Steps;
    readonly papers?: Papers;
    readonly follows?: Follows;
    readonly details?: Details;
    readonly fee?: Fee;
    readonly ownForm?: Form;
  },
  texts: TextCatalogue & {
    readonly messages: {
      readonly de: Readonly<Record<KeysOf<Steps, Papers, Follows, Details, Fee, Form>, string>>;
    };
  },
): Antragsart {
  return { ...art, texts } as Antragsart;
}

/** A line of the list of somebody's Anträge. */
export interface AntragLine {
  readonly nummer: number;
  /** What it is called by its number, where its kind says that in words of its own. */
  readonly called?: string;
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
