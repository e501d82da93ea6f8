import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csvLine } from '../../lib/csv-line.ts';
import { importFile } from '../../platform/csv-import/import-file.ts';
import type { ImportReport } from '../../platform/csv-import/import-report.ts';
import { type CommandOutput, CommandRefusal } from '../../platform/feature/feature.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { betriebeImport } from './import-betriebe.ts';
import { betriebeFeature, findBetriebByNummer } from './index.ts';

const HEADER =
  'betriebsnummer;filialnummer;art;name;rechtsform;inhaber;strasse;hausnummer;plz;ort;telefon;email;web;gewerke;eingetragen_am;geloescht_am;ba_betriebsnummer;ausbildungsbetrieb';
const ROW = {
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
  gewerke: 'A/27|B1/33',
  eingetragen_am: '2001-02-03',
  geloescht_am: '',
  ba_betriebsnummer: '09912342',
  ausbildungsbetrieb: 'ja',
};
type Row = typeof ROW;

let portal: TestPortal;
let dir: string;
let eventsBefore: number;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'import-betriebe-'));
  portal = await createTestPortal({ features: [betriebeFeature] });
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await portal.close();
});
beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('betriebe').execute());
  eventsBefore = (await portal.auditTrail()).length;
});

const line = (row: Partial<Row>): string => csvLine(Object.values({ ...ROW, ...row }));
const fileOf = (...rows: readonly Partial<Row>[]): string => `${HEADER}\r\n${rows.map(line).join('')}`;

async function run(content: string | Uint8Array, ...flags: readonly string[]): Promise<CommandOutput> {
  const file = join(dir, 'betriebe.csv');
  writeFileSync(file, content);
  const command = betriebeFeature.commands?.find(({ words }) => words.join(' ') === 'register import');
  const texts: Record<string, string> = { chamber: portal.chamber.slug, file };
  return command!.run(portal.house, {
    text: (name) => texts[name],
    flag: (name) => flags.includes(name),
    progress: () => {},
  });
}

async function report(content: string | Uint8Array, ...flags: readonly string[]): Promise<ImportReport> {
  return (await run(content, ...flags)).json as ImportReport;
}

async function counts(content: string, ...flags: readonly string[]): Promise<readonly number[]> {
  const result = await report(content, ...flags);
  return [result.new, result.changed, result.unchanged, result.refused.length];
}

async function refusalOf(content: string | Uint8Array, ...flags: readonly string[]): Promise<string> {
  const refusal: unknown = await run(content, ...flags).catch((error: unknown) => error);
  if (refusal instanceof CommandRefusal) return refusal.message;
  throw new Error('the file was taken', { cause: refusal });
}

const find = (betriebsnummer: string, filialnummer = '') =>
  portal.read((db) => findBetriebByNummer(db, { betriebsnummer, filialnummer }));
const newEvents = async () => (await portal.auditTrail()).slice(eventsBefore);
const countAll = () =>
  portal.read(async (db) => (await db.kysely.selectFrom('betriebe').select('id').execute()).length);

