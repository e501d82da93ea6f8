import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BundledProgram, bundleProgram } from '../../../../test/bundle-program.ts';
import type { KillMassRunAt, MassRunOrder } from '../../../../test/mass-run-program.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { readCode } from '../../../lib/codes.ts';
import { openSecretBox } from '../../../platform/crypto/secret-box.ts';
import { openLetter } from '../print-queue/seal-letter.ts';
import { askForRun, draftRun, massRunKind } from './order-run.ts';
import type { MassSelection } from './mass-selection.ts';

const BETRIEBE = 230;
const everybody: MassSelection = {
  gewerk: null,
  plzFrom: null,
  plzTo: null,
  enteredSince: null,
  onlyUnlinked: false,
  onlyWithoutPin: false,
  numbers: null,
  validDays: 400,
};

let program: BundledProgram;
let portal: TestPortal;
let batchId: string;
const masterKey = randomBytes(32).toString('hex');

beforeAll(async () => {
  program = await bundleProgram('test/mass-run-program.ts');
});
afterAll(() => program.remove());
beforeEach(async () => {
  portal = await createTestPortal();
  const now = portal.clock.now();
  batchId = await portal.write(async (tx) => {
    await tx.kysely
      .insertInto('betriebe')
      .values(
        Array.from({ length: BETRIEBE }, (_, index) => ({
          betriebsnummer: String(1_000_000 + index),
          art: 'hauptbetrieb',
          name: `Betrieb ${index}`,
          strasse: 'Beispielgasse',
          plz: String(10_000 + index),
          ort: 'Musterstadt',
        })),
      )
      .execute();
    const { id: staffId } = await tx.kysely
      .insertInto('staff')
      .values({
        email: 'a@kammer.example',
        email_folded: 'a@kammer.example',
        name: 'A',
        roles: ['finanzen'],
        state: 'active',
        password_hash: 'x',
        sessions_valid_from: now,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const id = await draftRun(tx, { staffId: staffId as string, name: 'A' }, everybody, now);
    await askForRun(tx, id, staffId as string, now);
    const by = staffId as string;
    const parts = { ...portal.house, demo: false };
    const act = { askedBy: by, confirmedBy: by, reason: '', from: 'test', requestId: 'A', parts };
    expect(await massRunKind.carryOut(tx, id, now, act)).toBeUndefined();
    return id;
  });
});
afterEach(() => portal.close());

/** The worker in a process of its own; `killAfter` kills it from outside after so many milliseconds. */
async function work(how: { killAt?: KillMassRunAt; killAfter?: number } = {}) {
  const order: MassRunOrder = {
    connection: portal.connection,
    rolesPerChamber: portal.database.rolesPerChamber,
    slug: portal.chamber.slug,
    settings: [...portal.chamber.settings],
    masterKey,
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
  return { signal, output };
}

const batch = () =>
  portal.read((db) =>
    db.kysely.selectFrom('print_batches').selectAll().where('id', '=', batchId).executeTakeFirstOrThrow(),
  );

/** Every Betrieb has one letter with one PIN, and the letter holds the very PIN that is valid. */
async function expectEveryBetriebHasItsPin(): Promise<void> {
  expect(await batch()).toMatchObject({ state: 'made', letters: BETRIEBE });
  const letters = await portal.read((db) =>
    db.kysely
      .selectFrom('letters')
      .innerJoin('pins', 'pins.id', 'letters.pin_id')
      .innerJoin('betriebe', 'betriebe.id', 'letters.betrieb_id')
      .select([
        'letters.id',
        'letters.sealed',
        'pins.hash',
        'pins.betrieb_id',
        'pins.origin',
        'betriebe.name',
      ])
      .orderBy('letters.batch_position')
      .execute(),
  );
  const pins = await portal.read((db) => db.kysely.selectFrom('pins').select('id').execute());
  expect([letters.length, pins.length]).toEqual([BETRIEBE, BETRIEBE]);
  expect(new Set(letters.map((row) => row['betrieb_id'])).size).toBe(BETRIEBE);
  const secrets = openSecretBox(Buffer.from(masterKey, 'hex'));
  for (const [index, row] of letters.entries()) {
    const letter = openLetter(secrets, { id: row['id'] as string, sealed: row['sealed'] as Buffer });
    expect([letter?.recipient[0], row['origin']]).toEqual([`Betrieb ${index}`, 'bulk']);
    const code = letter?.body.find((block) => block.kind === 'code')?.code ?? '';
    // a few tell as much as all, and each costs time
    if (index % 23 === 0)
      expect(await portal.house.passwords.verify(row['hash'] as string, readCode(code))).toBe(true);
  }
}

test('loses no PIN and doubles none, wherever it is killed', { timeout: 60_000 }, async () => {
  const moments: readonly KillMassRunAt[] = [
    { moment: 'hashing', time: 40 },
    { moment: 'sealing', time: 60 },
    { moment: 'committed', time: 1 },
    { moment: 'sealing', time: 100 },
    { moment: 'committed', time: 1 },
  ];
  for (const killAt of moments) expect((await work({ killAt })).signal).toBe('SIGKILL');
  expect(await batch()).toMatchObject({ state: 'making' });
  expect((await work()).output).toBe('done\n');
  await expectEveryBetriebHasItsPin();
});

test('and at moments that nobody has chosen, with two workers at it', { timeout: 60_000 }, async () => {
  for (const killAfter of [400, 700])
    await Promise.all([work({ killAfter }), work({ killAfter: killAfter + 90 })]);
  await work();
  await work();
  await expectEveryBetriebHasItsPin();
});
