import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BundledProgram, bundleProgram } from '../../../../test/bundle-program.ts';
import { hasPoppler, readPdfText } from '../../../../test/pdf.ts';
import { signedInPerson } from '../../../../test/people.ts';
import type { KillAt, PinRunOrder } from '../../../../test/pin-run-program.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { readCode } from '../../../lib/codes.ts';
import { pinSelector } from '../pin-selector.ts';

const BETRIEBE = 130;

let program: BundledProgram;
let portal: TestPortal;
let folder: string;

beforeAll(async () => {
  program = await bundleProgram('test/pin-run-program.ts');
});
afterAll(() => program.remove());
beforeEach(async () => {
  portal = await createTestPortal();
  folder = mkdtempSync(join(tmpdir(), 'pin-run-'));
  await portal.write((tx) =>
    tx.kysely
      .insertInto('betriebe')
      .values(
        Array.from({ length: BETRIEBE }, (_, index) => ({
          betriebsnummer: String(1_000_000 + index),
          art: 'hauptbetrieb',
          name: `Betrieb ${index} & Söhne`,
          plz: '12345',
          ort: 'Musterstadt',
        })),
      )
      .execute(),
  );
});
afterEach(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

const lettersFile = () => join(folder, 'briefe.pdf');
const csvFile = () => join(folder, 'pins.csv');

interface Ended {
  readonly signal: string | null;
  readonly lines: readonly string[];
}

/** Starts the command in a process of its own; `killAfter` kills it from outside after so many milliseconds. */
async function issueInOwnProcess(how: { killAt?: KillAt; killAfter?: number } = {}): Promise<Ended> {
  const order: PinRunOrder = {
    connection: portal.connection,
    rolesPerChamber: portal.database.rolesPerChamber,
    slug: portal.chamber.slug,
    settings: [...portal.chamber.settings],
    options: { chamber: portal.chamber.slug, all: true, letters: lettersFile(), csv: csvFile() },
    ...(how.killAt ? { killAt: how.killAt } : {}),
  };
  const child = spawn(process.execPath, [program.file, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = once(child, 'close');
  if (how.killAfter !== undefined) {
    await Promise.race([after(how.killAfter), ended]);
    child.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  return { signal, lines: output.split('\n').filter(Boolean) };
}

interface CsvPin {
  readonly betriebsnummer: string;
  readonly pin: string;
}

function pinsInCsv(): readonly CsvPin[] {
  const [header, ...lines] = readFileSync(csvFile(), 'utf8').trimEnd().split('\r\n');
  expect(header).toBe('betriebsnummer;filialnummer;name;pin;gueltig_bis');
  return lines.map((line) => {
    const [betriebsnummer = '', , , pin = ''] = line.split(';');
    return { betriebsnummer, pin };
  });
}

function pinsInLetters(): readonly CsvPin[] {
  const pages = readPdfText(readFileSync(lettersFile())).split('\f');
  return pages.flatMap((page) => {
    const betriebsnummer = /Geben Sie Betriebsnummer (\d+) und die PIN/.exec(page)?.[1];
    const pin = /^\s+([0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4})$/m.exec(page)?.[1];
    return betriebsnummer && pin ? [{ betriebsnummer, pin }] : [];
  });
}

async function expectEveryBetriebHasItsPin(): Promise<void> {
  const inCsv = pinsInCsv();
  expect(inCsv).toHaveLength(BETRIEBE);
  expect(new Set(inCsv.map((row) => row.betriebsnummer)).size).toBe(BETRIEBE);
  if (hasPoppler) expect(pinsInLetters()).toEqual(inCsv);
  const stored = await portal.read((db) =>
    db.kysely
      .selectFrom('pins')
      .innerJoin('betriebe', 'betriebe.id', 'pins.betrieb_id')
      .innerJoin('pin_run_items', 'pin_run_items.pin_id', 'pins.id')
      .select(['betriebsnummer', 'selector', 'hash', 'revoked_at'])
      .execute(),
  );
  const all = await portal.read((db) => db.kysely.selectFrom('pins').select('id').execute());
  expect([stored.length, all.length]).toEqual([BETRIEBE, BETRIEBE]);
  const byNummer = new Map(stored.map((row) => [row['betriebsnummer'] as string, row]));
  for (const { betriebsnummer, pin } of inCsv) {
    const row = byNummer.get(betriebsnummer);
    const folded = readCode(pin);
    expect(row?.['selector']).toBe(pinSelector(folded));
    expect(await portal.house.passwords.verify(row?.['hash'] as string, folded)).toBe(true);
  }
}

async function expectToLink({ betriebsnummer, pin }: CsvPin): Promise<void> {
  const person = await signedInPerson(portal, `p${betriebsnummer}@handwerk.example`);
  const form = await person.browser.get('/freischalten/betrieb');
  const page = await person.browser.submit(form, 'Freischalten', {
    Betriebsnummer: betriebsnummer,
    PIN: pin,
  });
  expect(page.path).toContain('betrieb-verbunden');
}

it('loses no PIN and doubles none, wherever it is killed', { timeout: 60_000 }, async () => {
  const moments: readonly KillAt[] = [
    { moment: 'hashing', time: 30 },
    { moment: 'printed', time: 1 },
    { moment: 'committed', time: 1 },
    { moment: 'printed', time: 1 },
    { moment: 'hashing', time: 20 },
    { moment: 'joining', time: 1 },
    { moment: 'joined', time: 1 },
  ];
  for (const killAt of moments) {
    expect((await issueInOwnProcess({ killAt })).signal).toBe('SIGKILL');
    expect(existsSync(lettersFile())).toBe(killAt.moment === 'joined');
  }
  const { lines } = await issueInOwnProcess();
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ pins: BETRIEBE, earlier: BETRIEBE, skipped: {} });
  await expectEveryBetriebHasItsPin();
  expect(readdirSync(folder).toSorted()).toEqual(['briefe.pdf', 'pins.csv']);
  expect([lettersFile(), csvFile()].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
  for (const pin of [pinsInCsv()[0], pinsInCsv()[99], pinsInCsv()[100]]) if (pin) await expectToLink(pin);
});

it('and at moments that nobody has chosen', { timeout: 60_000 }, async () => {
  for (const killAfter of [500, 900]) await issueInOwnProcess({ killAfter });
  const { lines } = await issueInOwnProcess();
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ pins: BETRIEBE });
  await expectEveryBetriebHasItsPin();
});

it('waits where the same command runs already, and then finds its work done', {
  timeout: 60_000,
}, async () => {
  const both = await Promise.all([issueInOwnProcess(), issueInOwnProcess()]);
  const reports = both.map(({ lines }) => JSON.parse(lines.at(-1) ?? '') as { alreadyDone: boolean });
  expect(reports.filter((report) => report.alreadyDone)).toHaveLength(1);
  await expectEveryBetriebHasItsPin();
});
