import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { officeEventWords } from '../src/features/audit-trail/words/event-words.de.ts';
import { factValueWords, factWords } from '../src/features/audit-trail/words/fact-words.de.ts';
import { outcomeWords } from '../src/features/audit-trail/words/outcome-words.de.ts';
import { knownEvents } from '../src/features/audit-trail/words/words.ts';
import { auditWords } from '../src/features/personal-data/audit-words.de.ts';
import { pinOutcomes } from '../src/features/pin-anforderung/rules.ts';

const sources = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$|fixtures\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word]) => word ?? ''))),
];

/** What routes, jobs, commands and imports write, wherever they name it. */
const events = [
  ...features
    .flatMap(({ routes, officeRoutes }) => [...(routes ?? []), ...(officeRoutes ?? [])])
    .flatMap(({ audit }) => audit ?? []),
  ...features.flatMap(({ officeImport }) => (officeImport ? [`${officeImport.kind}.import-undone`] : [])),
  ...found(/\b(?:audit|event|auditEvent)(?:: AuditEvent)?(?: =|:) '([a-z-]+\.[a-z-]+)'/g),
  // one of two, by what was found
  ...found(/\bevent: [^,;\n]+ \? '([a-z-]+\.[a-z-]+)' : '/g),
  ...found(/\bevent: [^,;\n]+ \? '[a-z-]+\.[a-z-]+' : '([a-z-]+\.[a-z-]+)'/g),
];

test('every event that the house knows has German words', () => {
  expect(new Set(events).size).toBeGreaterThan(150);
  expect(events.filter((event) => !knownEvents.includes(event))).toEqual([]);
});

/** Written by earlier releases; rows of theirs are kept for years. */
const former = [
  'accounts.closed-deleted',
  'accounts.former-addresses-forgotten',
  'accounts.registrations-forgotten',
  'antraege.forgotten',
  'bulk-messages.forgotten',
  'documents.forgotten',
  'enquiries.forgotten',
  'zugaenge.invitations-forgotten',
  'zuordnung.withdrawn',
];

test('no words are left of events that are gone', () => {
  const known = new Set([...events, ...former, 'unknown']);
  const words = [...Object.keys(officeEventWords.messages.de), ...Object.keys(auditWords.messages.de)];
  expect(words.filter((event) => !known.has(event))).toEqual([]);
});

test('every outcome that is written down as such has German words', () => {
  const outcomes = found(/\boutcome: (?:\w+(?:\.\w+)* \? 'done' : )?'([a-z-]+)'/g);
  expect(outcomes.length).toBeGreaterThan(20);
  expect(outcomes.filter((outcome) => !(outcome in outcomeWords.messages.de))).toEqual([]);
});

test('whatever comes of an Antrag for a PIN has German words', () => {
  const words = { ...outcomeWords.messages.de, ...factValueWords.messages.de };
  expect(pinOutcomes.filter((outcome) => !(outcome in words))).toEqual([]);
});

test('every fact has a German word', () => {
  const facts = [
    ...new Set(
      found(/\bfacts: \{ ([^{}]*) \}/g)
        .filter((inside) => !inside.includes('readonly '))
        .flatMap((inside) => inside.split(/,\s*/))
        .map((part) => part.replace(/:.*/, '').trim())
        .filter((name) => /^\w+$/.test(name)),
    ),
  ];
  expect(facts.length).toBeGreaterThan(15);
  expect(facts.filter((name) => !(name in factWords.messages.de))).toEqual([]);
});
