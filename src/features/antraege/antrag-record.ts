import type { IsoDate } from '../../lib/dates.ts';
import type { AntragState } from '../../lib/antrag-words.ts';
import type { Answers, AntragDepartment, AntragInHand } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';

/** Something of a draft or an Antrag that has no field any more in the version it was carried over to. */
export type LeftOver = Readonly<Record<string, string>>;

/** An Antrag that has been begun and not been sent. */
export interface DraftRecord {
  readonly id: string;
  readonly art: string;
  readonly version: number;
  /** Null where somebody began it without signing in; then a token in a cookie finds it. */
  readonly accountId: string | null;
  readonly betriebId: string | null;
  readonly personId: string | null;
  readonly answers: Answers;
  readonly leftOver: LeftOver;
  /** Where the person was last; null before the first page was sent. */
  readonly step: string | null;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletesAt: Date;
  /** The sent Antrag that this changes, and which state of it; null for a new one. */
  readonly corrects: number | null;
  readonly correctsRevision: number | null;
}

/** What an approval says by itself, such as from when it holds, in the language of each who reads it. */
export type SaidByItself = Readonly<Record<Locale, string>>;

/** An Antrag as it was sent and what has become of it. */
export interface AntragRecord extends AntragInHand {
  /** By which its files are found; null for the first ones that came on paper. */
  readonly papersKey: string | null;
  readonly version: number;
  /** Answers of an earlier version that have no field any more, see `asToday`; both sides go on reading them. */
  readonly leftOver?: LeftOver;
  /** How somebody without an account is reached. */
  readonly contactName: string;
  readonly contactEmail: string | null;
  /** Where letters go to whoever no register knows, in lines; the case worker has entered it from paper. */
  readonly contactAddress?: string | null;
  readonly locale: Locale;
  readonly state: AntragState;
  readonly department: AntragDepartment;
  /** The case worker who has it. */
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  /** Counted up with every change: who acts on an older one is told so and overwrites nothing. */
  readonly revision: number;
  /** The case worker who entered what came on paper. */
  readonly enteredBy: string | null;
  /** The day on which that paper came; null for what was sent here. */
  readonly receivedOn?: string | null;
  /** Since when its person waits: from that day where it came on paper, otherwise from when it was sent. */
  readonly arrivedAt: Date;
  /** Day until which it has to be decided. */
  readonly dueOn: string | null;
  readonly endedAt: Date | null;
  readonly decidedBy: string | null;
  /** What the decision says, for the person. */
  readonly reason: string | null;
  /** What it says by itself besides; absent where that is nothing, or stands in the words of a formal decision. */
  readonly said?: SaidByItself | null;
  /** The last that came after the approval; null before. */
  readonly followUp?: string | null;
  /** How it stands more closely than its state says, in the words of its definition. */
  readonly detail?: string | null;
  /** What its person has to do whatever the office does meanwhile: one of the definition's `details` with `toDo`. */
  readonly toDo?: string | null;
}

/** Something that happened to an Antrag; rows are added and never changed. */
export interface EventRecord {
  readonly at: Date;
  readonly by: 'person' | 'office' | 'clock' | 'outsider';
  readonly staffId: string | null;
  readonly kind: EventKind;
  readonly from: AntragState | null;
  readonly to: AntragState;
  readonly note: string | null;
  /** False for what only the office reads. */
  readonly visible: boolean;
  /** Of what came after the approval: which it was. */
  readonly followUp?: string | null;
  /** How the Antrag stood then, more closely than its state says. */
  readonly detail?: string | null;
  /** Of complete papers: since when they are, and until when it is decided then. Of what came on paper: on which day. */
  readonly sinceOn?: IsoDate | null;
  readonly dueOn?: IsoDate | null;
}

/** What can be read in the history of an Antrag: its moves, how it came, and notes. */
export const eventKinds = [
  'sent',
  'entered',
  'take',
  'put-back',
  'hand-over',
  'ask',
  'drop-question',
  'note-answer',
  'answer',
  'lapse',
  'correct',
  'add-papers',
  'file-papers',
  'paper-rejected',
  'approve',
  'refuse',
  'withdraw',
  'withdraw-for',
  'prompt',
  'confirm',
  'deny',
  'void',
  'follow-up',
  'complete',
  'incomplete',
  'planned',
  'in-force',
  'overtaken',
  'set-aside',
  'unconfirmed',
  'note',
] as const;

/** See {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number];

/** What the office has asked. */
export interface QuestionRecord {
  readonly id: string;
  readonly nummer: number;
  readonly text: string;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  /** Last day for the answer. */
  readonly dueOn: string;
  readonly remindedAt: Date | null;
  readonly answer: string | null;
  /** When it was answered, dropped or ran out. */
  readonly endedAt: Date | null;
}
