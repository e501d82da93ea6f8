import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { antragMoves, type AntragState, antragStates, type PersonMove } from '../../lib/antrag-words.ts';
import {
  afterMove,
  type Allows,
  followUpsIn,
  isFollowNumber,
  isOpen,
  isWithOffice,
  moves,
  movesIn,
} from './rules.ts';

/** Every way that a kind of Antrag can narrow what its person may do. */
const narrowed: fc.Arbitrary<Allows> = fc.record(
  Object.fromEntries(
    (['answer', 'correct', 'add-papers', 'withdraw'] satisfies PersonMove[]).map((move) => [
      move,
      fc.subarray([...antragStates]),
    ]),
  ),
  { requiredKeys: [] },
);

function reachable(allows: Allows): ReadonlySet<AntragState> {
  const seen = new Set<AntragState>(['received', 'awaiting']);
  for (const state of seen)
    for (const move of antragMoves) {
      const next = afterMove(move, state, allows);
      if (next) seen.add(next);
    }
  return seen;
}

describe('the life of an Antrag', () => {
  it('reaches every state', () => {
    expect([...reachable({})].toSorted()).toEqual([...antragStates].toSorted());
  });

  it('ends by being decided, from wherever it is, whatever its person may not do', () => {
    fc.assert(
      fc.property(narrowed, (allows) => {
        for (const from of reachable(allows)) {
          if (!isWithOffice(from)) continue;
          const ahead = new Set([from]);
          for (const state of ahead)
            for (const move of movesIn(state, 'office', allows)) ahead.add(afterMove(move, state, allows)!);
          expect([...ahead]).toEqual(expect.arrayContaining(['approved', 'refused']));
        }
      }),
    );
  });

  it.each(['approved', 'refused', 'withdrawn'] as const)('is over once it is %s', (state) => {
    expect(isOpen(state)).toBe(false);
    expect(antragMoves.filter((move) => afterMove(move, state))).toEqual([]);
  });

  it('lets the office do nothing with what waits for somebody outside, who alone can decide it', () => {
    expect(movesIn('awaiting', 'office')).toEqual([]);
    const outside = movesIn('awaiting', 'outsider').map((move) => afterMove(move, 'awaiting'));
    expect(outside).toEqual(['approved', 'refused']);
    expect(movesIn('awaiting', 'clock').map((move) => afterMove(move, 'awaiting'))).toEqual(['refused']);
    expect(afterMove('withdraw', 'awaiting')).toBe('withdrawn');
  });

  it('lets nobody decide what nobody has taken', () => {
    expect(afterMove('approve', 'received')).toBeUndefined();
    expect(afterMove('refuse', 'question')).toBeUndefined();
  });

  it('lets its person correct it only while nobody works on it, or when asked', () => {
    const states = antragStates.filter((state) => afterMove('correct', state));
    expect(states).toEqual(['received', 'question']);
  });

  it('narrows only what the kind of Antrag names', () => {
    const allows = { withdraw: ['received'] } as const;
    expect(movesIn('in-review', 'person', allows)).toEqual(['answer', 'add-papers']);
    expect(movesIn('received', 'person', allows)).toEqual(['answer', 'correct', 'add-papers', 'withdraw']);
  });

  it('names who makes each move', () => {
    expect(antragMoves.filter((move) => moves[move].by === 'clock')).toEqual(['lapse', 'void']);
  });
});

const follows = [
  { id: 'numbered', after: ['approved'] },
  { id: 'confirmed', after: ['numbered'] },
  { id: 'issued', after: ['confirmed'] },
  { id: 'not-issued', after: ['numbered', 'confirmed'] },
] as const;

it.each([
  ['in-review', null, []],
  ['refused', null, []],
  ['approved', null, ['numbered']],
  ['approved', 'numbered', ['confirmed', 'not-issued']],
  ['approved', 'confirmed', ['issued', 'not-issued']],
  ['approved', 'issued', []],
  ['approved', 'not-issued', []],
] as const)('of one that is %s, after %s, can be noted: %j', (state, followUp, next) => {
  expect(followUpsIn(follows, { state, followUp }).map(({ id }) => id)).toEqual(next);
});

it.each([
  ['DT-2026/0815', true],
  ['4711', true],
  ['A 1.2', true],
  ['', false],
  ['-1', false],
  ['x'.repeat(41), false],
  ['<b>', false],
])('the number %j is taken: %s', (typed, taken) => {
  expect(isFollowNumber(typed)).toBe(taken);
});
