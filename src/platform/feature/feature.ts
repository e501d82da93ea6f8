import type { Actor } from '../access/actor.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { SettingsSlice } from '../chamber/settings.ts';
import type { Config } from '../config/config.ts';
import type { PasswordHasher } from '../crypto/passwords.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { Database } from '../database/database.ts';
import type { Db, Tx } from '../database/handles.ts';
import type { MigrationStep } from '../database/migration.ts';
import type { ReadContext } from '../http/context.ts';
import type { Route } from '../http/route.ts';
import type { Job } from '../jobs/job.ts';
import type { LetterPress } from '../letters/letter-press.ts';
import type { Storage } from '../storage/object-store.ts';
import type { PdfViews } from '../pdf-views/pdf-views.ts';
import type { VirusScanner } from '../virus-scan/virus-scanner.ts';
import type { MailContent } from '../mail/mail-content.ts';
import type { Letter } from '../letters/letter.ts';
import type { TextCatalogue } from '../texts/texts.ts';
import type { Locale } from '../texts/wording.ts';
import type { Antragsart } from './antrag.ts';
import type { EasySection } from './easy-section.ts';
import type {
  ChangesAtOnce,
  FourEyesKind,
  ImportEnding,
  OfficeImport,
  OfficeNotice,
  OfficePanel,
  OfficePlace,
  OfficeRecord,
  OfficeSearch,
  OfficeWork,
} from './office.ts';
import type { PersonalData } from './personal-data.ts';
import type { RecordsEnd, RetentionKind } from './retention.ts';
import type { ServiceGroup } from './service-groups.ts';
import type { NavigationItem, View } from '../ui/view.ts';
import type { VNode } from 'preact';

/** What features' jobs and commands are given: the long-lived parts of the house. */
export interface House {
  readonly config: Config;
  readonly database: Database;
  readonly chambers: readonly Chamber[];
  readonly passwords: PasswordHasher;
  readonly secrets: SecretBox;
  readonly letterPress: LetterPress;
  readonly storage: Storage;
  /** Absent where the operator has none. */
  readonly virusScanner?: VirusScanner | undefined;
  /** Makes views of pictures and office files as PDF; absent where nobody needs any. */
  readonly pdfViews?: PdfViews | undefined;
  readonly clock: () => Date;
  /** Where the demo shows letters; absent in production, where they are printed. */
  readonly letterTray?: LetterTray;
}

/** The demo's stand-in for printer and post. */
export interface LetterTray {
  keep(letter: {
    readonly chamber: string;
    readonly title: string;
    readonly recipient: string;
    readonly pdf: Uint8Array;
    readonly at: Date;
  }): Promise<void>;
}

/** Who a service is for: the steps a person has taken so far. */
export type ServiceLevel = 'anyone' | 'registered' | 'linked';

/** An online service that exists, as `/dienste` and `/mein-bereich` list it. */
export interface ServiceTile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly level: ServiceLevel;
  /** Under which heading people look for it. */
  readonly group: ServiceGroup;
  /** Kind of mandate that it is for, where a link of another kind does not open it. */
  readonly forMandate?: string;
  /** Whether the person's roles there open it; absent where every role does. */
  readonly forRoles?: (roles: readonly string[]) => boolean;
}

/** Something a person should do next, shown first on `/mein-bereich`. */
export interface NextStep {
  /** Smaller comes first. */
  readonly rank: number;
  readonly title: string;
  readonly text: string;
  readonly action: NavigationItem;
  /** The Betrieb or Person that it is about, where that is one: named for whoever acts for several. */
  readonly subjectId?: string | undefined;
}

/** A question of the help page with its answer, true for the chamber because it is made from its profile. */
export interface HelpEntry {
  /** Fragment that pages link to, such as `pin-verbraucht`. */
  readonly id: string;
  readonly topic: 'registrieren' | 'anmelden' | 'freischalten' | 'konto' | 'dienste';
  /** Order inside the topic. */
  readonly rank: number;
  readonly question: string;
  /** Paragraphs. */
  readonly answer: readonly string[];
  readonly action?: NavigationItem;
}

/** A kind of mail that a feature sends to the person of an account, as `/profil/benachrichtigungen` lists it. */
export interface NoticeKind {
  /** Unique, `feature.what`; what an account has switched off is kept under it, so it never changes. */
  readonly id: string;
  /**
   * `optional`: on until the person switches it off. The others cannot be switched off: `security` because it may be
   * the only sign that somebody else is at work, `formal` because the chamber decides or asks something by it.
   */
  readonly weight: 'optional' | 'security' | 'formal';
  /** Title and one sentence, in the words of the chamber. */
  readonly words: (
    chamber: Chamber,
    locale: Locale,
  ) => { readonly title: string; readonly description: string };
  /** False where a chamber's profile has no such mail. */
  readonly appliesTo?: (chamber: Chamber) => boolean;
}

/** Two accounts of one person: the second takes over what the first one had. */
export interface AccountPair {
  readonly from: string;
  readonly to: string;
}

/** When somebody asks about a move, and in which language. */
export interface MoveAsked {
  readonly locale: Locale;
  readonly now: Date;
}

/** How what a feature keeps for an account goes over to a new account of the same person. */
export interface AccountMove {
  /** What an account has that would go over, line by line. */
  readonly belongings: (db: Db, accountId: string, asked: MoveAsked) => Promise<readonly string[]>;
  /** A sentence that says why nothing may go over now; undefined when nothing stands against it. */
  readonly obstacle?: (db: Db, pair: AccountPair, asked: MoveAsked) => Promise<string | undefined>;
  /** Hands everything over; both accounts are held and there was no obstacle in this transaction. */
  readonly carryOut: (tx: Tx, pair: AccountPair, now: Date) => Promise<void>;
}

