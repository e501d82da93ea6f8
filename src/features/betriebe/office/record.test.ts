import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { importSamples } from '../../../platform/csv-import/import-samples.ts';
import { sampleRow } from '../fixtures.ts';
import { betriebeImport } from '../import-betriebe.ts';
import { findBetriebByNummer } from '../index.ts';

const samples = [
  sampleRow,
  { ...sampleRow, filialnummer: '2', art: 'filiale', name: 'Hofer Nord', email: '' },
  { ...sampleRow, filialnummer: '3', art: 'filiale', name: 'Hofer Alt', geloescht_am: '2026-01-31' },
  { ...sampleRow, filialnummer: '10', art: 'ausbildungsstaette', name: 'Hofer Lager' },
  { ...sampleRow, betriebsnummer: '123457', name: 'Fremder Betrieb', geloescht_am: '2026-12-31' },
];

let portal: TestPortal;
let browser: Browser;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { filialen: 'number-field' } } });
  await importSamples(portal.database, portal.chamber, betriebeImport, samples, portal.clock.now());
  ({ browser } = await staffMember(portal, 'auskunft'));
});
afterAll(() => portal.close());

async function pageOf(betriebsnummer: string, filialnummer = '') {
  const betrieb = await portal.read((db) => findBetriebByNummer(db, { betriebsnummer, filialnummer }));
  return browser.get(`/verwaltung/betriebe/${betrieb?.id}`);
}

describe('the page of a Betrieb in the office', () => {
  test('shows what the register holds, the Gewerke by their official names, and the other entries', async () => {
    const page = await pageOf('123456');
    expect(page.heading).toBe('Tischlerei Hofer');
    expect(page.text).toContain('Betriebsnummer 123456 · Hauptbetrieb · Musterstadt');
    for (const text of ['Am Anger 3a', '3. Februar 2001', 'post@hofer.example', '09912342']) {
      expect(page.text).toContain(text);
    }
    expect(page.text).toMatch(/TischlerA27/);
    expect(page.text).toMatch(/Raumausstatter|B133/);
    expect(page.text).toMatch(/Filialen und Ausbildungsstätten.*Hofer NordFiliale123456-2/);
    expect(page.text).toMatch(/Hofer Alt.*gelöscht zum 31\. Januar 2026/);
    expect(page.text).not.toContain('Fremder');
    expect(page.text).not.toContain('Warnung');
  });

  test('a Filiale without an address on file says so and leads to the Hauptbetrieb', async () => {
    const page = await pageOf('123456', '2');
    expect(page.text).toContain('keine hinterlegt');
    const main = await browser.get(page.link('Tischlerei Hofer'));
    expect(main.heading).toBe('Tischlerei Hofer');
  });

  test('an Ausbildungsstätte says that its Hauptbetrieb is the one to be linked', async () => {
    const page = await pageOf('123456', '10');
    expect(page.text).toContain('Eine Ausbildungsstätte wird nicht freigeschaltet');
  });

  test('warns before everything else where the Betrieb has left the register, or will', async () => {
    const left = await pageOf('123456', '3');
    expect(left.text).toMatch(/Seit dem 31\. Januar 2026 nicht mehr eingetragen.*Stammdaten/);
    const leaving = await pageOf('123457');
    expect(leaving.text).toMatch(/Wird zum 31\. Dezember 2026 gelöscht: Bis dahin.*Stammdaten/);
  });

  test('is on record with the Betrieb, and an id that is none shows nothing', async () => {
    await pageOf('123456');
    expect(await portal.auditTrail()).toContain('office.betrieb-opened: done');
    for (const id of ['00000000-0000-4000-8000-000000000009', "' or 1=1", '%00']) {
      expect((await browser.get(`/verwaltung/betriebe/${encodeURIComponent(id)}`)).status).toBe(404);
    }
  });
});
