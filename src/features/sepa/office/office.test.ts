import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { Browser, SeenPage } from '../../../../test/browser.ts';
import { mandateIdOn, settleMandates } from '../../../../test/mandates.ts';
import { registeredBetrieb } from '../../../../test/people.ts';
import { staffMember } from '../../../../test/staff.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { sampleAt, sampleDebtor, sampleUnsigned } from '../fixtures.ts';
import { noteUse } from '../state-queries.ts';
import { importBanksCommand } from '../banks/import-banks-command.ts';
import { mandateLetter } from '../letters/mandate-letter.ts';
import type { MandateRecord } from '../mandate.ts';
import { stillComingWords } from '../words.ts';

const settings = {
  sepa: {
    offered: true,
    form: 'paper',
    creditor: {
      id: 'DE98ZZZ09999999999',
      name: 'Handwerkskammer Musterland',
      street: 'Musterweg',
      buildingNumber: '1',
      postcode: '12345',
      city: 'Musterstadt',
      iban: 'DE02120300000000202051',
    },
  },
};
let portal: TestPortal;
let lea: Browser;
let colleague: Browser;
let betriebId: string;
let number = 500_000;
beforeAll(async () => {
  portal = await createTestPortal({ settings });
  lea = (await staffMember(portal, 'finanzen', 'lea@kammer.example')).browser;
  colleague = (await staffMember(portal, 'finanzen', 'felix@kammer.example')).browser;
});
afterAll(() => portal.close());
beforeEach(async () => {
  number += 1;
  betriebId = await registeredBetrieb(portal, { betriebsnummer: String(number) });
});

const formOf = (browser: Browser, id = betriebId) => browser.get(`/verwaltung/betriebe/${id}/sepa`);
const typed = {
  IBAN: 'DE89 3704 0044 0532 0130 00',
  Beiträge: true,
  'An welchem Ort geben Sie das Mandat?': 'Musterstadt',
  'Unterschrieben am': '3.11.2026',
};
const entered = async (reference: string) =>
  lea.submit(await formOf(lea), 'Eintragen', { ...typed, Mandatsreferenz: reference });
const stateOf = async (reference: string) =>
  portal.read((db) =>
    db.kysely
      .selectFrom('sepa_mandates')
      .select(['state', 'end_reason', 'last_used_on'])
      .where('reference', '=', reference)
      .execute(),
  );

describe('a mandate on paper', () => {
  it('is refused with a line for each field that says which one it is', async () => {
    const page = await lea.submit(await formOf(lea), 'Eintragen', {
      Ort: '',
      Kontoinhaber: 'x'.repeat(71),
    });
    expect(page.status).toBe(422);
    const lines = page.root.querySelectorAll('.portal-errors li').map(({ textContent }) => textContent);
    expect(lines).toContain('Füllen Sie bitte aus: „IBAN“.');
    expect(lines).toContain('Füllen Sie bitte aus: „Ort“.');
    expect(lines).toContainEqual(expect.stringContaining('„Kontoinhaber“: Das ist zu lang.'));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is entered, and revoked on paper once the way is said', async () => {
    const page = await entered(`P-${number}`);
    expect(page.text).toContain('Das Mandat ist eingetragen und gilt');
    expect(page.text).toContain('DE89 3704 0044 0532 0130 00');
    const refused = await lea.submit(page, 'Mandat widerrufen');
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Bitte wählen Sie, wie der Widerruf kam.'),
    ]);
    const done = await lea.submit(refused, 'Mandat widerrufen', { 'Brief oder Fax': 'letter' });
    expect(done.text).toContain('Das Mandat ist widerrufen');
    expect(await stateOf(`P-${number}`)).toMatchObject([{ state: 'ended', end_reason: 'revoked' }]);
    const late = await lea.submit(page, 'Mandat widerrufen', { 'Brief oder Fax': 'letter' });
    expect(late.text).toContain('Das war schon geschehen');
  });

  it('takes the place of another one where the bank has changed, and the address on file is told', async () => {
    const email = `post@betrieb${number}.example`;
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ email }).where('id', '=', betriebId).execute(),
    );
    const old = await entered(`ALT-${number}`);
    const id = mandateIdOn(old);
    await portal.write((tx) => noteUse(tx, id, '2027-01-15'));
    const form = await formOf(lea);
    expect(form.text).toContain('DE … 3000, Abbuchung am 15. Januar 2027 ist schon erzeugt');
    const fresh = { ...typed, IBAN: 'DE02 1203 0000 0000 2020 51', Mandatsreferenz: `NEU-${number}` };
    const refused = await lea.submit(form, 'Eintragen', fresh);
    expect(refused.status).toBe(422);
    const done = await lea.submit(refused, 'Eintragen', { ...fresh, 'Tritt an die Stelle von': id });
    expect(await stateOf(`ALT-${number}`)).toMatchObject([{ state: 'ended', end_reason: 'replaced' }]);
    expect(await stateOf(`NEU-${number}`)).toMatchObject([{ state: 'active' }]);
    expect(done.text).toContain(
      `Ersetztes Mandat ALT-${number}: Eine Abbuchung zum 15. Januar 2027 steht schon in`,
    );
    const { text } = await portal.lastMailTo(email);
    expect(text).toContain('DE … 2051');
    expect(text).toContain('Vom bisherigen Konto DE … 3000 kann bis zum 15. Januar 2027 noch');
  });

  it('that lapses is told to the address on file and to the office where nobody has an account', async () => {
    const email = `post@betrieb${number}.example`;
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ email }).where('id', '=', betriebId).execute(),
    );
    await entered(`L-${number}`);
    const settle = (day: string) => settleMandates(portal, new Date(`${day}T09:00:00Z`));
    const signed = (day: string) =>
      portal.write((tx) =>
        tx.kysely
          .updateTable('sepa_mandates')
          .set({ signed_on: day })
          .where('reference', '=', `L-${number}`)
          .execute(),
      );
    await signed('2023-12-20');
    await settle('2026-11-21');
    expect((await portal.lastMailTo(email)).subject).toContain('erlischt am 20. Dezember 2026');
    expect((await lea.get('/verwaltung')).text).toContain(`L-${number} erlischt am 20. Dezember 2026`);
    await signed('2023-11-01');
    await settle('2026-11-21');
    expect((await portal.lastMailTo(email)).subject).toContain(`L-${number}`);
    expect((await lea.get('/verwaltung')).text).toContain(`L-${number} ist am 1. November 2026 erloschen`);
  });

  it('gets its reference once, however two enter it at once for two Betriebe', async () => {
    const other = await registeredBetrieb(portal, { betriebsnummer: String(number + 100_000) });
    const forms = await Promise.all([formOf(lea), formOf(colleague, other)]);
    const pages = await Promise.all([
      lea.submit(forms[0], 'Eintragen', { ...typed, Mandatsreferenz: `Zwei ${number}` }),
      colleague.submit(forms[1], 'Eintragen', { ...typed, Mandatsreferenz: `ZWEI${number}` }),
    ]);
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200, 422]));
    expect(pages.find(({ status }) => status === 422)?.fieldError('Mandatsreferenz')).toContain(
      'gehört schon zu einem anderen Mandat',
    );
  });
});

