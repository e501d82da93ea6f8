import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileImport, prepareFileImport, withImport } from '../../../test/file-import.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { sampleRow } from './fixtures.ts';
import { createPersonenFeature, findPersonById, findPersonByNummer } from './index.ts';

const { features, command } = withImport(createPersonenFeature({ isOffered: () => true }));
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

const counts = (...rows: readonly Partial<typeof sampleRow>[]) => files.counts(files.fileOf(...rows));

test('a row becomes a Person, and another time changes or leaves it', async () => {
  expect(await counts({})).toEqual([1, 0, 0, 0]);
  const person = await portal.read((db) => findPersonByNummer(db, '1234567'));
  expect(person).toEqual({ id: expect.any(String), ...sampleRow });
  expect(await counts({ email: '' }, { personennummer: '1234568' })).toEqual([1, 1, 0, 0]);
  expect(await portal.read((db) => findPersonById(db, person?.id ?? ''))).toEqual({ ...person, email: null });
  expect(await counts({ email: '' })).toEqual([0, 0, 1, 0]);
  expect(await portal.auditTrail()).toContain('personen.imported: done');
});

test('a single name and an address abroad are fine', async () => {
  expect(
    await counts({ personennummer: '2000001', vorname: '', nachname: 'Suharto', plz: 'L-1234' }),
  ).toEqual([1, 0, 0, 0]);
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
  const report = await files.report(files.fileOf({ personennummer: '3000001', ...change }));
  expect(report.new).toBe(0);
  expect(report.refused).toMatchObject([{ line: 2, column }]);
});

test('a file without the day on which something ended leaves it as it is, and takes new rows without one', async () => {
  const { beendet_am: endsOn, ...older } = sampleRow;
  const without = prepareFileImport(portal, command, older);
  await counts({ personennummer: '4000001' });
  const file = without.fileOf(
    { personennummer: '4000001', nachname: 'Anders' },
    { personennummer: '4000002' },
  );
  without.remove();
  expect(await files.counts(file, 'dry-run')).toEqual([1, 1, 0, 0]);
  expect(await files.counts(file)).toEqual([1, 1, 0, 0]);
  expect(await portal.read((db) => findPersonByNummer(db, '4000001'))).toMatchObject({ nachname: 'Anders' });
  const ends = await portal.read((db) =>
    db.kysely
      .selectFrom('personen')
      .select('beendet_am')
      .where('personennummer', 'in', ['4000001', '4000002'])
      .orderBy('personennummer')
      .execute(),
  );
  expect(ends.map(({ beendet_am }) => beendet_am)).toEqual([endsOn, null]);
  expect(await files.counts(file)).toEqual([0, 0, 2, 0]);
});

test('who would be forgotten again the next night is refused with the period', async () => {
  const report = await files.report(files.fileOf({ personennummer: '5000001', beendet_am: '1950-07-31' }));
  expect(report.refused).toMatchObject([{ line: 2, column: 'beendet_am', value: '1950-07-31' }]);
});
