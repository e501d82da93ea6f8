import { createReadStream, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FileImport, prepareFileImport, withImport } from '../../../test/file-import.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { importRows } from '../../platform/csv-import/import-rows.ts';
import { sampleRow } from './fixtures.ts';
import { betriebeImport } from './import-betriebe.ts';
import { betriebeFeature, findBetriebByNummer } from './index.ts';

const { features, command } = withImport(betriebeFeature);
let portal: TestPortal;
let files: FileImport<typeof sampleRow>;
beforeAll(async () => {
  portal = await createTestPortal({ features });
  files = prepareFileImport(portal, command, sampleRow);
});
afterAll(async () => {
  files.remove();
  await portal.close();
});

let eventsBefore: number;
beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('betriebe').execute());
  eventsBefore = (await portal.auditTrail()).length;
});

const find = (betriebsnummer: string, filialnummer = '') =>
  portal.read((db) => findBetriebByNummer(db, { betriebsnummer, filialnummer }));
const newEvents = async () => (await portal.auditTrail()).slice(eventsBefore);
const countAll = () =>
  portal.read(async (db) => (await db.kysely.selectFrom('betriebe').select('id').execute()).length);

describe('a register is brought up to date', () => {
  test('a row becomes an entry with all it says', async () => {
    expect(await files.counts(files.fileOf(sampleRow))).toEqual([1, 0, 0, 0]);
    expect(await find('123456')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      betriebsnummer: '123456',
      filialnummer: '',
      art: 'hauptbetrieb',
      name: 'Tischlerei Hofer',
      rechtsform: 'GmbH',
      inhaber: 'Ada Hofer',
      strasse: 'Am Anger',
      hausnummer: '3a',
      plz: '01067',
      ort: 'Musterstadt',
      telefon: '01234 5678',
      email: 'post@hofer.example',
      web: 'https://hofer.example',
      gewerke: ['A/27', 'B1/33'],
      eingetragenAm: '2001-02-03',
      geloeschtAm: null,
      baBetriebsnummer: '09912342',
      ausbildungsbetrieb: true,
    });
  });

  test('what a row leaves empty is not known', async () => {
    const empty = Object.fromEntries(Object.keys(sampleRow).map((name) => [name, '']));
    const { betriebsnummer, art, name, plz, ort } = sampleRow;
    await files.report(files.fileOf({ ...empty, betriebsnummer, art, name, plz, ort }));
    expect(await find('123456')).toMatchObject({
      rechtsform: null,
      inhaber: null,
      email: null,
      gewerke: [],
      eingetragenAm: null,
      geloeschtAm: null,
      ausbildungsbetrieb: null,
    });
  });

  test('new, changed and unchanged rows are told apart; rows that are missing are left alone', async () => {
    await files.report(files.fileOf(sampleRow, { betriebsnummer: '123457' }, { betriebsnummer: '123458' }));
    const before = await find('123457');
    const next = files.fileOf(
      { betriebsnummer: '123457', email: '' },
      { betriebsnummer: '123458' },
      { betriebsnummer: '123459' },
    );
    expect(await files.counts(next)).toEqual([1, 1, 1, 0]);
    expect(await find('123456')).toMatchObject({ email: 'post@hofer.example' });
    expect(await find('123457')).toEqual({ ...before, email: null });
    expect(await files.counts(next)).toEqual([0, 0, 3, 0]);
  });

  test('every column counts as a change', async () => {
    await files.report(files.fileOf(sampleRow));
    const changes: Partial<typeof sampleRow>[] = [
      { art: 'filiale' },
      { name: 'Tischlerei Höfer' },
      { gewerke: 'A/27' },
      { geloescht_am: '2026-01-31' },
      { ausbildungsbetrieb: 'nein' },
      { ba_betriebsnummer: '' },
    ];
    for (const change of changes)
      expect(await files.counts(files.fileOf(change)), JSON.stringify(change)).toEqual([0, 1, 0, 0]);
  });

  test('only geloescht_am ends a Betrieb', async () => {
    await files.report(files.fileOf(sampleRow, { betriebsnummer: '123457' }));
    await files.report(files.fileOf({ geloescht_am: '2026-06-30' }));
    expect(await find('123456')).toMatchObject({ geloeschtAm: '2026-06-30' });
    expect(await find('123457')).toMatchObject({ geloeschtAm: null });
  });

  test('a Filiale is an entry of its own, its number without leading zeros', async () => {
    await files.report(files.fileOf(sampleRow, { filialnummer: '002', art: 'filiale', name: 'Hofer Nord' }));
    expect(await find('123456', '2')).toMatchObject({ art: 'filiale', name: 'Hofer Nord' });
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
    expect(await files.counts(files.fileOf({ filialnummer: '0' }))).toEqual([0, 0, 1, 0]);
  });

  test('what was done is on record, in the same transaction and without names', async () => {
    await files.report(files.fileOf(sampleRow, { betriebsnummer: 'x' }));
    expect(await newEvents()).toEqual(['betriebe.imported: done']);
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('audit_entries').selectAll().orderBy('id', 'desc').execute(),
    );
    expect(rows[0]?.['facts']).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(JSON.stringify(rows)).not.toContain('Hofer');
  });
});

