import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cheapPasswords } from '../../../../test/cheap-passwords.ts';
import { forgetDue } from '../../../../test/forget-due.ts';
import { registeredBetrieb } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { makeBatchesJob } from '../print-batches/make-batches-job.ts';
import { beginBatch } from '../print-batches/manage-batch.ts';
import { insertBatch } from '../print-batches/queries.ts';
import { insertLetter } from '../queries.ts';
import { freischaltungRetention } from './retention.ts';

let portal: TestPortal;
let betriebId: string;
const staff = { staffId: '00000000-0000-4000-8000-000000000099', name: 'Sabine Beispiel' };
const letterMonths = 24;

beforeEach(async () => {
  portal = await createTestPortal();
  betriebId = await registeredBetrieb(portal, { betriebsnummer: '1234567' });
});
afterEach(() => portal.close());

const letter = (state: 'queued' | 'needs-decision', letterKind: 'pin' | 'link-notice' = 'pin') =>
  portal.write((tx) =>
    insertLetter(tx, {
      kind: 'betrieb',
      id: betriebId,
      letterKind,
      state,
      requestedBy: null,
      at: portal.clock.now(),
    }),
  );
const rows = (table: 'letters' | 'print_batches' | 'pins') =>
  portal.read((db) => db.kysely.selectFrom(table).selectAll().execute());
const forget = () => forgetDue(portal, freischaltungRetention);

/** Makes a batch of what waits, and nobody posts it. */
async function forgottenBatch(): Promise<void> {
  const now = portal.clock.now();
  await portal.write((tx) => beginBatch(tx, staff, now));
  const house = { ...portal.house, passwords: cheapPasswords(portal.house.passwords) };
  while (await makeBatchesJob(house).run(portal.chamber, now));
}

describe('letters that were printed and that nobody noted as posted', () => {
  test('end with their PIN, and their batch with them; what was sealed of them is wiped', async () => {
    await letter('queued');
    await letter('queued', 'link-notice');
    await forgottenBatch();
    portal.clock.pass({ hours: 29 * 24 });
    await forget();
    expect(await rows('letters')).toMatchObject([{ state: 'printed' }, { state: 'printed' }]);
    portal.clock.pass({ hours: 2 * 24 });
    await forget();
    expect((await rows('letters')).map(({ kind, state, sealed }) => [kind, state, sealed === null])).toEqual(
      expect.arrayContaining([
        ['pin', 'withdrawn', true],
        ['link-notice', 'printed', false],
      ]),
    );
    expect(await rows('print_batches')).toMatchObject([{ state: 'made' }]);
    portal.clock.pass({ hours: 30 * 24 });
    await forget();
    expect(await rows('letters')).toMatchObject([
      { state: 'withdrawn', sealed: null },
      { state: 'withdrawn', sealed: null },
    ]);
    expect(await rows('print_batches')).toMatchObject([{ state: 'dissolved' }]);
  });

  test('have arrived where their PIN was used', async () => {
    await letter('queued');
    await forgottenBatch();
    const usedAt = portal.clock.now();
    await portal.write((tx) => tx.kysely.updateTable('pins').set({ used_at: usedAt }).execute());
    await forget();
    expect(await rows('letters')).toMatchObject([{ state: 'posted', posted_at: usedAt, sealed: null }]);
    expect(await rows('print_batches')).toMatchObject([{ state: 'posted' }]);
  });
});

test('nothing stays that nobody ever saw to: letters to decide or to print, runs that were only prepared', async () => {
  const at = portal.clock.now();
  await letter('needs-decision');
  await letter('queued');
  await forgottenBatch();
  await letter('queued');
  await portal.write(async (tx) => {
    for (const state of ['draft', 'asked'] as const)
      await insertBatch(tx, { kind: 'mass-run', state, staff, at, selection: {} });
  });
  portal.clock.pass({ hours: (letterMonths - 1) * 30 * 24 });
  await forget();
  expect([(await rows('letters')).length, (await rows('print_batches')).length]).toEqual([3, 3]);
  portal.clock.pass({ hours: 3 * 31 * 24 });
  await forget();
  expect(await rows('letters')).toEqual([]);
  expect(await rows('pins')).toEqual([]);
  // the batch ended the night its PINs were void, and is kept as long after it
  expect(await rows('print_batches')).toMatchObject([{ state: 'dissolved' }]);
  portal.clock.pass({ hours: letterMonths * 31 * 24 });
  await forget();
  expect(await rows('print_batches')).toEqual([]);
});