describe('a register is brought up to date', () => {
  test('a row becomes an entry with all it says', async () => {
    expect(await counts(fileOf(ROW))).toEqual([1, 0, 0, 0]);
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
    const empty = Object.fromEntries(Object.keys(ROW).map((name) => [name, '']));
    const { betriebsnummer, art, name, plz, ort } = ROW;
    await report(fileOf({ ...empty, betriebsnummer, art, name, plz, ort }));
    expect(await find('123456')).toMatchObject({
      rechtsform: null,
      inhaber: null,
      email: null,
      gewerke: [],
      eingetragenAm: null,
      geloeschtAm: null,
      ausbildungsbetrieb: false,
    });
  });

  test('new, changed and unchanged rows are told apart; rows that are missing are left alone', async () => {
    await report(fileOf(ROW, { betriebsnummer: '123457' }, { betriebsnummer: '123458' }));
    const before = await find('123457');
    const next = fileOf(
      { betriebsnummer: '123457', email: '' },
      { betriebsnummer: '123458' },
      { betriebsnummer: '123459' },
    );
    expect(await counts(next)).toEqual([1, 1, 1, 0]);
    expect(await find('123456')).toMatchObject({ email: 'post@hofer.example' });
    expect(await find('123457')).toEqual({ ...before, email: null });
    expect(await counts(next)).toEqual([0, 0, 3, 0]);
  });

  test('every column counts as a change', async () => {
    await report(fileOf(ROW));
    const changes: Partial<Row>[] = [
      { art: 'filiale' },
      { name: 'Tischlerei Höfer' },
      { gewerke: 'A/27' },
      { geloescht_am: '2026-01-31' },
      { ausbildungsbetrieb: 'nein' },
      { ba_betriebsnummer: '' },
    ];
    for (const change of changes)
      expect(await counts(fileOf(change)), JSON.stringify(change)).toEqual([0, 1, 0, 0]);
  });

  test('only geloescht_am ends a Betrieb', async () => {
    await report(fileOf(ROW, { betriebsnummer: '123457' }));
    await report(fileOf({ geloescht_am: '2026-06-30' }));
    expect(await find('123456')).toMatchObject({ geloeschtAm: '2026-06-30' });
    expect(await find('123457')).toMatchObject({ geloeschtAm: null });
  });

  test('a Filiale is an entry of its own, its number without leading zeros', async () => {
    await report(fileOf(ROW, { filialnummer: '002', art: 'filiale', name: 'Hofer Nord' }));
    expect(await find('123456', '2')).toMatchObject({ art: 'filiale', name: 'Hofer Nord' });
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
    expect(await counts(fileOf({ filialnummer: '0' }))).toEqual([0, 0, 1, 0]);
  });

  test('what was done is on record, in the same transaction and without names', async () => {
    await report(fileOf(ROW, { betriebsnummer: 'x' }));
    expect(await newEvents()).toEqual(['betriebe.imported: done']);
    const rows = await portal.read((db) =>
      db.kysely.selectFrom('audit_entries').selectAll().orderBy('id', 'desc').execute(),
    );
    expect(rows[0]?.['facts']).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(JSON.stringify(rows)).not.toContain('Hofer');
  });
});

