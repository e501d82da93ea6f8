import { describe, expect, test } from 'vitest';
import { groups, proofs, readArguments } from '../../bench/arguments.ts';

describe('what the bench is asked for', () => {
  test.each([
    ['', { kind: 'figures', rows: 100_000, only: groups }],
    ['--rows 1000000', { kind: 'figures', rows: 1_000_000, only: groups }],
    ['--only office --rows 5000 --only pages', { kind: 'figures', rows: 5_000, only: ['pages', 'office'] }],
    ['--proof figures.jsonl', { kind: 'proof', file: 'figures.jsonl', isShort: false, only: proofs }],
    ['--proof f --short --only crowd', { kind: 'proof', file: 'f', isShort: true, only: ['crowd'] }],
    ['--load {}', { kind: 'load', load: '{}' }],
    ['--crowd', { kind: 'crowd' }],
  ])('«%s» is understood', (given, order) => {
    expect(readArguments(given.split(' ').filter(Boolean))).toEqual(order);
  });

  test.each([
    'pages',
    '--row 1000',
    '--rows',
    '--rows many',
    '--rows 12.5',
    '--rows -1',
    '--only everything',
    '--only crowd',
    '--proof',
    '--proof f --only pages',
    '--proof f --rows 1000',
    '--short',
    '--crowd --rows 1000',
    '--load {} --short',
    '--help',
  ])('«%s» is not, and nothing is measured', (given) => {
    expect(readArguments(given.split(' '))).toBeUndefined();
  });
});
