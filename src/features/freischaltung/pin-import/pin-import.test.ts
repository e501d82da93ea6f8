import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { commandRunner, type RunCommand } from '../../../../test/commands.ts';
import { registeredBetrieb, signedInPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { makeCode } from '../../../lib/codes.ts';
import type { ImportReport } from '../../../platform/csv-import/import-report.ts';
import { insertPin } from '../pin-queries.ts';
import { pinSelector } from '../pin-selector.ts';
import { pinLength } from '../rules.ts';
import { pinImportCommands } from './commands.ts';

let portal: TestPortal;
let folder: string;
let run: RunCommand;
let betriebId: string;

beforeEach(async () => {
  portal = await createTestPortal();
  folder = mkdtempSync(join(tmpdir(), 'pin-import-'));
  run = commandRunner(portal, pinImportCommands, { passwords: cheapPasswords(portal.house.passwords) });
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
});
afterEach(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

const header = 'betriebsnummer;filialnummer;pin;gueltig_bis';
const file = () => join(folder, 'pins.csv');

function load(
  rows: readonly string[],
  options: Readonly<Record<string, true>> = {},
  head = header,
): ReturnType<RunCommand> {
  writeFileSync(file(), [head, ...rows, ''].join('\r\n'));
  return run('pin import', { file: file(), ...options });
}

const storedPins = () =>
  portal.read((db) => db.kysely.selectFrom('pins').selectAll().orderBy('issued_at').execute());

async function redeem(pin: string, asker = 'pia.probe@handwerk.example', nummer = '1234567') {
  const person = await signedInPerson(portal, asker);
  const form = await person.browser.get('/freischalten/betrieb');
  return person.browser.submit(form, 'Freischalten', { Betriebsnummer: nummer, PIN: pin });
}

describe('loaded PINs', () => {
  it.each([
    ['of seven characters', 'aB3dE-6h'],
    ['with O, I and l', 'OIl 0O1-XYZ7'],
    ['of ten digits', '4711 0815 42'],
    ['of the length of our own, without a check character', 'ABCDEFGHJKMNA'],
    ['of twenty characters', '0123456789ABCDEFGHJK'],
  ])('%s can be redeemed, as forgivingly as our own', async (_, pin) => {
    expect((await load([`1234567;;${pin};2027-06-30`])).json).toMatchObject({ new: 1, refused: [] });
    const page = await redeem(` ${pin.toLowerCase().replaceAll('0', 'O').replaceAll('1', 'l')} `);
    expect(page.path).toContain('betrieb-verbunden');
  });

  it('are told from typing errors only where none of that length is loaded', async () => {
    await load(['1234567;;ABCDEFGH;2027-06-30']);
    expect((await redeem('ABCDEFGX', 'a@handwerk.example')).fieldError('PIN')).toContain(
      'passen nicht zusammen',
    );
    expect((await redeem('ABCDEFGHJ', 'b@handwerk.example')).fieldError('PIN')).toContain('Tippfehler');
    expect((await redeem('ABCDEFGHJKMNX', 'c@handwerk.example')).fieldError('PIN')).toContain('Tippfehler');
    await load(['1234567;;ABCDEFGHJKMNA;2027-06-30']);
    expect((await redeem('ABCDEFGHJKMNX', 'd@handwerk.example')).fieldError('PIN')).toContain(
      'passen nicht zusammen',
    );
  });

  it('that have expired say so', async () => {
    await load(['1234567;;ABCDEFGH;2026-06-30']);
    expect((await redeem('ABCDEFGH')).fieldError('PIN')).toContain('war bis 30. Juni 2026 gültig');
  });

  it('stand beside our own of the same length', async () => {
    const own = makeCode({ length: pinLength });
    await portal.write(async (tx) =>
      insertPin(tx, {
        kind: 'betrieb',
        id: betriebId,
        selector: pinSelector(own),
        hash: await portal.house.passwords.hash(own),
        origin: 'bulk',
        length: own.length,
        issuedAt: portal.clock.now(),
        validUntil: new Date('2027-01-01'),
        usedAt: null,
      }),
    );
    await load(['1234567;;ABCDEFGHJKMNA;2027-06-30']);
    expect((await redeem(own, 'a@handwerk.example')).path).toContain('betrieb-verbunden');
    expect((await redeem('ABCDEFGHJKMNA', 'b@handwerk.example')).path).toContain('betrieb-verbunden');
  });

  it('are stored as hashes, and on record', async () => {
    await load(['1234567;;ABCDEFGH;2027-06-30']);
    const [pin] = await storedPins();
    expect(pin).toMatchObject({ origin: 'import', length: 8, betrieb_id: betriebId, used_at: null });
    expect(pin?.['hash']).toMatch(/^\$argon2id\$/);
    expect(pin?.['valid_until'].toISOString()).toBe('2027-06-30T21:59:59.999Z');
    expect(await portal.auditTrail()).toEqual(['freischaltung.pins-imported: done']);
  });

  it('whatever they look like, are found again', async () => {
    const pin = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTUVWXYZabcxyz-'),
      minLength: 12,
    });
    const pins = [...new Set(fc.sample(pin, { numRuns: 40, seed: 11 }).filter((text) => /\w{8}/.test(text)))];
    const rows = pins.map((text) => `1234567;;${text};2027-06-30`);
    const first = (await load(rows)).json as ImportReport;
    const again = (await load(rows)).json as ImportReport;
    expect(first.new).toBeGreaterThan(20);
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: first.new });
  });
});

