import { expect, test } from 'vitest';
import { madeUpChamber } from '../../../../test/made-up-chamber.ts';
import { type WaitingLetters, waitingSentences } from './waiting.ts';

const retrieval: WaitingLetters = { letters: 1, toGet: 1, until: '2026-12-01', servedOn: null };
const notice: WaitingLetters = { letters: 1, toGet: 0, until: null, servedOn: '2026-11-24' };

test.each([
  ['nothing', { ...notice, letters: 0, servedOn: null }, 1, 'de', ''],
  [
    'by retrieval: nothing runs before it was got',
    retrieval,
    1,
    'de',
    'Es ist ein förmliches Schreiben. Rufen Sie es bis 1. Dezember 2026 ab, danach kommt es per Post. Mit dem Abruf können Fristen beginnen.',
  ],
  [
    'the same of several, whose days differ',
    { ...retrieval, letters: 2, toGet: 2 },
    3,
    'de',
    '2 förmliche Schreiben sind dabei. Rufen Sie sie ab, das erste bis 1. Dezember 2026: Danach kommt es per Post. Mit dem Abruf können Fristen beginnen.',
  ],
  [
    'before its notice went off',
    { ...retrieval, until: null },
    2,
    'en',
    'A formal letter is among them. Please download it. Periods may begin when you download.',
  ],
  [
    'by a notice that is still on its way',
    { ...notice, servedOn: null },
    1,
    'de',
    'Es ist ein förmliches Schreiben. Fristen beginnen bald, auch wenn niemand etwas abruft.',
  ],
  [
    'by a notice, before the day of service',
    { ...notice, servedOn: '2026-11-25' },
    1,
    'de',
    'Es ist ein förmliches Schreiben. Ab dem 25. November 2026 laufen Fristen, auch wenn niemand etwas abruft.',
  ],
  [
    'by a notice, from the day of service on',
    notice,
    1,
    'en',
    'It is a formal letter. Periods are running already, even if nobody downloads anything.',
  ],
  [
    'by two rules',
    { ...retrieval, letters: 2, servedOn: '2026-11-24' },
    2,
    'de',
    '2 förmliche Schreiben sind dabei. Fristen laufen schon, auch wenn niemand etwas abruft. Rufen Sie sie ab, das erste bis 1. Dezember 2026: Danach kommt es per Post. Mit dem Abruf können Fristen beginnen.',
  ],
] as const)('what waiting letters mean: %s', (_, waiting, documents, locale, expected) => {
  const asked = { documents, today: '2026-11-24' };
  expect(waitingSentences({ chamber: madeUpChamber, locale }, waiting, asked).join(' ')).toBe(expected);
});
