import { describe, expect, it } from 'vitest';
import { fullBetrieb } from '../fixtures.ts';
import { takenChange, undecidedIn } from './taken-change.ts';

type Decisions = Readonly<Record<string, 'taken' | 'declined'>>;

describe('what becomes of the register', () => {
  const table: readonly (readonly [Record<string, string>, Decisions, object])[] = [
    [{}, {}, {}],
    [{ name: 'Hofer GmbH' }, { name: 'taken' }, { name: 'Hofer GmbH' }],
    [{ name: 'Hofer GmbH' }, { name: 'declined' }, {}],
    [{ name: 'Hofer GmbH' }, {}, {}],
    [{ name: fullBetrieb.name, ort: 'Neustadt' }, { name: 'taken', ort: 'taken' }, { ort: 'Neustadt' }],
    [{ gewerkNeu: 'A/13' }, { gewerkNeu: 'taken' }, { gewerke: ['A/27', 'B2/24', 'A/13'] }],
    [{ gewerkNeu: 'A/27' }, { gewerkNeu: 'taken' }, {}],
    [{ gewerkWeg: 'A/27' }, { gewerkWeg: 'taken' }, { gewerke: ['B2/24'] }],
    [{ gewerkWeg: 'A/27' }, { gewerkWeg: 'declined' }, {}],
    [
      { gewerkNeu: 'A/13', gewerkWeg: 'A/27' },
      { gewerkNeu: 'taken', gewerkWeg: 'taken' },
      { gewerke: ['B2/24', 'A/13'] },
    ],
    [{ validFrom: '2026-12-01', remarks: 'x' }, { validFrom: 'taken', remarks: 'taken' }, {}],
  ];
  it.each(table)('%j, decided %j', (answers, decisions, change) => {
    expect(takenChange({ answers, decisions, before: {} }, fullBetrieb)).toEqual(change);
  });
});

describe('what nobody has decided on', () => {
  const table: readonly (readonly [
    Record<string, string>,
    Record<string, string>,
    Decisions,
    readonly string[],
  ])[] = [
    [{ name: 'Neu', ort: 'Neustadt' }, { name: 'Alt', ort: 'Altstadt' }, { name: 'declined' }, ['ort']],
    [{ name: 'Alt' }, { name: 'Alt' }, {}, []],
    [{ gewerkNeu: 'A/13', changes: 'gewerkNeu' }, {}, {}, ['gewerkNeu']],
    [{ web: 'neu.example' }, { web: '' }, { web: 'taken' }, []],
  ];
  it.each(table)('%j instead of %j, decided %j', (answers, before, decisions, open) => {
    expect(undecidedIn({ answers, before, decisions })).toEqual(open);
  });
});
