import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BulkOrder, KillBulkAt } from '../../../../test/bulk-worker-program.ts';
import { draftOf, manyAccounts } from '../../../../test/bulk-messages.ts';
import { type BundledProgram, bundleProgram } from '../../../../test/bundle-program.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { selectProgress } from '../recipient-queries.ts';
import { draftMessage } from '../write-message.ts';
import { sendMessage } from './begin-sending.ts';

const PEOPLE = 130;
const masterKey = randomBytes(32).toString('hex');
const everybody = Array.from({ length: PEOPLE }, (_, index) => `person${index}@handwerk.example`).toSorted();

interface Arrived {
  readonly to: string;
  readonly messageId: string;
}

let program: BundledProgram;
let portal: TestPortal;
let server: SMTPServer;
let smtpUrl: string;
let arrived: Arrived[];
let messageId: string;

beforeAll(async () => {
  program = await bundleProgram('test/bulk-worker-program.ts');
  portal = await createTestPortal({ settings: { bulkMessages: { fourEyesAbove: 1000 } } });
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, accept) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        const [recipient] = session.envelope.rcptTo;
        const id = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '';
        arrived.push({ to: recipient?.address ?? '', messageId: id });
        accept();
      });
    },
  });
  // a client that is killed resets its connection
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
  await portal.close();
  await program.remove();
});
beforeEach(async () => {
  arrived = [];
  await portal.write(async ({ kysely }) => {
    for (const table of ['bulk_messages', 'mails', 'accounts']) await kysely.deleteFrom(table).execute();
  });
  await manyAccounts(portal, PEOPLE);
  const now = portal.clock.now();
  const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'A' };
  messageId = await portal.write(async (tx) => {
    const id = await draftMessage(tx, draftOf(), writer, now);
    await sendMessage(tx, id, { staffId: writer.staffId, seen: PEOPLE }, now);
    return id;
  });
});

/** The worker in a process of its own. @returns the signal that ended it, or null where it came to its end */
async function work(killAt?: KillBulkAt): Promise<NodeJS.Signals | null> {
  const order: BulkOrder = {
    connection: portal.connection,
    rolesPerChamber: portal.database.rolesPerChamber,
    slug: portal.chamber.slug,
    settings: [...portal.chamber.settings],
    smtpUrl,
    masterKey,
    ...(killAt ? { killAt } : {}),
  };
  const child = spawn(process.execPath, [program.file, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal === null) expect(code).toBe(0);
  return signal;
}

test('killed while it writes and while it sends, it loses nobody and doubles only what the mail server had just taken', async () => {
  expect(await work({ moment: 'writing', time: 120 })).toBe('SIGKILL');
  expect(await work({ moment: 'sent', time: 20 })).toBe('SIGKILL');
  const before = arrived.length;
  expect(before).toBe(20);
  expect(await work({ moment: 'accepted', time: 15 })).toBe('SIGKILL');
  expect(await work()).toBe(null);
  const people = arrived.map(({ to }) => to);
  expect([...new Set(people)].toSorted()).toEqual(everybody);
  // the one mail between the server's answer and the commit came again, as the same mail
  expect(arrived).toHaveLength(PEOPLE + 1);
  expect(new Set(arrived.map(({ messageId: id }) => id)).size).toBe(PEOPLE);
  expect(arrived.every(({ messageId: id }) => id !== '')).toBe(true);
  expect(await portal.read((db) => selectProgress(db, messageId))).toMatchObject({
    waiting: 0,
    written: PEOPLE,
    accepted: PEOPLE,
    underWay: 0,
    refused: 0,
  });
});
