import { expect, it } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import { collectArten } from '../src/features/antraege/arten.ts';
import { leftToDo } from '../src/features/antraege/left-to-do.ts';
import { readConfig } from '../src/platform/config/config.ts';
import type { Answers } from '../src/platform/feature/antrag.ts';

const arten = collectArten(features.flatMap(({ antragsarten = [] }) => antragsarten));
const [chamber] = configuredChambers(readConfig({ DEMO: '1' }));
if (!chamber) throw new Error('no chamber');
const asked = { chamber, locale: 'de', today: '2026-11-26', known: {} } as const;

/** What is said on the page of an Antrag that was sent with these answers and no file at all. */
function said(id: string, answers: Answers): string {
  const art = arten.get(id);
  if (!art) throw new Error(`no ${id}`);
  const antrag = { nummer: 7, answers, state: 'received', detail: null, toDo: null, papersKey: 'k' } as const;
  return leftToDo(art, { ...antrag, dueOn: null }, asked, [], 'page').join(' ');
}

const hr = 'handwerksrolle-';
const cases: readonly (readonly [string, Answers, readonly string[]])[] = [
  [`${hr}loeschung`, { applicantIs: 'owner', card: 'lost' }, ['Gewerbeabmeldung', 'Schicken Sie sie uns']],
  [
    `${hr}loeschung`,
    { applicantIs: 'heir', card: 'post' },
    ['Gewerbeabmeldung', 'Handwerkskarte oder Gewerbekarte im Original', 'Erbschein', 'mit der Post'],
  ],
  [
    `${hr}aenderung`,
    { change: 'betriebsleiter', managerIs: 'employed', papersSent: 'upload' },
    ['Qualifikationsnachweis', 'Arbeitsvertrag', 'Die 3 Monate'],
  ],
  [
    `${hr}aenderung`,
    { change: 'rechtsform', legalForm: 'GmbH', papersSent: 'upload' },
    ['Gesellschaftsvertrag'],
  ],
  [
    `${hr}eintragung`,
    { legalForm: 'gbr', qualification: 'meister', papersSent: 'upload' },
    ['Personalausweis'],
  ],
  [
    `${hr}eintragung`,
    { legalForm: 'gbr', papersSent: 'inPerson' },
    ['Gesellschaftsvertrag', 'bringe sie vorbei'],
  ],
  ['betriebsdaten', { changes: 'anschrift', proof: 'post' }, ['Gewerbeummeldung', 'mit der Post']],
  ['betriebsdaten', { changes: 'gewerkNeu', gewerkNeu: 'A/13', proof: 'upload' }, ['Qualifikationsnachweis']],
  ['betriebsdaten', { changes: 'anschrift', proof: 'none' }, []],
  ['betriebsdaten', { changes: 'telefon', proof: 'none' }, []],
  ['ausbildungsberechtigung', { trainerIs: 'employed', proofSent: 'post' }, ['Befähigung', 'Arbeitsvertrag']],
  ['ausbildungsberechtigung', { trainerIs: 'employed', proofSent: 'visit' }, []],
  ['ersatzzeugnis', { nameThen: 'other', nameProof: 'inPerson' }, ['Ihre Unterlagen fehlen uns noch']],
  ['ersatzzeugnis', { nameThen: 'same' }, []],
  ['berufsausweis', { card: 'eba' }, []],
  ['anfrage', {}, []],
];

it('says of every kind with papers which of them are still to come, however that was answered', () => {
  for (const [id, answers, words] of cases) {
    const sentences = said(id, answers);
    if (words.length === 0) expect([id, answers, sentences]).toEqual([id, answers, '']);
    for (const word of words)
      expect([id, answers, sentences]).toEqual([id, answers, expect.stringContaining(word)]);
  }
  // without a file nothing of these is sent; whoever adds a kind with papers says here what they read
  const always = [...arten.values()].filter(({ papers }) =>
    papers?.every(({ required }) => required === true),
  );
  const told = new Set([...cases.map(([id]) => id), ...always.map(({ id }) => id)]);
  expect([...arten.values()].filter(({ id, papers }) => papers && !told.has(id))).toEqual([]);
  // a contract of employment is asked for where somebody is employed, and a card that is lost is not
  expect(said(`${hr}aenderung`, { change: 'betriebsleiter', managerIs: 'owner' })).not.toContain(
    'Arbeitsvertrag',
  );
  expect(said(`${hr}loeschung`, { applicantIs: 'owner', card: 'lost' })).not.toContain('Handwerkskarte');
});