describe('bad rows', () => {
  test.each<[Partial<Row>, string, string]>([
    [{ betriebsnummer: '12345' }, 'betriebsnummer', '12345'],
    [{ betriebsnummer: '' }, 'betriebsnummer', ''],
    [{ betriebsnummer: '12345678' }, 'betriebsnummer', '12345678'],
    [{ filialnummer: 'Nord', art: 'filiale' }, 'filialnummer', 'Nord'],
    [{ filialnummer: '2' }, 'filialnummer', '2'],
    [{ art: 'zweigstelle' }, 'art', 'zweigstelle'],
    [{ name: '' }, 'name', ''],
    [{ name: 'x'.repeat(301) }, 'name', `${'x'.repeat(100)}…`],
    [{ plz: '9708' }, 'plz', '9708'],
    [{ plz: '' }, 'plz', ''],
    [{ ort: '' }, 'ort', ''],
    [{ email: 'hofer.example' }, 'email', 'hofer.example'],
    [{ email: 'a@b.example, c@d.example' }, 'email', 'a@b.example, c@d.example'],
    [{ gewerke: 'A13' }, 'gewerke', 'A13'],
    [{ gewerke: 'A/13|C/1' }, 'gewerke', 'A/13|C/1'],
    [{ eingetragen_am: '03.02.2001' }, 'eingetragen_am', '03.02.2001'],
    [{ geloescht_am: '2026-02-30' }, 'geloescht_am', '2026-02-30'],
    [{ ausbildungsbetrieb: 'vielleicht' }, 'ausbildungsbetrieb', 'vielleicht'],
  ])('%j is refused with its place and reason', async (change, column, value) => {
    const { refused, ...others } = await report(fileOf({ betriebsnummer: '123457' }, change));
    expect(others).toMatchObject({ new: 1, changed: 0, unchanged: 0 });
    expect(refused).toEqual([{ line: 3, column, value, reason: expect.stringMatching(/^\p{Lu}.*\.$/u) }]);
  });

  test('a row that is no row, and a number that comes twice', async () => {
    const { refused } = await report(`${HEADER}\n${line(ROW)}1;2;3\n${line({ name: 'Anderer' })}`);
    expect(refused.map(({ line: number, column, value }) => [number, column, value])).toEqual([
      [3, '', ''],
      [4, 'betriebsnummer', '123456;'],
    ]);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
  });

  test('are told in words', async () => {
    const { text } = await run(fileOf({ plz: '9708' }, { betriebsnummer: '123457' }));
    expect(text).toBe(
      '1 neu, 0 geändert, 0 unverändert, 1 nicht übernommen.\nZeile 2, Spalte plz, «9708»: Eine Postleitzahl hat fünf Ziffern, führende Nullen eingeschlossen.',
    );
  });

  test('numbers of other bodies and unknown trades only cause a remark', async () => {
    const result = await report(
      fileOf(
        { ba_betriebsnummer: '09912343' },
        { betriebsnummer: '123457', ba_betriebsnummer: '991234' },
        { betriebsnummer: '123458', gewerke: 'B1/1' },
        { betriebsnummer: '123459', geloescht_am: '2030-01-01' },
      ),
    );
    expect(result.new).toBe(4);
    expect(result.warnings.map(({ line: number, column, value }) => [number, column, value])).toEqual([
      [2, 'ba_betriebsnummer', '09912343'],
      [3, 'ba_betriebsnummer', '991234'],
      [4, 'gewerke', 'B1/1'],
      [5, 'geloescht_am', '2030-01-01'],
    ]);
    expect(await find('123456')).toMatchObject({ baBetriebsnummer: '09912343' });
    expect(await find('123457')).toMatchObject({ baBetriebsnummer: null });
  });

  test('--strict applies nothing if one row is bad', async () => {
    expect(await refusalOf(fileOf(ROW, { betriebsnummer: '123457', plz: '1' }), 'strict')).toMatch(
      /^Nichts übernommen: 1 Zeile .* Zeile 3, Spalte plz, «1»/,
    );
    expect(await countAll()).toBe(0);
    expect(await newEvents()).toEqual([]);
    expect(await counts(fileOf(ROW), 'strict')).toEqual([1, 0, 0, 0]);
  });
});

describe('--dry-run', () => {
  test('says what would happen and changes nothing', async () => {
    expect(await counts(fileOf(ROW, { betriebsnummer: 'x' }), 'dry-run')).toEqual([1, 0, 0, 1]);
    expect(await countAll()).toBe(0);
    await report(fileOf(ROW, { betriebsnummer: '123457' }));
    const next = fileOf({ name: 'Anders' }, { betriebsnummer: '123457' }, { betriebsnummer: '123458' });
    expect(await counts(next, 'dry-run')).toEqual([1, 1, 1, 0]);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
    expect(await newEvents()).toHaveLength(1);
    expect((await run(next, 'dry-run')).text).toMatch(/^Probelauf, nichts geändert: 1 neu/);
  });
});

