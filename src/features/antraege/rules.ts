import { type AntragMove, antragMoves, type AntragState, type PersonMove } from '../../lib/antrag-words.ts';

/** Who makes a move, and where it leads from each state in which it can be made. */
export interface Move {
  readonly by: 'person' | 'office' | 'clock' | 'outsider';
  readonly leads: Readonly<Partial<Record<AntragState, AntragState>>>;
}

/**
 * The whole life of an Antrag: one line a move. Nothing else decides what can be done with it; a kind of Antrag may let
 * its person do less, and leave out that it is refused. The office corrects nothing: it asks. Those outside decide what waits for them, and what a case
 * worker has where the decision was made elsewhere; a kind that asks nobody outside never comes to that. `void` ends what
 * nobody can decide any more.
 */
export const moves: Readonly<Record<AntragMove, Move>> = {
  take: {
    by: 'office',
    leads: { received: 'in-review', 'in-review': 'in-review', question: 'question' },
  },
  'put-back': { by: 'office', leads: { 'in-review': 'received' } },
  'hand-over': {
    by: 'office',
    leads: { received: 'received', 'in-review': 'received', question: 'question' },
  },
  ask: { by: 'office', leads: { 'in-review': 'question' } },
  'drop-question': { by: 'office', leads: { question: 'in-review' } },
  // what came by mail, by telephone or on paper: whoever has no account answers in no other way
  'note-answer': { by: 'office', leads: { question: 'in-review' } },
  answer: {
    by: 'person',
    // an answer that comes after its question has ended is taken all the same (`answerQuestion`)
    leads: { question: 'in-review', 'in-review': 'in-review', received: 'received' },
  },
  lapse: { by: 'clock', leads: { question: 'in-review' } },
  correct: { by: 'person', leads: { received: 'received', question: 'question' } },
  'add-papers': {
    by: 'person',
    // what was asked for has come, or the office asks again
    leads: { received: 'received', 'in-review': 'in-review', question: 'in-review' },
  },
  'file-papers': {
    by: 'office',
    leads: { received: 'received', 'in-review': 'in-review', question: 'question' },
  },
  approve: { by: 'office', leads: { 'in-review': 'approved' } },
  refuse: { by: 'office', leads: { 'in-review': 'refused' } },
  withdraw: {
    by: 'person',
    leads: {
      received: 'withdrawn',
      'in-review': 'withdrawn',
      question: 'withdrawn',
      awaiting: 'withdrawn',
    },
  },
  // of whoever asked for it in words
  'withdraw-for': { by: 'office', leads: { 'in-review': 'withdrawn', question: 'withdrawn' } },
  prompt: { by: 'person', leads: { awaiting: 'awaiting' } },
  confirm: {
    by: 'outsider',
    leads: { awaiting: 'approved', received: 'approved', 'in-review': 'approved', question: 'approved' },
  },
  deny: {
    by: 'outsider',
    leads: { awaiting: 'refused', received: 'refused', 'in-review': 'refused', question: 'refused' },
  },
  void: { by: 'clock', leads: { awaiting: 'refused' } },
};

/** What a kind of Antrag lets its person do, and while it is in which states; and whether the office can refuse it. */
export type Allows = Readonly<Partial<Record<PersonMove | 'refuse', readonly AntragState[]>>>;

/** Where a move leads; undefined where it can't be made now. */
export function afterMove(move: AntragMove, from: AntragState, allows: Allows = {}): AntragState | undefined {
  const allowed = (allows as Partial<Record<AntragMove, readonly AntragState[]>>)[move];
  return allowed && !allowed.includes(from) ? undefined : moves[move].leads[from];
}

/** Moves that can be made in a state, for the buttons of a page. */
export function movesIn(state: AntragState, by: Move['by'], allows: Allows = {}): readonly AntragMove[] {
  return antragMoves.filter((move) => moves[move].by === by && afterMove(move, state, allows) !== undefined);
}

/** Whether something can still become of an Antrag. */
export function isOpen(state: AntragState): boolean {
  return antragMoves.some((move) => moves[move].leads[state] !== undefined);
}

/** Whether the office is the one that has to see to it. */
export function isWithOffice(state: AntragState): boolean {
  return isOpen(state) && state !== 'awaiting';
}

/**
 * Whether what was applied for counts as granted by now, because the time for the decision is over: only where the kind
 * says so, and while nobody has decided.
 */
export function isDeemed(
  art: { readonly decideWithin?: { readonly deemed?: true | undefined } | undefined } | undefined,
  { state, dueOn }: { readonly state: AntragState; readonly dueOn: string | null },
  today: string,
): boolean {
  return art?.decideWithin?.deemed === true && isOpen(state) && dueOn !== null && dueOn < today;
}

/** What comes after an approval, as far as the rules look at it. */
interface FollowUp {
  readonly id: string;
  readonly after: readonly string[];
}

/** What the office can note next after the approval; nothing before it, and after the end. */
export function followUpsIn<Follow extends FollowUp>(
  follows: readonly Follow[] | undefined,
  { state, followUp }: { readonly state: AntragState; readonly followUp?: string | null | undefined },
): readonly Follow[] {
  if (state !== 'approved') return [];
  return (follows ?? []).filter(({ after }) => after.includes(followUp ?? 'approved'));
}

/** A number that somebody else needs to find a case: letters, digits, and what stands between them. */
export function isFollowNumber(typed: string): boolean {
  return /^[\p{L}\d](?:[\p{L}\d ./-]{0,38}[\p{L}\d])?$/u.test(typed);
}

/** Decided Anträge of a kind below which no median is told: it would say more about them than about the next one. */
export const fewestForMedian = 5;

/** Days back that the median looks. */
export const medianDays = 90;
