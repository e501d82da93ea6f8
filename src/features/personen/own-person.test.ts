import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { importSamples } from '../../platform/csv-import/import-samples.ts';
import { sampleRow } from './fixtures.ts';
import { personenImport } from './import-personen.ts';
import { findPersonByNummer } from './index.ts';

const portals: TestPortal[] = [];
afterAll(() => Promise.all(portals.map((portal) => portal.close())));

async function portalFor(...kinds: readonly string[]): Promise<TestPortal> {
  const portal = await createTestPortal({ settings: { freischaltung: { kinds } } });
  portals.push(portal);
  await importSamples(portal.database, portal.chamber, personenImport, [sampleRow], portal.clock.now());
  return portal;
}

async function browserOf(portal: TestPortal, isLinked: boolean) {
  const account = await makeAccount(portal);
  if (isLinked) {
    await portal.write(async (tx) => {
      const person = await findPersonByNummer(tx, sampleRow.personennummer);
      const link = {
        account_id: account.id,
        person_id: person?.id,
        method: 'pin',
        created_at: portal.clock.now(),
      };
      await tx.kysely.insertInto('links').values(link).execute();
    });
  }
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  return browser;
}

let withPersonen: TestPortal;
beforeAll(async () => {
  withPersonen = await portalFor('betrieb', 'person');
});

test('a linked person sees what the chamber holds, and finds the way there', async () => {
  const browser = await browserOf(withPersonen, true);
  const page = await browser.get((await browser.get('/mein-bereich')).link('Meine Daten bei der Kammer'));
  expect(page.path).toBe('/meine-person');
  for (const text of [
    'Frau Ada Hofer-Groß',
    '1234567',
    'Lehrling',
    '29. Februar 2008',
    '01067 Musterstadt',
  ]) {
    expect(page.text).toContain(text);
  }
  expect(page.text).toContain(withPersonen.chamber.identity.serviceEmail);
});

test('the help says where the number stands, not in the letter that one asks for with it', async () => {
  const { text } = await withPersonen.newBrowser().get('/hilfe');
  expect(text).toContain('Wo finde ich meine Personennummer?');
  expect(text).toContain('auf der Einladung zu Ihrem Kurs oder auf Rechnungen');
});

test('a person without a link is led to it', async () => {
  const portal = await portalFor('betrieb', 'person');
  const page = await (await browserOf(portal, false)).get('/meine-person');
  expect(page.text).not.toContain('Hofer');
  expect(page.heading).toBe('Dafür brauchen Sie die Freischaltung als Person');
  expect(page.html).toContain('href="/freischalten"');
});

test('where a chamber links no Personen the page does not exist', async () => {
  const portal = await portalFor('betrieb');
  const browser = await browserOf(portal, true);
  expect((await browser.get('/meine-person')).status).toBe(404);
  expect((await browser.get('/hilfe')).text).not.toContain('Personennummer');
  expect((await browser.get('/dienste')).text).not.toContain('Meine Daten bei der Kammer');
});
