import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { commandRunner, type RunCommand } from '../../../../test/commands.ts';
import { hasPoppler, readPdfText } from '../../../../test/pdf.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal, type TestPortalOptions } from '../../../../test/test-portal.ts';
import type { House } from '../../../platform/feature/feature.ts';
import { pinRunCommands } from './commands.ts';

const printedPin = /[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

let portal: TestPortal;
let folder: string;
let run: RunCommand;

async function open(settings: TestPortalOptions['settings'] = {}): Promise<void> {
  portal = await createTestPortal({ settings });
  run = runner();
}

/** A portal with another profile in place of the usual one. */
async function openWith(settings: TestPortalOptions['settings']): Promise<void> {
  await portal.close();
  await open(settings);
}

function runner(changes: Partial<House> = {}): RunCommand {
  return commandRunner(portal, pinRunCommands, {
    passwords: cheapPasswords(portal.house.passwords),
    ...changes,
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pin-run-'));
  await open();
});
afterEach(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);
const files = { letters: '', csv: '' };
beforeEach(() => {
  files.letters = file('briefe.pdf');
  files.csv = file('pins.csv');
});

const issue = (options: Readonly<Record<string, string | true>>) =>
  run('pin issue', { ...files, ...options });
const csvLines = (path = files.csv) => readFileSync(path, 'utf8').trimEnd().split('\r\n').slice(1);
const numbersInCsv = () => csvLines().map((line) => line.split(';').slice(0, 2).join('-'));

async function addPersonen(...personen: readonly (readonly [nummer: string, art: string])[]): Promise<void> {
  await portal.write((tx) =>
    tx.kysely
      .insertInto('personen')
      .values(
        personen.map(([personennummer, art]) => ({
          personennummer,
          art,
          vorname: 'Timo',
          nachname: `Muster ${personennummer}`,
          plz: '12345',
          ort: 'Musterstadt',
        })),
      )
      .execute(),
  );
}

describe('for whom', () => {
  it('gives every Betrieb of the register one PIN, and says who gets none and why', async () => {
    await openWith({ betriebe: { filialen: 'number-field' } });
    await registeredBetrieb(portal, { betriebsnummer: '2000000' });
    await registeredBetrieb(portal, { betriebsnummer: '1000000', filialnummer: '10', art: 'filiale' });
    await registeredBetrieb(portal, { betriebsnummer: '1000000', filialnummer: '2', art: 'filiale' });
    await registeredBetrieb(portal, { betriebsnummer: '1000000' });
    await registeredBetrieb(portal, { betriebsnummer: '3000000', geloescht_am: '2026-01-01' });
    await registeredBetrieb(portal, {
      betriebsnummer: '1000000',
      filialnummer: '3',
      art: 'ausbildungsstaette',
    });
    const { json, text } = await issue({ all: true });
    expect(json).toMatchObject({ pins: 4, skipped: { geloescht: 1, ausbildungsstaette: 1 }, refused: [] });
    expect(text).toContain('4 PINs');
    expect(text).toContain('Ohne PIN: 1 Ausbildungsstätte, 1 gelöschter Betrieb.');
    expect(numbersInCsv()).toEqual(['1000000-', '1000000-2', '1000000-10', '2000000-']);
    if (hasPoppler) expect(readPdfText(readFileSync(files.letters)).match(printedPin)).toHaveLength(4);
  });

  it('gives a Filiale none where nobody could enter its number', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000000' });
    await registeredBetrieb(portal, { betriebsnummer: '1000000', filialnummer: '2', art: 'filiale' });
    const { json, text } = await issue({ all: true });
    expect(json).toMatchObject({ pins: 1, skipped: { 'filiale-without-number': 1 } });
    expect(text).toContain('1 Filiale (bei dieser Kammer ohne eigene Nummer)');
  });

  it('takes one Betrieb or one Filiale by number, read as forgivingly as in a form', async () => {
    await openWith({ betriebe: { filialen: 'number-field' } });
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    await registeredBetrieb(portal, { betriebsnummer: '1234567', filialnummer: '2', art: 'filiale' });
    await issue({ betriebsnummer: 'Nr. 123 45-67', filialnummer: '02' });
    expect(numbersInCsv()).toEqual(['1234567-2']);
    const pia = await signedInPerson(portal, 'pia.probe@handwerk.example');
    const page = await pia.browser.submit(await pia.browser.get('/freischalten/betrieb'), 'Freischalten', {
      Betriebsnummer: '1234567',
      Filialnummer: '2',
      PIN: csvLines()[0]?.split(';')[3] ?? '',
    });
    expect(page.path).toContain('betrieb-verbunden');
  });

  it('takes one Person, or all of a kind, where the chamber links Personen', async () => {
    await openWith({ freischaltung: { kinds: ['betrieb', 'person'] } });
    await addPersonen(['4711001', 'lehrling'], ['4711002', 'lehrling'], ['4711003', 'dozent']);
    expect((await issue({ 'personen-art': 'lehrling' })).json).toMatchObject({ pins: 2 });
    expect(readFileSync(files.csv, 'utf8').split('\r\n')[0]).toBe('personennummer;name;pin;gueltig_bis');
    expect(csvLines().map((line) => line.split(';').slice(0, 2))).toEqual([
      ['4711001', 'Timo Muster 4711001'],
      ['4711002', 'Timo Muster 4711002'],
    ]);
    const one = { letters: file('einer.pdf'), csv: file('einer.csv') };
    expect((await run('pin issue', { ...one, personennummer: '4711003' })).json).toMatchObject({ pins: 1 });
  });

  it('takes the numbers of a file in its order, and names the rows that it cannot use', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000002' });
    await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    await registeredBetrieb(portal, { betriebsnummer: '1000003', geloescht_am: '2026-01-01' });
    writeFileSync(
      file('nummern.csv'),
      'betriebsnummer;filialnummer\n1000002;\n12;\n1000001;\n9999999;\n1000002;\n1000003;\n"x',
    );
    const { json, text } = await issue({ file: file('nummern.csv') });
    expect(json).toMatchObject({ pins: 2, skipped: { geloescht: 1 } });
    expect(numbersInCsv()).toEqual(['1000002-', '1000001-']);
    const { refused } = json as { refused: readonly { line: number; column: string; value: string }[] };
    expect(refused.map(({ line, column }) => [line, column])).toEqual([
      [3, 'betriebsnummer'],
      [5, 'betriebsnummer'],
      [6, 'betriebsnummer'],
      [8, 'betriebsnummer'],
    ]);
    expect(text).toContain('Zeile 5, Spalte betriebsnummer, «9999999»: Einen Betrieb mit dieser Nummer');
  });

  it('takes the numbers of Personen from a file', async () => {
    await openWith({ freischaltung: { kinds: ['betrieb', 'person'] } });
    await addPersonen(['4711001', 'lehrling']);
    writeFileSync(file('nummern.csv'), '\ufeffPersonennummer\r\n4711001\r\n4711009\r\n');
    const { json } = await issue({ file: file('nummern.csv') });
    expect(json).toMatchObject({
      pins: 1,
      refused: [{ line: 3, column: 'personennummer', value: '4711009' }],
    });
  });
});

