import { afterAll, beforeAll, expect, it } from 'vitest';
import { berlinDate } from '../../lib/dates.ts';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { expectationOf, usualDays } from './expectation.ts';

const day = 24 * 3_600_000;
const now = new Date('2026-11-26T12:00:00Z');

let portal: TestPortal;
let staffId: string;
beforeAll(async () => {
  portal = await createTestPortal({ besideOthers: true });
  ({ id: staffId } = await portal.write((tx) =>
    tx.kysely
      .insertInto('staff')
      .values({
        email: 'vera@kammer.example',
        email_folded: 'vera@kammer.example',
        name: 'Vera',
        roles: ['kurse'],
        sessions_valid_from: now,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  ));
});
afterAll(() => portal.close());

/** Has an Antrag decided so many days ago that took so many days; by nobody where it ended without the office. */
async function decided(
  art: string,
  ago: number,
  took: number,
  state = 'approved',
  by: string | null = staffId,
  typedLater = 0,
): Promise<void> {
  const endedAt = new Date(now.getTime() - ago * day);
  await portal.write((tx) =>
    tx.kysely
      .insertInto('antraege')
      .values({
        art,
        version: 1,
        contact_name: '',
        locale: 'de',
        answers: '{}',
        state,
        department: 'kurse',
        sent_at: new Date(endedAt.getTime() - (took - typedLater) * day),
        received_on: typedLater > 0 ? berlinDate(new Date(endedAt.getTime() - took * day)) : null,
        ended_at: endedAt,
        decided_by: by,
      })
      .execute(),
  );
}

it('says nothing of a kind of which too few were decided', async () => {
  for (const took of [1, 2, 3, 4]) await decided('selten', 5, took);
  await decided('selten', 91, 5);
  await decided('selten', 5, 5, 'withdrawn');
  const antrag = { art: 'selten', arrivedAt: now };
  expect(await portal.read((db) => expectationOf(db, antrag, now))).toEqual({ kind: 'unknown' });
  expect(await portal.read((db) => usualDays(db, 'selten', now))).toBeUndefined();
});

it('tells the middle of what was decided in the last ninety days', async () => {
  for (const took of [1, 2, 8, 30, 40]) await decided('oft', 80, took, took > 20 ? 'refused' : 'approved');
  for (const took of [100, 100, 100]) await decided('oft', 91, took);
  // a link in a mail, or a day that went by, say nothing of how long the office takes
  for (let n = 0; n < 6; n += 1) await decided('oft', 80, 0.003, n < 3 ? 'approved' : 'refused', null);
  const sent = (ago: number) => ({ art: 'oft', arrivedAt: new Date(now.getTime() - ago * day) });
  expect(await portal.read((db) => usualDays(db, 'oft', now))).toBe(8);
  expect(await portal.read((db) => expectationOf(db, sent(0), now))).toEqual({
    kind: 'by',
    day: '2026-12-04',
  });
  expect(await portal.read((db) => expectationOf(db, sent(8), now))).toEqual({
    kind: 'by',
    day: '2026-11-26',
  });
  expect(await portal.read((db) => expectationOf(db, sent(9), now))).toEqual({ kind: 'late' });
});

it('counts from the day on which a paper came, not from when it was typed in', async () => {
  for (let n = 0; n < 5; n += 1) await decided('papier', 80, 8, 'approved', staffId, 6);
  // half a day more: of a paper the day is known, and not the hour
  expect(await portal.read((db) => usualDays(db, 'papier', now))).toBe(9);
});
