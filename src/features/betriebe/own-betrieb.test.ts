import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeAccount, signInAs } from '../../../test/make-account.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { importSamples } from '../../platform/csv-import/import-samples.ts';
import { betriebeImport } from './import-betriebe.ts';
import { findBetriebByNummer } from './index.ts';

const firm = {
  betriebsnummer: '123456',
  art: 'hauptbetrieb',
  name: 'Tischlerei Hofer GmbH',
  rechtsform: 'GmbH',
  inhaber: 'Ada Hofer',
  strasse: 'Am Anger',
  hausnummer: '3a',
  plz: '01067',
  ort: 'Musterstadt',
  email: 'post@hofer.example',
  gewerke: 'A/27|B1/99',
  eingetragen_am: '2001-02-03',
  ausbildungsbetrieb: 'ja',
};
const samples = [
  firm,
  { ...firm, filialnummer: '2', art: 'filiale', name: 'Hofer Nord', email: '', geloescht_am: '2026-12-31' },
  { ...firm, filialnummer: '10', art: 'ausbildungsstaette', name: 'Hofer Lager' },
  { ...firm, filialnummer: '3', art: 'filiale', name: 'Hofer Alt', geloescht_am: '2026-01-31' },
  { ...firm, betriebsnummer: '123457', name: 'Fremder Betrieb' },
];

let portal: TestPortal;
let accounts = 0;
beforeAll(async () => {
  portal = await createTestPortal({ settings: { betriebe: { filialen: 'number-field' } } });
  await importSamples(portal.database, portal.chamber, betriebeImport, samples, portal.clock.now());
});
afterAll(() => portal.close());
beforeEach(() => {
  accounts += 1;
});

/** A person's browser, signed in and linked to these Betriebe in turn. */
async function linkedTo(...keys: readonly { readonly nummer: string; readonly filiale?: string }[]) {
  const account = await makeAccount(portal, { email: `person${accounts}@handwerk.example` });
  await portal.write(async (tx) => {
    for (const [index, { nummer, filiale = '' }] of keys.entries()) {
      const betrieb = await findBetriebByNummer(tx, { betriebsnummer: nummer, filialnummer: filiale });
      const created_at = new Date(portal.clock.now().getTime() + index);
      const link = { account_id: account.id, betrieb_id: betrieb?.id, method: 'pin', created_at };
      await tx.kysely.insertInto('links').values(link).execute();
    }
  });
  const browser = portal.newBrowser();
  await signInAs(browser, account);
  return browser;
}

describe('what a linked person sees', () => {
  test('the Stammdaten, the Gewerke by their official names, and the other entries of the number', async () => {
    const page = await (await linkedTo({ nummer: '123456' })).get('/mein-betrieb');
    expect(page.status).toBe(200);
    expect(page.heading).toBe('Tischlerei Hofer GmbH');
    for (const text of ['Am Anger 3a', '01067 Musterstadt', '3. Februar 2001', 'post@hofer.example']) {
      expect(page.text).toContain(text);
    }
    expect(page.text).toMatch(/TischlerA27/);
    expect(page.text).toContain('Gewerk früherer Fassungen');
    expect(page.text).toMatch(/Hofer NordFiliale123456-2.*Hofer LagerAusbildungsstätte123456-10/);
    expect(page.text).not.toContain('Hofer Alt');
    expect(page.text).not.toContain('Fremder Betrieb');
    expect(page.text).toContain(portal.chamber.identity.serviceEmail);
    expect(page.text).toContain(portal.chamber.identity.phone);
  });

  test('a Filiale is its own entry, and a missing address on file is pointed out', async () => {
    const page = await (await linkedTo({ nummer: '123456', filiale: '2' })).get('/mein-betrieb');
    expect(page.heading).toBe('Hofer Nord');
    expect(page.text).toContain('keine E-Mail-Adresse hinterlegt');
    expect(page.text).toMatch(/Tischlerei Hofer GmbHHauptbetrieb123456/);
  });

  test('of several the one acted for', async () => {
    const browser = await linkedTo({ nummer: '123456' }, { nummer: '123457' });
    const before = await browser.get('/mein-betrieb');
    expect(before.heading).toBe('Tischlerei Hofer GmbH');
    const after = await browser.submit(before, 'Fremder Betrieb Nr. 123457');
    expect(after.path).toBe('/mein-betrieb');
    expect(after.heading).toBe('Fremder Betrieb');
  });
});

describe('who does not see it', () => {
  test('a stranger signs in first and comes back', async () => {
    const page = await portal.newBrowser().get('/mein-betrieb');
    expect(page.path).toBe('/anmelden?weiter=%2Fmein-betrieb');
  });

  test('a person without a link is told so and led there', async () => {
    const page = await (await linkedTo()).get('/mein-betrieb');
    expect(page.heading).not.toContain('Hofer');
    expect(page.html).toContain('/freischalten');
  });

  test('nobody once the Betrieb has left the register', async () => {
    const page = await (await linkedTo({ nummer: '123456', filiale: '3' })).get('/mein-betrieb');
    expect(page.text).not.toContain('Hofer Alt');
  });
});
