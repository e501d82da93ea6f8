import type { AntragState } from '../../../lib/antrag-words.ts';
import { berlinDate, type IsoDate, isIsoDate } from '../../../lib/dates.ts';
import type { AntragDepartment, Answers } from '../../../platform/feature/antrag.ts';

/** Which Anträge the queue shows, by the value of `stand` in its address. */
export const stands = [
  ['wartend', 'waiting'],
  ['meine', 'mine'],
  ['offen', 'open'],
  ['frage', 'question'],
  ['frist', 'overdue'],
  ['folge', 'following'],
  ['erledigt', 'closed'],
] as const;

/** See {@link stands}. */
export type Stand = (typeof stands)[number][1];

/** Days before the last one from which on an Antrag counts as urgent. */
export const urgentDays = 7;

/** Where a page of the queue ends: the next one begins behind it. */
export interface QueueMark {
  /** Of open ones; what has none comes last. */
  readonly dueOn: IsoDate | null;
  readonly arrivedOn: IsoDate;
  readonly nummer: number;
}

/** How far an approved Antrag of a kind can be while something still comes after its approval. */
export interface OpenStep {
  readonly art: string;
  /** What was noted last; `approved` where nothing was yet. */
  readonly step: string;
}

/** A colleague who cannot go on with what they still have of a department: locked out, or with other work by now. */
export interface Gone {
  readonly staffId: string;
  readonly department: AntragDepartment;
}

/** Which Anträge somebody wants to see. */
export interface QueueWanted {
  readonly stand: Stand;
  /** Of these departments; null for all. */
  readonly departments: readonly AntragDepartment[] | null;
  readonly art: string | null;
  readonly staffId: string;
  /** Who can do nothing more with what they have. */
  readonly gone: readonly Gone[];
  readonly today: IsoDate;
  readonly after: QueueMark | null;
  /** Of those that are approved: how far they are where they are not at their end. */
  readonly openSteps: readonly OpenStep[];
}

/** An Antrag as the queue shows it. */
export interface QueueLine {
  readonly nummer: number;
  readonly art: string;
  readonly version: number;
  readonly answers: Answers;
  readonly state: AntragState;
  /** How it stands more closely. */
  readonly detail?: string | null;
  readonly department: AntragDepartment;
  readonly dueOn: IsoDate | null;
  /** Since when its person waits. */
  readonly arrivedAt: Date;
  /** When it was decided or withdrawn; null while it is open. */
  readonly endedAt: Date | null;
  /** What was noted last after the approval; null where nothing was. */
  readonly followUp: string | null;
  readonly takenBy: string | null;
  /** Who sent it, by name. */
  readonly contactName: string;
  /** The Betrieb or Person that it is for or about; null for oneself. */
  readonly forWhom: string | null;
}

/** Reads where the page before ended; anything else begins at the start. */
export function readMark(text: string | null): QueueMark | null {
  const [, dueOn, arrivedOn, nummer] =
    /^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)_(\d{1,12})$/.exec(text ?? '') ?? [];
  if (arrivedOn === undefined || !isIsoDate(arrivedOn)) return null;
  return { dueOn: dueOn !== undefined && isIsoDate(dueOn) ? dueOn : null, arrivedOn, nummer: Number(nummer) };
}

/** Writes where a page ends. */
export function writeMark({
  dueOn,
  arrivedAt,
  nummer,
}: Pick<QueueLine, 'dueOn' | 'arrivedAt' | 'nummer'>): string {
  return `${dueOn ?? ''}_${berlinDate(arrivedAt)}_${nummer}`;
}