describe('how files are written', () => {
  test('a byte order mark, line feeds alone and other orders of columns are fine', async () => {
    const names = HEADER.split(';').reverse();
    const values = names.map((name) => ROW[name as keyof Row]);
    expect(await counts(`\ufeff${names.join(';')}\n${values.join(';')}`)).toEqual([1, 0, 0, 0]);
    expect(await counts(fileOf(ROW))).toEqual([0, 0, 1, 0]);
  });

  test('odd blanks and loose accents are tidied, so that they change nothing', async () => {
    await report(fileOf({ name: 'Müller & Söhne', ort: 'Bad Ort' }));
    const odd = fileOf({ name: ' Mu\u0308ller\u00a0&  Söhne\r\n', ort: 'Bad\tOrt\u200b' });
    expect(await counts(odd)).toEqual([0, 0, 1, 0]);
  });

  test.each([
    ['quotes and separators', '"Zum Hof"; Inh. A. B.'],
    ['backslashes', 'C:\\Bau\\N\\.'],
    ['the word for nothing', '\\N'],
    ['a control character', 'Bau\u001fHolz'],
    ['brackets', '{A,B}'],
    ['characters outside the basic plane', 'Bäckerei 🥨'],
  ])('%s in a name', async (_, name) => {
    await report(fileOf({ name, inhaber: name }));
    expect(await find('123456')).toMatchObject({ name: name.replaceAll('\u001f', ' ') });
    expect(await counts(fileOf({ name, inhaber: name }))).toEqual([0, 0, 1, 0]);
  });

  test('any name comes back as it was written, and the file a second time changes nothing', async () => {
    const unit = fc.constantFrom(
      'a',
      'Ü',
      'ß',
      ';',
      '"',
      '\\',
      "'",
      ',',
      '.',
      '{',
      '}',
      '|',
      '🔨',
      '\t',
      ' ',
      '\u001f',
    );
    const name = fc.string({ unit, minLength: 1, maxLength: 30 }).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), async (names) => {
        await portal.write((tx) => tx.kysely.deleteFrom('betriebe').execute());
        const rows = names.map((text, index) => ({ name: text, betriebsnummer: String(200_000 + index) }));
        expect(await counts(fileOf(...rows))).toEqual([names.length, 0, 0, 0]);
        expect(await counts(fileOf(...rows))).toEqual([0, 0, names.length, 0]);
        const found = await find('200000');
        expect(found?.name).toBe(names[0]?.replace(/[\s\u001f]+/g, ' ').trim());
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file that is not what it should be is refused with one sentence and changes nothing', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /leer/],
    ['Windows-1252', Buffer.from(fileOf({ name: 'Müller' }), 'latin1'), /UTF-8 .*Zeile 2/],
    ['commas', fileOf(ROW).replaceAll(';', ','), /«,»/],
    ['a column missing', fileOf(ROW).replaceAll(';ausbildungsbetrieb', ''), /fehlen «ausbildungsbetrieb»/],
    [
      'a wrong byte after good rows',
      Buffer.concat([Buffer.from(fileOf(ROW)), Buffer.from([0xff, 10])]),
      /Zeile 3/,
    ],
  ])('%s', async (_, content, sentence) => {
    const before = await countAll();
    expect(await refusalOf(content)).toMatch(sentence);
    expect(await countAll()).toBe(before);
    expect(await newEvents()).toEqual([]);
    // the connection is fit for use again
    expect(await counts(fileOf(ROW))).toEqual([1, 0, 0, 0]);
  });

  test('also where the register is filled', async () => {
    await report(fileOf(ROW));
    const file = Buffer.concat([Buffer.from(fileOf({ name: 'Anders' })), Buffer.from([0xff, 10])]);
    expect(await refusalOf(file)).toMatch(/UTF-8/);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
  });

  test('no file, a folder', async () => {
    const command = betriebeFeature.commands![0]!;
    const input = (file: string) => ({
      text: (name: string) => ({ chamber: portal.chamber.slug, file })[name],
      flag: () => false,
      progress: () => {},
    });
    await expect(command.run(portal.house, input('/nowhere.csv'))).rejects.toThrow(
      'Die Datei /nowhere.csv gibt es nicht.',
    );
    await expect(command.run(portal.house, input(dir))).rejects.toThrow(`${dir} ist keine Datei.`);
  });
});

test('two imports at once: one after the other', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ betriebsnummer: String(300_000 + index) }));
  const file = fileOf(...rows);
  const results = await Promise.all([counts(file), counts(file)]);
  expect(results.map(([created, , unchanged]) => [created, unchanged]).sort()).toEqual([
    [0, 2000],
    [2000, 0],
  ]);
});

test('rows are let go of as they are read: what lives does not grow with the file', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ betriebsnummer: String(400_000 + index) }));
  const file = join(dir, 'large.csv');
  writeFileSync(file, fileOf(...rows));
  const living: number[] = [];
  const options = { file, now: portal.clock.now(), isDryRun: false, isStrict: false };
  const result = await importFile(portal.database, portal.chamber, betriebeImport, {
    ...options,
    onProgress() {
      collectGarbage();
      living.push(process.memoryUsage().heapUsed / 2 ** 20);
    },
  });
  expect(result.new).toBe(20_000);
  expect(living.length).toBeGreaterThan(10);
  expect(Math.max(...living) - Math.min(...living)).toBeLessThan(4);
}, 60_000);
