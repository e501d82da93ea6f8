import { expect, it } from 'vitest';
import { ersatzzeugnis } from './ersatzzeugnis.ts';

it('takes no examination that is still to come: a day by itself, and years where each of them is ahead', () => {
  const check = ersatzzeugnis.steps
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'examined')?.check;
  const judge = (typed: string) => check?.judge(typed, { answers: {}, today: '2026-11-27' });
  const taken = [
    ...['1995', 'um 1995', '27.11.2026', '2026', 'Sommer 2020 oder 2021', 'weiß ich nicht'],
    // numbers that are no years, and one year that has been beside another number
    ...['1995, Prüfungsnummer 4711', 'Juni 98, PLZ 4020', 'Prüfungsnummer 4711', '1998 (Nr. 2031)'],
    // this year has begun, and two digits may be those of another century
    ...['Dezember 2026', '12/2026', '31.12.26'],
  ];
  expect(taken.filter((typed) => judge(typed) !== undefined)).toEqual([]);
  const future = ['2031', '2604', '28.11.2026', 'Juli 2027', '2027 oder 2028'];
  expect(future.filter((typed) => judge(typed) !== 'future')).toEqual([]);
});