test('a mandate to be signed says when it was filled in and where, and leaves the day to whoever signs', () => {
  const words = (mandate: MandateRecord) => {
    const { infoBlock, body } = mandateLetter(portal.chamber, { mandate, debtor: sampleDebtor, bank: '' });
    return JSON.stringify([infoBlock, body]);
  };
  const unsigned = words(sampleUnsigned);
  expect(unsigned).not.toContain('Erteilt am');
  expect(unsigned).toContain('Ausgefüllt am');
  expect(unsigned).toContain('Ort, Datum: Musterstadt, ___');
  const signed = words({ ...sampleUnsigned, state: 'active', signedOn: '2026-11-25' });
  expect(signed).toContain('"Erteilt am","value":"25. November 2026"');
  const never = words({ ...sampleUnsigned, state: 'ended', endReason: 'not-signed', endedAt: sampleAt });
  expect(never).toContain('nie unterschrieben');
});

test('the list of banks is loaded by the command, and pages name the bank', async () => {
  const row = `370400441${'Beispielbank Musterstadt'.padEnd(58)}12345${'Musterstadt'.padEnd(35)}`.padEnd(168);
  const folder = mkdtempSync(join(tmpdir(), 'banks-'));
  const file = join(folder, 'blz.txt');
  const load = (text: string) => {
    writeFileSync(file, text, 'latin1');
    return importBanksCommand.run(portal.house, {
      text: () => file,
      flag: () => false,
      progress: () => {},
    });
  };
  await expect(load('Postleitzahlen')).rejects.toThrow(/1/);
  expect((await load(`${row}\r\n`)).json).toMatchObject({ banks: 1 });
  rmSync(folder, { recursive: true });
  expect((await entered(`K-${number}`)).text).toContain('Beispielbank Musterstadt');
});

