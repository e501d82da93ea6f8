/** How far an Antrag is, from the moment when it was sent. */
export const antragStates = [
  'received',
  'in-review',
  'question',
  'awaiting',
  'approved',
  'refused',
  'withdrawn',
] as const;

/**
 * `received`: nobody has taken it yet; `in-review`: a case worker has; `question`: the person has been asked something
 * and has until a day to answer; `awaiting`: somebody outside has to do something, such as the Betrieb that is asked
 * whether it knows the person, and the office has nothing to do; the others are ends.
 */
export type AntragState = (typeof antragStates)[number];

/** What can be done with an Antrag, by whom and when says the table in the rules of the feature that keeps Anträge. */
export const antragMoves = [
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
  'approve',
  'refuse',
  'withdraw',
  'withdraw-for',
  'prompt',
  'confirm',
  'deny',
  'void',
] as const;

/** Moves that decide from outside: neither the person nor the office makes them. */
export type OutsideMove = Extract<AntragMove, 'confirm' | 'deny' | 'void'>;

/** See {@link antragMoves}. */
export type AntragMove = (typeof antragMoves)[number];

/** What the person who sent an Antrag can do with it; a kind of Antrag may allow less. */
export type PersonMove = Extract<AntragMove, 'answer' | 'correct' | 'add-papers' | 'withdraw'>;
