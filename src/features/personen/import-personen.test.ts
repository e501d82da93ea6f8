import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileImport, prepareFileImport } from '../../../test/file-import.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { sampleRow } from './fixtures.ts';
import { createPersonenFeature, findPersonById, findPersonByNummer } from './index.ts';

const feature = createPersonenFeature({ isOffered: () => true });
let portal: TestPortal;
let files: FileImport<typeof sampleRow>;
beforeAll(async () => {
  portal = await createTestPortal({ features: [feature] });
  files = prepareFileImport(portal, feature.commands?.[0], sampleRow);
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
