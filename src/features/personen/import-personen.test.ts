import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { csvLine } from '../../lib/csv-line.ts';
import { importFile } from '../../platform/csv-import/import-file.ts';
import { personenImport } from './import-personen.ts';
import { findPersonById, findPersonByNummer, personenFeature } from './index.ts';

const HEADER = 'personennummer;art;anrede;vorname;nachname;geburtsdatum;strasse;hausnummer;plz;ort;email';
const ROW = {
  personennummer: '1234567',
  art: 'lehrling',
  anrede: 'Frau',
  vorname: 'Ada',
  nachname: 'Hofer-Groß',
  geburtsdatum: '2008-02-29',
  strasse: 'Am Anger',
  hausnummer: '3',
  plz: '01067',
  ort: 'Musterstadt',
  email: 'ada@hofer.example',
};

let portal: TestPortal;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'import-personen-'));
  portal = await createTestPortal({ features: [personenFeature] });
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await portal.close();
});

function run(...rows: readonly Partial<typeof ROW>[]) {
  const file = join(dir, 'personen.csv');
  writeFileSync(
    file,
    `${HEADER}\r\n${rows.map((row) => csvLine(Object.values({ ...ROW, ...row }))).join('')}`,
  );
  return importFile(portal.database, portal.chamber, personenImport, {
    file,
    now: portal.clock.now(),
    isDryRun: false,
    isStrict: false,
    onProgress: () => {},
  });
}

test('a row becomes a Person, and another time changes or leaves it', async () => {
  expect(await run(ROW)).toMatchObject({ new: 1, changed: 0, unchanged: 0, refused: [] });
  const person = await portal.read((db) => findPersonByNummer(db, '1234567'));
  expect(person).toEqual({ id: expect.any(String), ...ROW });
  expect(await run({ email: '' }, { personennummer: '1234568' })).toMatchObject({ new: 1, changed: 1 });
  expect(await portal.read((db) => findPersonById(db, person?.id ?? ''))).toEqual({ ...person, email: null });
  expect(await run({ email: '' })).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(await portal.auditTrail()).toContain('personen.imported: done');
});

test('a single name and an address abroad are fine', async () => {
  const rows = await run({ personennummer: '2000001', vorname: '', nachname: 'Suharto', plz: 'L-1234' });
  expect(rows.new).toBe(1);
});

test.each([
  [{ personennummer: '12' }, 'personennummer'],
  [{ personennummer: '12345x' }, 'personennummer'],
  [{ art: 'schueler' }, 'art'],
  [{ nachname: '' }, 'nachname'],
  [{ geburtsdatum: '2007-02-29' }, 'geburtsdatum'],
  [{ plz: '1' }, 'plz'],
  [{ ort: '' }, 'ort'],
  [{ email: 'ada' }, 'email'],
])('%j is refused with its place', async (change, column) => {
  const { refused, new: created } = await run({ personennummer: '3000001', ...change });
  expect(created).toBe(0);
  expect(refused).toMatchObject([{ line: 2, column }]);
});