describe('--dry-run', () => {
  test('says what would happen and changes nothing', async () => {
    expect(await files.counts(files.fileOf(sampleRow, { betriebsnummer: 'x' }), 'dry-run')).toEqual([
      1, 0, 0, 1,
    ]);
    expect(await countAll()).toBe(0);
    await files.report(files.fileOf(sampleRow, { betriebsnummer: '123457' }));
    const next = files.fileOf({ name: 'Anders' }, { betriebsnummer: '123457' }, { betriebsnummer: '123458' });
    expect(await files.counts(next, 'dry-run')).toEqual([1, 1, 1, 0]);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
    expect(await newEvents()).toHaveLength(1);
    expect((await files.run(next, 'dry-run')).text).toMatch(/^Probelauf, nichts geändert: 1 neu/);
  });
});

describe('a file that is not what it should be is refused with one sentence and changes nothing', () => {
  test.each<[string, () => string | Uint8Array, RegExp]>([
    ['empty', () => '', /leer/],
    ['Windows-1252', () => Buffer.from(files.fileOf({ name: 'Müller' }), 'latin1'), /UTF-8 .*Zeile 2/],
    ['commas', () => files.fileOf({}).replaceAll(';', ','), /«,»/],
    [
      'a column missing',
      () => files.fileOf({}).replaceAll(';ausbildungsbetrieb', ''),
      /fehlen «ausbildungsbetrieb»/,
    ],
    [
      'a wrong byte after good rows',
      () => Buffer.concat([Buffer.from(files.fileOf({})), Buffer.from([0xff, 10])]),
      /Zeile 3/,
    ],
  ])('%s', async (_, content, sentence) => {
    expect(await files.refusalOf(content())).toMatch(sentence);
    expect(await countAll()).toBe(0);
    expect(await newEvents()).toEqual([]);
    // the connection is fit for use again
    expect(await files.counts(files.fileOf({}))).toEqual([1, 0, 0, 0]);
  });

  test('also where the register is filled', async () => {
    await files.report(files.fileOf(sampleRow));
    const file = Buffer.concat([Buffer.from(files.fileOf({ name: 'Anders' })), Buffer.from([0xff, 10])]);
    expect(await files.refusalOf(file)).toMatch(/UTF-8/);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
  });

  test('no file, a folder', async () => {
    const input = (file: string) => ({
      text: (name: string) => ({ chamber: portal.chamber.slug, file })[name],
      flag: () => false,
      progress: () => {},
    });
    await expect(command!.run(portal.house, input('/nowhere.csv'))).rejects.toThrow(
      'Die Datei /nowhere.csv gibt es nicht.',
    );
    const dir = dirname(files.file);
    await expect(command!.run(portal.house, input(dir))).rejects.toThrow(`${dir} ist keine Datei.`);
  });
});

test('two imports at once: one after the other', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ betriebsnummer: String(300_000 + index) }));
  const file = files.fileOf(...rows);
  const results = await Promise.all([files.counts(file), files.counts(file)]);
  expect(new Set(results.map(([created, , unchanged]) => `${created} new, ${unchanged} unchanged`))).toEqual(
    new Set(['2000 new, 0 unchanged', '0 new, 2000 unchanged']),
  );
});

test('rows are let go of as they are read: what lives does not grow with the file', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ betriebsnummer: String(400_000 + index) }));
  const { file } = files;
  writeFileSync(file, files.fileOf(...rows));
  const living: number[] = [];
  const chunks = createReadStream(file, { highWaterMark: 64 * 1024 });
  const options = { chunks, now: portal.clock.now(), cameFrom: 'cli', isDryRun: false, isStrict: false };
  const result = await importRows(portal.database, portal.chamber, betriebeImport, {
    ...options,
    onProgress() {
      collectGarbage();
      living.push(process.memoryUsage().heapUsed / 2 ** 20);
    },
  });
  expect(result.new).toBe(20_000);
  expect(living.length).toBeGreaterThan(10);
  expect(Math.max(...living) - Math.min(...living)).toBeLessThan(4);
});