describe('what is printed', () => {
  it('is valid until the end of the day that the profile or the operator says', async () => {
    await openWith({ freischaltung: { pin: { bulkValidDays: 100 } } });
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    await issue({ all: true });
    expect(csvLines()[0]).toMatch(/;2027-03-01$/);
    const days = { letters: file('b.pdf'), csv: file('b.csv'), 'valid-days': '30' };
    expect((await run('pin issue', { all: true, ...days })).json).toMatchObject({ validUntil: '2026-12-21' });
    const rows = await portal.read((db) => db.kysely.selectFrom('pins').select('valid_until').execute());
    expect(rows.map((row) => row['valid_until'].toISOString())).toContain('2026-12-21T22:59:59.999Z');
  });

  it('keeps names as they are, and harmless for a spreadsheet', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000001', name: '=HYPERLINK("http://x"); Söhne' });
    await registeredBetrieb(portal, { betriebsnummer: '1000002', name: '#import "x"\n$a$ Bäcker <b>' });
    await issue({ all: true });
    const text = readFileSync(files.csv, 'utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://x""); Söhne"`);
    expect(text).toContain('"#import ""x""\n$a$ Bäcker <b>"');
    if (hasPoppler) expect(readPdfText(readFileSync(files.letters))).toContain('#import "x" $a$ Bäcker <b>');
  });

  it('is for its owner alone, and leaves nothing else behind', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    await issue({ all: true });
    expect([files.letters, files.csv].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(readdirSync(folder).toSorted()).toEqual(['briefe.pdf', 'pins.csv']);
    expect(await portal.auditTrail()).toEqual([
      'freischaltung.pins-issued: done',
      'freischaltung.pin-run-finished: done',
    ]);
  });

  it('tells how far it has come', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    const progress: string[] = [];
    await run('pin issue', { ...files, all: true }, (line) => progress.push(line));
    expect(progress).toEqual(['1 von 1']);
  });
});

