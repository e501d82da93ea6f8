import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { importSamples } from '../../../platform/csv-import/import-samples.ts';
import { sampleRow } from '../fixtures.ts';
import { personenImport } from '../import-personen.ts';
import { findPersonByNummer } from '../index.ts';

let portal: TestPortal;
let browser: Browser;
beforeAll(async () => {
  portal = await createTestPortal();
  const sparse = { ...sampleRow, personennummer: '1234568', vorname: '', email: '', geburtsdatum: '' };
  const { database, chamber, clock } = portal;
  await importSamples(database, chamber, personenImport, [sampleRow, sparse], clock.now());
  ({ browser } = await staffMember(portal, 'kurse'));
});
afterAll(() => portal.close());

async function pageOf(nummer: string) {
  const person = await portal.read((db) => findPersonByNummer(db, nummer));
  return browser.get(`/verwaltung/personen/${person?.id}`);
}

test('the office’s page of a Person shows all that the chamber holds', async () => {
  const page = await pageOf('1234567');
  expect(page.heading).toBe('Ada Hofer-Groß');
  for (const text of ['Personennummer 1234567 · Lehrling', '29. Februar 2008', 'ada@hofer.example']) {
    expect(page.text).toContain(text);
  }
  expect(await portal.auditTrail()).toContain('office.person-opened: done');
});

test('and says what it does not hold', async () => {
  const page = await pageOf('1234568');
  expect(page.heading).toBe('Hofer-Groß');
  expect(page.text).toMatch(/Geburtsdatumnicht angegeben/);
});
