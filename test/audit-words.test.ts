import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import { officeEventWords } from '../src/features/audit-trail/words/event-words.de.ts';
import { factValueWords, factWords } from '../src/features/audit-trail/words/fact-words.de.ts';
import { outcomeWords } from '../src/features/audit-trail/words/outcome-words.de.ts';
import { knownEvents } from '../src/features/audit-trail/words/words.ts';
import { bekanntgabeEvents } from '../src/features/documents/bekanntgabe/rules.ts';
import { mandateStates } from '../src/features/sepa/rules.ts';
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
  const written = found(/^(?!.*readonly ).*?\boutcome(?::| =) ([^{}();,]+)/gm);
  const outcomes = new Set(written.flatMap((said) => said.match(/(?<=[?:(] |^)'[a-z-]+'/g) ?? []));
  expect(outcomes.size).toBeGreaterThan(40);
  const words = Object.keys(outcomeWords.messages.de);
  expect([...outcomes].filter((outcome) => !words.includes(outcome.slice(1, -1)))).toEqual([]);
});

test('whatever comes of an Antrag for a PIN has German words', () => {
  const words = { ...outcomeWords.messages.de, ...factValueWords.messages.de };
  expect(pinOutcomes.filter((outcome) => !(outcome in words))).toEqual([]);
});

/** Facts that are put together elsewhere, by the words that stand for them where a row is written. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  '...counts': ['new', 'changed', 'unchanged', 'made', 'joined', 'known'],
  '...reply.audit?.facts': [],
  '...(delivered.value.lapsed ? { byPost: delivered.value.lapsed } : {})': ['byPost'],
  '...(lapsed ? { byPost: lapsed } : {})': ['byPost'],
  changed: ['name', 'phone'],
  facts: ['reason', 'count', 'provisional', 'takenOver', 'factor'],
  removed: ['factorLeft'],
  'result.value': ['factorLeft'],
};

/** What stands between a brace and the one that closes it, parted at the commas outside of further ones. */
function partsOf(source: string, from: number): readonly string[] {
  const parts = [''];
  for (let at = from, depth = 1; depth > 0; at += 1) {
    const sign = source[at] ?? '}';
    if ('{[('.includes(sign)) depth += 1;
    if ('}])'.includes(sign)) depth -= 1;
    if (depth === 1 && sign === ',') parts.push('');
    else if (depth > 0) parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '');
}

const writesRows = sources.filter((source) => /recordAudit|\baudit: \{/.test(source));
const writtenFacts = [
  ...writesRows
    .flatMap((source) => [...source.matchAll(/\bfacts: \{/g)].map(({ index }) => partsOf(source, index + 8)))
    .filter((parts) => !parts.some((part) => /readonly |=>/.test(part)))
    .flat()
    .map((part) => (part.startsWith('...') ? part : part.replace(/:.*/, ''))),
  ...found(/\baudit: \{[^{}]*\bfacts: ([\w.]+)/g),
];

test('every fact that a row is written with has a German word, wherever it is put together', () => {
  expect(writtenFacts.length).toBeGreaterThan(60);
  const facts = writtenFacts.flatMap((fact) => elsewhere[fact] ?? [fact]);
  expect([...new Set(facts)].filter((name) => !(name in factWords.messages.de))).toEqual([]);
});

test('what two people decide, each step of a Bekanntgabe, and what a mandate is, have German words', () => {
  const values = [
    ...features.flatMap(({ fourEyes }) => fourEyes?.map(({ id }) => id) ?? []),
    ...bekanntgabeEvents,
    ...mandateStates.filter((state) => state !== 'ended'),
    ...['core', 'b2b'],
  ];
  expect(values.length).toBeGreaterThan(10);
  expect(values.filter((value) => !(value in factValueWords.messages.de))).toEqual([]);
});
