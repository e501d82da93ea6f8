import { expect, test } from 'vitest';
import { readInhaber } from './inhaber.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['Müller, Hans', ['muller'], ['hans']],
  ['Hans Müller', ['muller'], ['hans']],
  ['Dr. Hans-Peter von der Heide', ['heide'], ['hans', 'peter']],
  ['von der Heide, Max', ['heide'], ['max']],
  ['Müller-Lüdenscheidt, Eva', ['muller', 'ludenscheidt'], ['eva']],
  ['Müller, Hans und Eva', ['muller'], ['hans', 'eva']],
  ['Hans und Eva Müller', ['muller'], ['hans', 'eva']],
  ['Müller, Hans; Meier, Eva', ['muller', 'meier'], ['hans', 'eva']],
  ['Müller und Meier', ['muller', 'meier'], []],
  ['Peter, Hans & Hans, Paul', ['peter', 'hans'], ['paul']],
  ['Meister, Karl', ['meister'], ['karl']],
  ['Hans Müller e.K.', ['muller'], ['hans']],
  ['Müller', ['muller'], []],
  ['Müller Bau GmbH', [], []],
  ['', [], []],
])('%s', (inhaber, surnames, firstNames) => {
  const names = readInhaber(inhaber);
  expect([...names.surnames]).toEqual(surnames);
  expect([...names.firstNames]).toEqual(firstNames);
});