describe('the same file again', () => {
  const rows = ['1234567;;ABCDEFGH;2027-06-30', '1234567;;ABCDEFGJ;2027-06-30'];

  it('changes nothing, also after a PIN was redeemed', async () => {
    await load(rows);
    await redeem('ABCDEFGH');
    const before = await storedPins();
    expect((await load(rows)).json).toMatchObject({ new: 0, changed: 0, unchanged: 2, refused: [] });
    expect(await storedPins()).toEqual(before);
  });

  it('changes until when a PIN is valid where the file says something new', async () => {
    await load(rows);
    const { json } = await load(['1234567;;abcd-efgh;2027-12-31']);
    expect(json).toMatchObject({ new: 0, changed: 1, unchanged: 0 });
    const days = (await storedPins()).map((pin) => (pin['valid_until'] as Date).toISOString().slice(0, 10));
    expect(days.toSorted((a, b) => a.localeCompare(b))).toEqual(['2027-06-30', '2027-12-31']);
  });

  it('loaded twice in the same moment, is loaded once', async () => {
    writeFileSync(file(), [header, ...rows].join('\n'));
    const both = await Promise.all([1, 2].map(() => run('pin import', { file: file() })));
    expect(both.map(({ json }) => (json as ImportReport).new).reduce((sum, number) => sum + number)).toBe(2);
    expect(await storedPins()).toHaveLength(2);
  });
});