describe('the same command again', () => {
  const interrupt = (options: Readonly<Record<string, string | true>>) => {
    const joinFiles = () => Promise.reject(new Error('paper jam'));
    const letterPress = Object.create(portal.house.letterPress, { joinFiles: { value: joinFiles } });
    return expect(runner({ letterPress })('pin issue', { ...files, ...options })).rejects.toThrow(
      'paper jam',
    );
  };

  it('finds a finished run, changes nothing and says so', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    await issue({ all: true });
    const before = readFileSync(files.csv, 'utf8');
    const { json, text } = await issue({ all: true });
    expect(json).toMatchObject({ pins: 1, alreadyDone: true });
    expect(text).toContain('ist seit 21.11.2026, 09:00 Uhr fertig');
    expect(readFileSync(files.csv, 'utf8')).toBe(before);
  });

  it('completes an interrupted run, for those who were in the register when it began', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    await interrupt({ all: true });
    expect(existsSync(files.csv)).toBe(true);
    await registeredBetrieb(portal, { betriebsnummer: '1000002' });
    const { json, text } = await issue({ all: true });
    expect(json).toMatchObject({ pins: 1, earlier: 1 });
    expect(text).toContain('Der unterbrochene Lauf vom 21.11.2026, 09:00 Uhr ist zu Ende geführt');
  });

  it('makes PINs anew whose files somebody has removed, and takes the lost ones back', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    await interrupt({ all: true });
    rmSync(`${files.letters}.teile`, { recursive: true });
    expect((await issue({ all: true })).json).toMatchObject({ pins: 1, earlier: 0 });
    const pins = await portal.read((db) => db.kysely.selectFrom('pins').select('revoked_at').execute());
    expect(pins.filter((pin) => pin['revoked_at'] !== null)).toHaveLength(1);
    expect(pins).toHaveLength(2);
  });

  it('refuses another order for the files of an interrupted one', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    await interrupt({ all: true });
    for (const other of [{ betriebsnummer: '1000001' }, { all: true, 'valid-days': '5' }] as const)
      await expect(issue(other)).rejects.toThrow('nicht zu Ende');
    await expect(issue({ all: true, letters: file('other.pdf') })).rejects.toThrow('nicht zu Ende');
  });

  it('takes a changed file for another order', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1000001' });
    writeFileSync(file('nummern.csv'), 'betriebsnummer\n1000001\n');
    await interrupt({ file: file('nummern.csv') });
    writeFileSync(file('nummern.csv'), 'betriebsnummer\n1000001\n1000002\n');
    await expect(issue({ file: file('nummern.csv') })).rejects.toThrow('nicht zu Ende');
  });
});

describe('refuses in a sentence', () => {
  it.each([
    [{}, 'genau eine Auswahl'],
    [{ all: true, betriebsnummer: '1234567' }, 'genau eine Auswahl'],
    [{ all: true, filialnummer: '1' }, '--filialnummer gehört zu --betriebsnummer'],
    [{ betriebsnummer: '12' }, 'zu wenige Ziffern'],
    [{ betriebsnummer: '7777777' }, 'Einen Betrieb mit dieser Nummer gibt es'],
    [{ personennummer: '4711001' }, 'gibt Personen keinen Zugang'],
    [{ 'personen-art': 'lehrling' }, 'gibt Personen keinen Zugang'],
    [{ file: '/nowhere/nummern.csv' }, 'gibt es nicht'],
    [{ all: true, 'valid-days': '0' }, 'von 1 bis 800'],
    [{ all: true, 'valid-days': '1e2' }, 'von 1 bis 800'],
    [{ all: true, letters: '/nowhere/briefe.pdf' }, 'Den Ordner /nowhere gibt es nicht'],
    [{ all: true, letters: '/tmp/x', csv: '/tmp/x' }, 'zwei verschiedene Dateien'],
    [{ all: true }, 'Niemand in der Auswahl'],
  ] as const)('%j', async (options, sentence) => {
    await expect(issue(options)).rejects.toThrow(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a Betrieb that has left the register', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1234567', geloescht_am: '2026-01-01' });
    await expect(issue({ betriebsnummer: '1234567' })).rejects.toThrow('1 gelöschter Betrieb');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('to overwrite a file with content, but not an empty one', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '1234567' });
    writeFileSync(files.letters, '');
    writeFileSync(files.csv, 'precious');
    await expect(issue({ all: true })).rejects.toThrow('wird nicht überschrieben');
    expect(readFileSync(files.csv, 'utf8')).toBe('precious');
    writeFileSync(files.csv, '');
    expect((await issue({ all: true })).json).toMatchObject({ pins: 1 });
  });
});
