import { expect, it } from 'vitest';
import { ersatzzeugnis } from './ersatzzeugnis.ts';

it('takes no examination that is still to come, however its time is written', () => {
  const check = ersatzzeugnis.steps
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'examined')?.check;
  const judge = (typed: string) => check?.judge(typed, { answers: {}, today: '2026-11-27' });
  const past = ['1995', 'um 1995', '27.11.2026', '2026', 'Sommer 2020 oder 2021', 'weiß ich nicht'];
  expect(past.map(judge)).toEqual(past.map(() => undefined));
  const future = ['2031', '28.11.2026', 'Juli 2027'];
  expect(future.map(judge)).toEqual(future.map(() => 'future'));
});
