import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { tables } from '../database/handles.ts';
import { forgetMailsBefore } from './forget-mails.ts';
import { type MailTables, sendMail } from './outbox.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await createTestPortal({ features: [] });
});
afterAll(() => portal.close());

test('a mail is forgotten so many days after it was sent or given up, and never while it waits', async () => {
  const start = portal.clock.now();
  const put = (to: string, end: { sent_at?: Date; failed_at?: Date }) =>
    portal.write(async (tx) => {
      const content = { subject: 's', greeting: 'g', blocks: [] };
      const id = await sendMail(
        tx,
        { kind: 'test.probe', to, belongsTo: null, locale: 'de', content },
        start,
      );
      if (Object.keys(end).length > 0)
        await tables<MailTables>(tx).updateTable('mails').set(end).where('id', '=', id).execute();
    });
  const later = new Date(start.getTime() + 60_000);
  await put('sent@muster.example', { sent_at: start });
  await put('given-up@muster.example', { failed_at: start });
  await put('sent-later@muster.example', { sent_at: later });
  await put('waiting@muster.example', {});
  const left = async () => (await portal.mails()).map((mail) => mail.to);
  const forget = () =>
    portal.write((tx) =>
      forgetMailsBefore(tx, new Date(portal.clock.now().getTime() - 30 * 24 * 3_600_000), 1),
    );
  portal.clock.pass({ days: 30 });
  expect(await forget()).toBe(0);
  expect(await left()).toHaveLength(4);
  portal.clock.pass({ minutes: 1 });
  // one at a time
  expect([await forget(), await forget(), await forget()]).toEqual([1, 1, 0]);
  expect(await left()).toEqual(['sent-later@muster.example', 'waiting@muster.example']);
});
