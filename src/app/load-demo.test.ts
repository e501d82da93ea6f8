import { expect, test } from 'vitest';
import { inDemoOrder } from './load-demo.ts';

const named = (name: string, demoAfter?: readonly string[]) => ({ name, ...(demoAfter && { demoAfter }) });
const names = (all: Parameters<typeof inDemoOrder>[0]) => inDemoOrder(all).map(({ name }) => name);

test('sample data come in the order of the list, but those that build on later ones wait for them', () => {
  expect(names([named('a'), named('b', ['d']), named('c'), named('d'), named('e')])).toEqual([
    'a',
    'c',
    'd',
    'b',
    'e',
  ]);
});

test('no feature waits for itself, for another that waits for it, or for none', () => {
  for (const wrong of [[named('a', ['a'])], [named('a', ['b']), named('b', ['a'])], [named('a', ['x'])]])
    expect(() => inDemoOrder(wrong)).toThrow('sample data');
});