/** One picture of the gallery: a page, mail or letter in one state. */
export interface GalleryEntry {
  /** Such as `sign-in/wrong-password`. */
  readonly id: string;
  readonly title: string;
  /** False where a chamber's profile has no such thing. */
  readonly appliesTo?: (chamber: Chamber) => boolean;
  readonly show:
    | {
        readonly kind: 'page';
        readonly draw: (view: View) => VNode;
        readonly actor?: Actor;
        readonly inOffice?: true;
      }
    | { readonly kind: 'mail'; readonly draw: (chamber: Chamber, locale: Locale) => MailContent }
    | { readonly kind: 'letter'; readonly draw: (chamber: Chamber) => Letter };
}

/** An operator's command. */
export interface Command {
  /** Words after `npm run portal --`, such as `['pin', 'issue']`. */
  readonly words: readonly string[];
  /** One line for the overview, in German. */
  readonly summary: string;
  /** Options by name without dashes. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /** @returns what is printed: text for people, and the same as an object for `--json` */
  readonly run: (house: House, options: CommandInput) => Promise<CommandOutput>;
}

export interface CommandOption {
  readonly kind: 'text' | 'flag';
  readonly required?: boolean;
  /** What it means, in German. */
  readonly summary: string;
}

export interface CommandInput {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  /** Progress for a person at a terminal; silent otherwise. */
  readonly progress: (line: string) => void;
}

export interface CommandOutput {
  readonly text: string;
  readonly json: unknown;
}

/** Thrown by commands: printed as one sentence, exit code 1. */
export class CommandRefusal extends Error {}

/** Everything a feature contributes to the house; it never reaches out by itself. */
export interface Feature {
  readonly name: string;
  readonly migrations?: readonly MigrationStep[];
  readonly settings?: readonly SettingsSlice[];
  readonly texts?: readonly TextCatalogue[];
  readonly routes?: readonly Route[];
  /** Its pages in the office; only the chamber's own people get there. */
  readonly officeRoutes?: readonly Route[];
  readonly officePlaces?: readonly OfficePlace[];
  /** What waits for this person of the office, judged by this feature and by the person's rights. */
  readonly officeWork?: (context: ReadContext) => Promise<readonly OfficeWork[]>;
  readonly officeRecord?: OfficeRecord;
  readonly officePanels?: readonly OfficePanel[];
  /** What its own forms in the office say on the page of a record afterwards, by the value of `hinweis`. */
  readonly officeNotices?: Readonly<Record<string, OfficeNotice>>;
  readonly officeSearch?: OfficeSearch;
  /** A kind of file that the office imports in the browser. */
  readonly officeImport?: OfficeImport;
  /** What ends with records that leave the register by such a file. */
  readonly importEndings?: readonly ImportEnding[];
  /** Lines of the audit trail that stand for changes of very many records. */
  readonly changesAtOnce?: ChangesAtOnce;
  /** What it lets two of the chamber's own people do together. */
  readonly fourEyes?: readonly FourEyesKind[];
  readonly jobs?: (house: House) => readonly Job[];
  readonly commands?: readonly Command[];
  /** What the operator should watch, per chamber; names such as `letters_queued` follow `kundenportal_`. */
  readonly gauges?: (db: Db, now: Date) => Promise<Readonly<Record<string, number>>>;
  readonly services?: (facts: {
    readonly chamber: Chamber;
    readonly locale: Locale;
  }) => readonly ServiceTile[];
  /** What this person should do next, judged by this feature. */
  readonly nextSteps?: (context: ReadContext) => Promise<readonly NextStep[]> | readonly NextStep[];
  /** Kinds of Antrag that are its online services; the engine of Anträge does the rest. */
  readonly antragsarten?: readonly Antragsart[];
  readonly help?: (chamber: Chamber, locale: Locale) => readonly HelpEntry[];
  /** What it keeps about people, what for and how long: sentences of the privacy page (Art. 13 DSGVO). */
  readonly privacy?: (chamber: Chamber, locale: Locale) => readonly string[];
  /** How long it keeps each kind of record, by which law, and how it forgets. */
  readonly retention?: readonly RetentionKind[];
  /** What of its own goes when a Betrieb or Person goes for good. */
  readonly recordsEnd?: RecordsEnd;
  /** What it says of itself in Leichte Sprache. */
  readonly easyLanguage?: (chamber: Chamber) => readonly EasySection[];
  readonly gallery?: readonly GalleryEntry[];
  /** What goes along when a person moves to a new account. */
  readonly accountMove?: AccountMove;
  /** The kinds of mail that it sends to people with an account, by `tellAccount`. */
  readonly notices?: readonly NoticeKind[];
  /** What it tells people of the data that it holds about them. */
  readonly personalData?: PersonalData;
  /** Features by name whose sample data its own build on, although they come later in the list. */
  readonly demoAfter?: readonly string[];
  /** Fills a fresh demo with this feature's sample data; features run in the order of the list unless they say otherwise. */
  readonly loadDemo?: (house: House, chamber: Chamber, db: DemoRun) => Promise<void>;
}

/** A run of the demo loader for one chamber. */
export interface DemoRun {
  readonly now: Date;
  /** Raw contents of the chamber's `demo.yaml`, to be validated by the feature that reads its part. */
  readonly facts: unknown;
}
