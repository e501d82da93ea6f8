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
  [
    `${hr}loeschung`,
    { applicantIs: 'owner', reason: 'ended', card: 'lost' },
    ['Gewerbeabmeldung', 'Schicken Sie sie uns'],
  ],
  [
    `${hr}loeschung`,
    { applicantIs: 'heir', reason: 'other', card: 'post' },
    [
      'Gewerbeabmeldung',
      'Handwerkskarte oder Gewerbekarte im Original',
      'Erbschein',
      '„Wie bekommen wir die Karte zurück?“',
      'mit der Post',
    ],
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
  [`${hr}eintragung`, { legalForm: 'einzel', trade: 'B1/33', papersSent: 'post' }, ['Gewerbeanmeldung']],
  [`${hr}aenderung`, { change: 'gewerk', tradeChange: 'added', trade: 'B2/5' }, ['Gewerbeummeldung']],
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
});

// what a municipality writes only after our entry, or not at all, and what only who is employed or has a card can hand in
const neverAskedFor: readonly (readonly [string, Answers, string])[] = [
  [`${hr}eintragung`, { legalForm: 'einzel', trade: 'A/13', qualification: 'meister' }, 'Gewerbeanmeldung'],
  [`${hr}aenderung`, { change: 'gewerk', tradeChange: 'added', trade: 'A/13' }, 'Gewerbeummeldung'],
  [`${hr}aenderung`, { change: 'rechtsform', legalForm: 'GmbH' }, 'Gewerbeummeldung'],
  [`${hr}aenderung`, { change: 'betriebsleiter', managerIs: 'owner' }, 'Arbeitsvertrag'],
  [`${hr}loeschung`, { applicantIs: 'owner', reason: 'otherTrade', card: 'post' }, 'Gewerbeabmeldung'],
  [`${hr}loeschung`, { applicantIs: 'owner', reason: 'ended', card: 'lost' }, 'Handwerkskarte'],
  ['betriebsdaten', { changes: 'gewerkNeu', gewerkNeu: 'A/13', proof: 'post' }, 'Gewerbeummeldung'],
];

it.each(neverAskedFor)('names nothing as missing in %s that %o rule out: %s', (id, answers, paper) => {
  expect(said(id, answers)).not.toContain(paper);
});