describe('collections', () => {
  const header = 'mandatsreferenz;betrag;verwendungszweck;faellig_am';
  const upload = async (...rows: readonly string[]): Promise<SeenPage> =>
    lea.submit(
      await lea.get('/verwaltung/sepa/einzug'),
      'Prüfen',
      {},
      { 'CSV-Datei': [new File([[header, ...rows].join('\n')], 'einzug.csv')] },
    );
  const make = 'Datei für die Bank erzeugen';
  const twice = 'Ich weiß das und will die Datei trotzdem noch einmal erzeugen';
  const announced = 'Diese Abbuchungen sind schon rechtzeitig angekündigt, zum Beispiel im Bescheid';

  it('are shown with what is refused, made, and made of the same file a second time with a tick alone', async () => {
    const reference = `E-${number}`;
    const mandate = await entered(reference);
    const rows = [
      `${reference};12,50;Beitrag;2027-01-16`,
      'NIE;1,00;x;2027-01-15',
      `${reference};1,00;x;2026-11-23`,
    ];
    const page = await upload(...rows);
    expect(page.text).toContain('Dieses Mandat gibt es nicht.');
    expect(page.text).toContain('Frühestens geht der 24. November 2026');
    expect(page.text).toContain('Statt am 16. Januar 2027 wird am 18. Januar 2027 abgebucht');
    const made = await lea.submit(page, make);
    expect(made.heading).toBe('Einzug erzeugt');
    expect((await lea.get(mandate.path)).text).toMatch(/Abbuchung vorgesehen am\s*18\. Januar 2027/);
    const xml = await lea.get(made.link('XML-Datei herunterladen (pain.008.001.08)'));
    expect(xml.html).toContain('<ReqdColltnDt>2027-01-18');
    expect(xml.html.match(/<DrctDbtTxInf>/g)).toHaveLength(1);
    expect((await lea.submit(page, make)).heading).toBe('Einzug erzeugt');
    const again = await upload(...rows);
    expect(again.text).toContain('Aus derselben Datei wurde schon');
    const refused = await lea.submit(again, make);
    expect([refused.status, refused.fieldError(twice)]).toEqual([422, expect.stringContaining('bestätigen')]);
    expect((await lea.submit(refused, make, { [twice]: true })).heading).toBe('Einzug erzeugt');
  });

  it('that are due before they could be announced wait until somebody says that they were', async () => {
    await entered(`B-${number}`);
    const page = await upload(`B-${number};12,50;Beitrag;2026-12-04`);
    expect(page.text).toContain('ist der früheste Tag der 7. Dezember 2026');
    const refused = await lea.submit(page, make);
    expect([refused.status, refused.fieldError(announced)]).toEqual([
      422,
      expect.stringContaining('rechtzeitig angekündigt'),
    ]);
    expect(await stateOf(`B-${number}`)).toMatchObject([{ last_used_on: null }]);
    expect((await lea.submit(refused, make, { [announced]: true })).heading).toBe('Einzug erzeugt');
  });

  it('name the mandates that ended after their file was made, and whoever revoked reads what may still come', async () => {
    const email = `post@betrieb${number}.example`;
    await portal.write((tx) =>
      tx.kysely.updateTable('betriebe').set({ email }).where('id', '=', betriebId).execute(),
    );
    const mandate = await entered(`W-${number}`);
    betriebId = await registeredBetrieb(portal, { betriebsnummer: String(number + 300_000) });
    await entered(`V-${number}`);
    const page = await upload(`W-${number};5,00;x;2027-01-15`, `V-${number};5,00;x;2027-01-15`);
    const made = await lea.submit(page, make);
    expect(made.text).not.toContain('gilt nicht mehr');
    const revoked = await colleague.submit(await colleague.get(mandate.path), 'Mandat widerrufen', {
      'E-Mail': 'email',
    });
    expect(revoked.text).toContain('zum 15. Januar 2027 steht schon in einer Datei für die Bank');
    const seen = await lea.get(made.path);
    expect(seen.text).toContain('Ein Mandat in dieser Datei gilt nicht mehr');
    expect(seen.text).toContain(`W-${number}: widerrufen, fällig am 15. Januar 2027`);
    expect(seen.text).not.toContain(`V-${number}`);
    expect(seen.text).toContain('Liegt sie schon bei der Bank');
    const list = await lea.get('/verwaltung/sepa/einzug');
    expect(list.text).toContain('2 Abbuchungen, 10,00 €. Nicht mehr gültige Mandate darin: 1');
    const home = await lea.get('/verwaltung');
    expect(home.text).toContain(`W-${number} ist beendet, Abbuchung am 15. Januar 2027 ist schon erzeugt`);
    const { text } = await portal.lastMailTo(email);
    expect(text).toContain('Bis zum 15. Januar 2027 kann noch eine Abbuchung kommen');
    expect(text).toContain('acht Wochen');
    const b2b = { scheme: 'b2b', lastUsedOn: '2027-01-15' } as const;
    const words = stillComingWords(portal.chamber, 'de', b2b, '2027-01-14').join(' ');
    expect(words).toContain('Eine Firmen-Lastschrift können Sie nicht zurückholen');
    expect(stillComingWords(portal.chamber, 'de', b2b, '2027-01-15')).toEqual([]);
  });

  it('are shown again where a mandate was revoked meanwhile', async () => {
    const mandate = await entered(`C-${number}`);
    const one = `D-${number}`;
    betriebId = await registeredBetrieb(portal, { betriebsnummer: String(number + 200_000) });
    await entered(one);
    const page = await upload(`C-${number};5,00;x;2027-01-15`, `${one};5,00;x;2027-01-15`);
    await colleague.submit(await colleague.get(mandate.path), 'Mandat widerrufen', { 'E-Mail': 'email' });
    const shown = await lea.submit(page, make);
    expect([shown.status, shown.text]).toEqual([409, expect.stringContaining('hat sich etwas geändert')]);
    expect((await lea.submit(shown, make)).heading).toBe('Einzug erzeugt');
  });
});
