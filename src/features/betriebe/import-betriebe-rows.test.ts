import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FileImport, prepareFileImport, withImport } from '../../../test/file-import.ts';
import type { ImportReport } from '../../platform/csv-import/import-report.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { sampleRow } from './fixtures.ts';
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
beforeEach(async () => {
  await portal.write((tx) => tx.kysely.deleteFrom('betriebe').execute());
});

const find = (betriebsnummer: string, filialnummer = '') =>
  portal.read((db) => findBetriebByNummer(db, { betriebsnummer, filialnummer }));

describe('bad rows', () => {
  test.each<[Partial<typeof sampleRow>, string, string]>([
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
    const { refused, ...others } = await files.report(files.fileOf({ betriebsnummer: '123457' }, change));
    expect(others).toMatchObject({ new: 1, changed: 0, unchanged: 0 });
    expect(refused).toEqual([{ line: 3, column, value, reason: expect.stringMatching(/^\p{Lu}.*\.$/u) }]);
  });

  test('all that is wrong with a row is told, in the order of the columns; it counts as one row', async () => {
    const bad = { betriebsnummer: '12', filialnummer: 'Nord', plz: '9708', email: 'x', gewerke: 'A13' };
    const { json, text } = await files.run(files.fileOf(bad, { geloescht_am: '1890-02-30' }, {}), 'dry-run');
    expect((json as ImportReport).refused.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 betriebsnummer',
      '2 filialnummer',
      '2 plz',
      '2 email',
      '2 gewerke',
      '3 geloescht_am',
    ]);
    expect(text).toContain('1 neu, 0 geändert, 0 unverändert, 2 nicht übernommen.');
  });

  test('a row that is no row, and a number that comes twice', async () => {
    const { refused } = await files.report(
      `${files.header}${files.lineOf({})}1;2;3\n${files.lineOf({ name: 'Anderer' })}`,
    );
    expect(refused.map(({ line: number, column, value }) => [number, column, value])).toEqual([
      [3, '', ''],
      [4, 'betriebsnummer', '123456;'],
    ]);
    expect(await find('123456')).toMatchObject({ name: 'Tischlerei Hofer' });
  });

  test('are told in words', async () => {
    const { text } = await files.run(files.fileOf({ plz: '9708' }, { betriebsnummer: '123457' }));
    expect(text).toBe(
      '1 neu, 0 geändert, 0 unverändert, 1 nicht übernommen.\nZeile 2, Spalte plz, «9708»: Eine Postleitzahl hat fünf Ziffern, führende Nullen eingeschlossen.',
    );
  });

  test('numbers of other bodies and unknown trades only cause a remark', async () => {
    const result = await files.report(
      files.fileOf(
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
    expect(result.warnings.at(-1)?.reason).toContain('bis dahin');
    expect(await find('123456')).toMatchObject({ baBetriebsnummer: '09912343' });
    expect(await find('123457')).toMatchObject({ baBetriebsnummer: null });
  });

  test('--strict applies nothing if one row is bad', async () => {
    expect(
      await files.refusalOf(files.fileOf(sampleRow, { betriebsnummer: '123457', plz: '1' }), 'strict'),
    ).toMatch(/^Nichts übernommen: 1 Zeile .* Zeile 3, Spalte plz, «1»/);
    expect(await find('123456')).toBeUndefined();
    expect(await portal.auditTrail()).not.toContain('betriebe.imported: refused');
    expect(await files.counts(files.fileOf(sampleRow), 'strict')).toEqual([1, 0, 0, 0]);
  });
});

describe('how files are written', () => {
  test('a byte order mark, line feeds alone and other orders of columns are fine', async () => {
    const names = Object.keys(sampleRow).reverse();
    const values = names.map((name) => sampleRow[name as keyof typeof sampleRow]);
    expect(await files.counts(`\ufeff${names.join(';')}\n${values.join(';')}`)).toEqual([1, 0, 0, 0]);
    expect(await files.counts(files.fileOf(sampleRow))).toEqual([0, 0, 1, 0]);
  });

  test('odd blanks and loose accents are tidied, so that they change nothing', async () => {
    await files.report(files.fileOf({ name: 'Müller & Söhne', ort: 'Bad Ort' }));
    const odd = files.fileOf({ name: ' Mu\u0308ller\u00a0&  Söhne\r\n', ort: 'Bad\tOrt\u200b' });
    expect(await files.counts(odd)).toEqual([0, 0, 1, 0]);
  });

  test.each([
    ['quotes and separators', '"Zum Hof"; Inh. A. B.'],
    ['backslashes', 'C:\\Bau\\N\\.'],
    ['the word for nothing', '\\N'],
    ['a control character', 'Bau\u001fHolz'],
    ['brackets', '{A,B}'],
    ['characters outside the basic plane', 'Bäckerei 🥨'],
  ])('%s in a name', async (_, name) => {
    await files.report(files.fileOf({ name, inhaber: name }));
    expect(await find('123456')).toMatchObject({ name: name.replaceAll('\u001f', ' ') });
    expect(await files.counts(files.fileOf({ name, inhaber: name }))).toEqual([0, 0, 1, 0]);
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
        expect(await files.counts(files.fileOf(...rows))).toEqual([names.length, 0, 0, 0]);
        expect(await files.counts(files.fileOf(...rows))).toEqual([0, 0, names.length, 0]);
        const found = await find('200000');
        expect(found?.name).toBe(names[0]?.replace(/[\s\u001f]+/g, ' ').trim());
      }),
      { numRuns: 25 },
    );
  });
});

test('a Betrieb that the next night would forget again is refused, with the period and its law', async () => {
  const report = await files.report(
    files.fileOf({ geloescht_am: '1990-01-31' }, { betriebsnummer: '300001', geloescht_am: '2000-01-31' }),
  );
  expect(report).toMatchObject({ new: 1, refused: [{ line: 2, column: 'geloescht_am' }] });
  expect(report.refused[0]?.reason).toContain('30 Jahre');
});