describe('a file with faults', () => {
  it('is loaded without its bad rows, which are named without any PIN', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '7654321', geloescht_am: '2026-01-01' });
    const { json, text } = await load([
      '1234567;;ABCDEFGH;2027-06-30',
      '12;;ABCDEFGJ;2027-06-30',
      '1234567;;;2027-06-30',
      '1234567;;-- --;2027-06-30',
      '1234567;;ABCDEFGK;30.06.2027',
      '1234567;;ABCDEFGM;',
      '7777777;;ABCDEFGN;2027-06-30',
      '7654321;;ABCDEFGP;2027-06-30',
      '1234567;;abcd efgh;2027-06-30',
      '1234567;ABCDEFGQ;2027-06-30',
    ]);
    const report = json as ImportReport;
    expect(report).toMatchObject({ new: 1, changed: 0, unchanged: 0 });
    expect(report.refused.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'betriebsnummer', '12'],
      [4, 'pin', ''],
      [5, 'pin', ''],
      [6, 'gueltig_bis', '30.06.2027'],
      [7, 'gueltig_bis', ''],
      [8, 'betriebsnummer', '7777777'],
      [9, 'betriebsnummer', '7654321'],
      [10, 'pin', ''],
      [11, '', ''],
    ]);
    expect(report.refused.every(({ reason }) => reason.endsWith('.'))).toBe(true);
    expect(text).toContain('Zeile 10, Spalte pin: Diese PIN steht für diesen Betrieb schon in Zeile 2.');
    expect(text).not.toMatch(/ABCDEFG/i);
  });

  it('remarks PINs that have become the same by folding', async () => {
    await registeredBetrieb(portal, { betriebsnummer: '7654321' });
    const { json, text } = await load(['1234567;;ABCDEF0I;2027-06-30', '7654321;;abcdefOl;2027-06-30']);
    expect(json).toMatchObject({ new: 2, refused: [], warnings: [{ line: 3, column: 'pin', value: '' }] });
    expect(text).toContain('Hinweis: Zeile 3, Spalte pin: Diese PIN liest sich wie die in Zeile 2');
  });

  it('with PINs that could be guessed is refused as a whole', async () => {
    await expect(load(['1234567;;ABCDEFGH;2027-06-30', '1234567;;4711;2027-06-30'])).rejects.toThrow(
      'Mit 4 Zeichen: 1 PIN, zuerst in Zeile 3, etwa 13 Bit.',
    );
    const serial = Array.from({ length: 300 }, (_, index) => `1234567;;HWK2024${4000 + index};2027-06-30`);
    await expect(load(serial)).rejects.toThrow('zu leicht zu erraten');
    expect(await storedPins()).toEqual([]);
  });

  it('with --dry-run changes nothing, and says what would happen', async () => {
    const { json, text } = await load(['1234567;;ABCDEFGH;2027-06-30'], { 'dry-run': true });
    expect(json).toMatchObject({ new: 1, entropyBits: 40 });
    expect(text).toContain('Probelauf');
    expect(await storedPins()).toEqual([]);
    expect(await portal.auditTrail()).toEqual([]);
  });

  it('with --strict loads nothing if one row is bad', async () => {
    const rows = ['1234567;;ABCDEFGH;2027-06-30', '7777777;;ABCDEFGJ;2027-06-30'];
    await expect(load(rows, { strict: true })).rejects.toThrow('Nichts übernommen');
    expect(await storedPins()).toEqual([]);
  });

  it('does without the column Filialnummer, and knows Filialen where the chamber does', async () => {
    const { json } = await load(['1234567;ABCDEFGH;2027-06-30'], {}, 'betriebsnummer;pin;gueltig_bis');
    expect(json).toMatchObject({ new: 1 });
    const filiale = await load(['1234567;2;ABCDEFGJ;2027-06-30']);
    expect(filiale.json).toMatchObject({ new: 0, refused: [{ line: 2, column: 'betriebsnummer' }] });
  });

  it.each([
    ['', 'ist leer'],
    ['a;b', 'Die Spalten von'],
    ['betriebsnummer,filialnummer,pin,gueltig_bis', 'trennt die Felder mit «,»'],
  ])('headed «%s» is no such file', async (head, sentence) => {
    writeFileSync(file(), head);
    await expect(run('pin import', { file: file() })).rejects.toThrow(sentence);
  });

  it('that does not exist is no such file', async () => {
    await expect(run('pin import', { file: '/nowhere/pins.csv' })).rejects.toThrow('gibt es nicht');
  });
});

it('tells how far it has come', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => `1234567;;ABCD${1000 + index}EF;2027-06-30`);
  writeFileSync(file(), [header, ...rows].join('\n'));
  const progress: string[] = [];
  const { json } = await run('pin import', { file: file() }, (line) => progress.push(line));
  const { refused, new: loaded } = json as ImportReport;
  // of so many PINs of one Betrieb a few have the same selector, and are named
  expect(loaded + refused.length).toBe(150);
  expect(refused.length).toBeLessThan(20);
  expect(progress.at(-1)).toBe(`${loaded} von ${loaded} PINs verschlüsselt`);
});
