import type { AntragMove } from '../../../lib/antrag-words.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { AntragDepartment, Antragsart } from '../../../platform/feature/antrag.ts';
import { announceAntrag } from '../announce-antrag.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { endQuestion, insertEvent } from '../history-queries.ts';
import { moveAntrag, type MoveRefusal } from '../move-antrag.ts';
import { holdAntragOf } from '../as-today.ts';
import { afterMove } from '../rules.ts';
import { tellApplicant } from '../tell-applicant.ts';

/** A case worker does something with an Antrag as the page showed it. */
export interface OfficeAct {
  readonly staffId: string;
  readonly now: Date;
  /** What the page showed: who acts on an older one is told and overwrites nothing. */
  readonly revision: number;
}

/** Why it was not done; `not-yours`: somebody else has the Antrag. */
export type ActRefusal = MoveRefusal | 'not-yours';

/** Most characters of what a case worker writes. */
export const longestText = 4000;

/** Tidies what a case worker wrote. */
export function readText(typed: string): Result<string, 'missing' | 'too-long'> {
  const text = typed.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\0', '').trim();
  if (text === '') return refused('missing');
  return [...text].length > longestText ? refused('too-long') : done(text);
}

/** Holds an Antrag, and judges whether somebody may make a move with it that only its case worker makes. */
export async function holdOwn(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  move: AntragMove,
  { staffId, revision }: OfficeAct,
): Promise<Result<AntragRecord, ActRefusal>> {
  const antrag = await holdAntragOf(tx, art, nummer);
  if (!antrag) return refused('unknown');
  if (antrag.revision !== revision) return refused('changed-meanwhile');
  if (afterMove(move, antrag.state, art.allows) === undefined) return refused('not-now');
  return antrag.takenBy === staffId ? done(antrag) : refused('not-yours');
}

const byOffice = ({ staffId, now, revision }: OfficeAct) =>
  ({ by: { kind: 'office', staffId }, now, revision }) as const;

/** Takes an Antrag, also from a colleague: the history says so. */
export async function takeAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
): Promise<Result<undefined, ActRefusal>> {
  const change = { takenBy: act.staffId, takenAt: act.now };
  const moved = await moveAntrag(tx, art, nummer, 'take', byOffice(act), change);
  return moved.ok ? done(undefined) : moved;
}

/** Lets an Antrag wait for somebody else again. */
export async function putBackAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
): Promise<Result<undefined, ActRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'put-back', act);
  if (!held.ok) return held;
  const change = { takenBy: null, takenAt: null };
  const moved = await moveAntrag(tx, art, nummer, 'put-back', byOffice(act), change);
  return moved.ok ? done(undefined) : moved;
}

/** Declares the open question settled, for instance by a telephone call; the person is told that they need not answer. */
export async function dropQuestion(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
): Promise<Result<undefined, ActRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'drop-question', act);
  if (!held.ok) return held;
  const moved = await moveAntrag(tx, art, nummer, 'drop-question', byOffice(act));
  if (!moved.ok) return moved;
  await endQuestion(tx, nummer, { answer: null, now: act.now });
  await tellApplicant(tx, art, moved.value.antrag, { what: 'settled' }, act.now);
  return done(undefined);
}

/**
 * Enters the answer to the open question that came by mail, by telephone or on paper: somebody without an account has no
 * page to answer on. It stands in the history, and the person is told that it has arrived.
 */
export async function noteAnswer(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  answer: string,
): Promise<Result<undefined, ActRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'note-answer', act);
  if (!held.ok) return held;
  const moved = await moveAntrag(tx, art, nummer, 'note-answer', { ...byOffice(act), note: answer });
  if (!moved.ok) return moved;
  await endQuestion(tx, nummer, { answer, now: act.now });
  await tellApplicant(tx, art, moved.value.antrag, { what: 'answered' }, act.now);
  return done(undefined);
}

/** Whether an Antrag can be withdrawn for its person now: only where they could do it themselves. */
export function canWithdrawFor(art: Antragsart, { state }: Pick<AntragRecord, 'state'>): boolean {
  const moves = ['withdraw', 'withdraw-for'] as const;
  return moves.every((move) => afterMove(move, state, art.allows) !== undefined);
}

/**
 * Withdraws an Antrag for whoever has asked for it by mail, by telephone or on paper; an open question ends with it. The
 * person is told, so that nobody withdraws the Antrag of another one unnoticed.
 * @param how it was asked for
 */
export async function withdrawFor(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  how: string,
): Promise<Result<undefined, ActRefusal>> {
  const held = await holdOwn(tx, art, nummer, 'withdraw-for', act);
  if (!held.ok) return held;
  if (!canWithdrawFor(art, held.value)) return refused('not-now');
  const moved = await moveAntrag(tx, art, nummer, 'withdraw-for', { ...byOffice(act), note: how });
  if (!moved.ok) return moved;
  await endQuestion(tx, nummer, { answer: null, now: act.now });
  await art.onWithdrawn?.(tx, moved.value.antrag, act.now);
  await tellApplicant(tx, art, moved.value.antrag, { what: 'withdrawn' }, act.now);
  return done(undefined);
}

/** Where an Antrag goes. */
export interface HandOver {
  readonly department: AntragDepartment;
  /** Null for whoever of the department takes it. */
  readonly colleagueId: string | null;
  /** What the office should know; empty for nothing. */
  readonly note: string;
}

/** Gives an Antrag to a department or a colleague, where it waits; a question stays open, and so does the deadline. */
export async function handOverAntrag(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  act: OfficeAct,
  { department, colleagueId, note }: HandOver,
): Promise<Result<undefined, ActRefusal>> {
  const change = { department, takenBy: colleagueId, takenAt: colleagueId === null ? null : act.now };
  const moved = await moveAntrag(tx, art, nummer, 'hand-over', byOffice(act), change);
  if (!moved.ok) return moved;
  if (note !== '') await insertNote(tx, { nummer, state: moved.value.state, note, act });
  return done(undefined);
}

/** Writes down what only the office reads. It changes nothing, so that nobody's work on the Antrag is lost by it. */
export async function noteOnAntrag(
  tx: Tx,
  antrag: Pick<AntragRecord, 'nummer' | 'state' | 'accountId' | 'betriebId' | 'personId'>,
  act: Pick<OfficeAct, 'staffId' | 'now'>,
  note: string,
): Promise<void> {
  const { nummer, state } = antrag;
  await insertNote(tx, { nummer, state, note, act });
  await announceAntrag(tx, antrag);
}

async function insertNote(
  tx: Tx,
  {
    nummer,
    state,
    note,
    act,
  }: {
    readonly nummer: number;
    readonly state: AntragRecord['state'];
    readonly note: string;
    readonly act: Pick<OfficeAct, 'staffId' | 'now'>;
  },
): Promise<void> {
  await insertEvent(tx, nummer, {
    at: act.now,
    by: 'office',
    accountId: null,
    staffId: act.staffId,
    kind: 'note',
    from: state,
    to: state,
    note,
    visible: false,
  });
}
