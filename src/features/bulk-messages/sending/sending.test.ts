import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { draftOf, manyAccounts } from '../../../../test/bulk-messages.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { chooseNotices } from '../../accounts/index.ts';
import type { MessageDraft } from '../message.ts';
import { noticeIds } from '../notice-ids.ts';
import { selectMessage } from '../queries.ts';
import { selectProgress } from '../recipient-queries.ts';
import { draftMessage } from '../write-message.ts';
import { sendMessage, stopMessage } from './begin-sending.ts';
import { sendMessagesJob } from './send-messages-job.ts';

const PEOPLE = 230;
const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'A' };

let portal: TestPortal;
let people: readonly string[];
beforeAll(async () => {
  portal = await createTestPortal({ settings: { bulkMessages: { fourEyesAbove: 1000 } } });
});
afterAll(() => portal.close());
beforeEach(async () => {
  await portal.write(async ({ kysely }) => {
    for (const table of ['bulk_messages', 'mails', 'accounts']) await kysely.deleteFrom(table).execute();
  });
  people = await manyAccounts(portal, PEOPLE);
});

async function begun(more: Partial<MessageDraft> = {}): Promise<string> {
  const now = portal.clock.now();
  return portal.write(async (tx) => {
    const id = await draftMessage(tx, draftOf(more), writer, now);
    const sent = await sendMessage(tx, id, { staffId: writer.staffId, seen: PEOPLE }, now);
    expect(sent).toEqual({ ok: true, value: 'begun' });
    return id;
  });
}

/** A worker; `diesAt` ends its process in the middle of the mail with that number, as far as the database can tell. */
async function worker(diesAt = 0): Promise<'died' | 'done'> {
  let sealed = 0;
  const { secrets } = portal.house;
  const job = sendMessagesJob({
    database: portal.database,
    secrets: {
      ...secrets,
      seal(purpose, plain) {
        sealed += 1;
        if (sealed === diesAt) throw new Error('died');
        return secrets.seal(purpose, plain);
      },
    },
  });
  try {
    while (await job.run(portal.chamber, portal.clock.now()));
    return 'done';
  } catch (error) {
    expect(error).toMatchObject({ message: 'died' });
    return 'died';
  }
}

const progressOf = (id: string) => portal.read((db) => selectProgress(db, id));
const stateOf = (id: string) => portal.read(async (db) => (await selectMessage(db, id))?.state);

async function addressesWritten(): Promise<readonly string[]> {
  return (await portal.mails()).map(({ to }) => to).toSorted();
}
const everybody = Array.from({ length: PEOPLE }, (_, index) => `person${index}@handwerk.example`).toSorted();

test('everybody gets one mail, wherever workers die, and however many are at it', async () => {
  const id = await begun();
  expect(await worker(40)).toBe('died');
  expect(await addressesWritten()).toEqual([]);
  expect(await Promise.all([worker(7), worker(7), worker(7)])).toContain('died');
  await Promise.all([worker(130), worker(), worker(60)]);
  await Promise.all([worker(), worker()]);
  expect(await addressesWritten()).toEqual(everybody);
  expect(await stateOf(id)).toBe('sent');
  expect(await progressOf(id)).toMatchObject({ written: PEOPLE, underWay: PEOPLE, waiting: 0 });
  const finished = (await portal.auditTrail()).filter((line) => line.startsWith('bulk-messages.finished'));
  expect(finished).toEqual(['bulk-messages.finished: done']);
});

test('stopped at the same moment, nobody gets a mail who is counted as stopped, and none is left over', async () => {
  const id = await begun();
  const stop = async () => {
    await new Promise((resume) => setTimeout(resume, 60));
    return portal.write((tx) => stopMessage(tx, id, portal.clock.now()));
  };
  const [, , stopped] = await Promise.all([worker(), worker(), stop()]);
  // too late where everything was written before: then the mails are taken back all the same
  expect(stopped.ok).toBe(true);
  await worker();
  const { waiting, written, underWay, stopped: never } = await progressOf(id);
  expect({ waiting, written, underWay, never }).toEqual({
    waiting: 0,
    written: 0,
    underWay: 0,
    never: PEOPLE,
  });
  expect([await addressesWritten(), await stateOf(id)]).toEqual([[], 'stopped']);
  expect((await portal.write((tx) => stopMessage(tx, id, portal.clock.now()))).ok).toBe(false);
});

test('what the mail server has stays sent when the message is stopped', async () => {
  const id = await begun();
  await worker();
  const now = portal.clock.now();
  await portal.write((tx) =>
    tx.kysely.updateTable('mails').set({ sent_at: now }).where('to_address', '=', everybody[0]!).execute(),
  );
  await portal.write((tx) => stopMessage(tx, id, now));
  expect(await progressOf(id)).toMatchObject({ accepted: 1, written: 1, stopped: PEOPLE - 1 });
});

test('sent twice at once by two people, it goes out once', async () => {
  const now = portal.clock.now();
  const id = await portal.write((tx) => draftMessage(tx, draftOf(), writer, now));
  const send = () =>
    portal.write((tx) => sendMessage(tx, id, { staffId: writer.staffId, seen: PEOPLE }, now));
  const outcomes = await Promise.all([send(), send()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  await worker();
  expect(await addressesWritten()).toEqual(everybody);
});

test('who unsubscribes or leaves while it is being sent gets none', async () => {
  const id = await begun();
  const [first = '', second = '', third = ''] = people;
  await portal.write(async (tx) => {
    const off = [{ id: noticeIds.information, wanted: false }];
    await chooseNotices(tx, first, off, portal.clock.now());
    await tx.kysely.deleteFrom('accounts').where('id', '=', second).execute();
    await tx.kysely.updateTable('accounts').set({ state: 'locked' }).where('id', '=', third).execute();
  });
  await worker();
  expect(await progressOf(id)).toMatchObject({ written: PEOPLE - 3, leftOut: 3 });
  expect(await addressesWritten()).not.toContain('person0@handwerk.example');
});
