import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { importSamples } from '../../platform/csv-import/import-samples.ts';
import { betriebeFeature } from './feature.ts';
import { betriebeImport } from './import-betriebe.ts';
import { searchBetriebe } from './index.ts';

const base = { art: 'hauptbetrieb', plz: '12345', ort: 'Musterstadt' };
const samples = [
  { ...base, betriebsnummer: '123456', name: 'Schreinerei Müller & Söhne GmbH', inhaber: 'Jürgen Groß' },
  { ...base, betriebsnummer: '123457', name: 'Metallbau Huber', inhaber: 'Café-Technik 100% KG' },
  { ...base, betriebsnummer: '123999', name: 'Salon Élodie', inhaber: '', geloescht_am: '2026-01-31' },
];

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [betriebeFeature] });
});
afterAll(() => portal.close());

const load = (rows: readonly Readonly<Record<string, string>>[]) =>
  importSamples(portal.database, portal.chamber, betriebeImport, rows, portal.clock.now());
const search = (typed: string) => portal.read((db) => searchBetriebe(db, typed));
const numbers = async (typed: string) =>
  (await search(typed)).hits.map(({ betriebsnummer }) => betriebsnummer);

async function runJob(): Promise<void> {
  const [job] = betriebeFeature.jobs!(portal.house);
  while (await job!.run(portal.chamber, portal.clock.now()));
}

test('after an import the search says that it is not complete until the job has run', async () => {
  await load(samples);
  expect(await search('müller')).toEqual({ hits: [], isComplete: false, isNear: false });
  expect(await numbers('123456')).toEqual(['123456']);
  await runJob();
  expect(await search('müller')).toMatchObject({ hits: [{ betriebsnummer: '123456' }], isComplete: true });
});

describe('what finds a Betrieb', () => {
  test.each([
    ['Müller', ['123456']],
    ['mueller', ['123456']],
    ['MULLER', ['123456']],
    ['reinerei', ['123456']],
    ['gross schrein', ['123456']],
    ['Söhne Groß', ['123456']],
    ['elodie', ['123999']],
    ['tallb', ['123457']],
    ['100%', ['123457']],
    ['müller huber', []],
    ['mü', []],
    ['', []],
    ['%%%', []],
    ['___', []],
    ['1234', ['123456', '123457']],
    [' 123 456 ', ['123456']],
    ['AB-123456', ['123456']],
    ['12', []],
    ['999', []],
  ])('%j → %j', async (typed, found) => {
    expect(await numbers(typed)).toEqual(found);
  });
});

test('a changed name is found by the new one and no longer by the old one', async () => {
  await load([{ ...samples[1]!, name: 'Schmiede Huber' }]);
  expect((await search('schmiede')).isComplete).toBe(false);
  await runJob();
  expect(await numbers('schmiede')).toEqual(['123457']);
  expect(await numbers('metallbau')).toEqual([]);
});

test('many are learnt piece by piece, and at most twenty are shown', async () => {
  const many = Array.from({ length: 4500 }, (_, index) => ({
    ...base,
    betriebsnummer: String(500_000 + index),
    name: `Bäckerei Nr ${index}`,
  }));
  await load(many);
  await runJob();
  expect((await search('bäckerei')).hits).toHaveLength(20);
  const { length } = await portal.read((db) =>
    db.kysely.selectFrom('betriebe_search').select('betrieb_id').execute(),
  );
  expect(length).toBe(4503);
});
