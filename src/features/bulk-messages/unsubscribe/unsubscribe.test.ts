import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftOf } from '../../../../test/bulk-messages.ts';
import { signedInPerson, type TestPerson } from '../../../../test/people.ts';
import { createTestPortal, type TestPortal } from '../../../../test/test-portal.ts';
import { silencedNoticesOf } from '../../accounts/index.ts';
import { sendMessage } from '../sending/begin-sending.ts';
import { sendMessagesJob } from '../sending/send-messages-job.ts';
import { draftMessage } from '../write-message.ts';

let portal: TestPortal;
let erika: TestPerson;
let url: string;
beforeEach(async () => {
  portal = await createTestPortal();
  erika = await signedInPerson(portal, 'erika.muster@handwerk.example');
  const now = portal.clock.now();
  const writer = { staffId: '00000000-0000-4000-8000-000000000005', name: 'A' };
  await portal.write(async (tx) => {
    const id = await draftMessage(tx, draftOf(), writer, now);
    await sendMessage(tx, id, { staffId: writer.staffId, seen: 1 }, now);
  });
  while (await sendMessagesJob(portal.house).run(portal.chamber, now));
  const mail = await portal.read((db) =>
    db.kysely.selectFrom('mails').selectAll().where('in_bulk', '=', true).executeTakeFirstOrThrow(),
  );
  url = mail['unsubscribe_url'];
  expect(mail['body_text']).toContain(`Informationen abbestellen:\n${url}`);
});
afterEach(() => portal.close());

const silenced = () => portal.read(async (db) => [...(await silencedNoticesOf(db, erika.accountId))]);

test('the link of the mail asks first, since programs open links too, and its button ends information', async () => {
  const stranger = portal.newBrowser();
  const asked = await stranger.get(url);
  expect([asked.heading, await silenced()]).toEqual(['Informationen abbestellen', []]);
  const done = await stranger.submit(asked, 'Abbestellen');
  expect(done.heading).toBe('Sie haben die Informationen abbestellt');
  expect(await silenced()).toEqual(['bulk-messages.information']);
  expect((await erika.browser.get('/profil/benachrichtigungen')).text).toContain('Informationen der Kammer');
});

test.each([
  ['as a form', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
  ['in parts', { body: formData() }],
])(
  'a mail program ends information by one request %s, without cookies, and is not sent elsewhere',
  async (_how, sent) => {
    const twice = [await portal.fetch(oneClick(sent.body)), await portal.fetch(oneClick(sent.body))];
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(await silenced()).toEqual(['bulk-messages.information']);
    expect(await portal.auditTrail()).toContain('bulk-messages.unsubscribed: done');
  },
);

test('nobody can make up a link, and one of a deleted account does no harm', async () => {
  const forged = url.slice(0, -3) + (url.endsWith('AAA') ? 'BBB' : 'AAA');
  expect((await portal.newBrowser().get(forged)).heading).toBe('Dieser Link ist nicht vollständig');
  const refused = await portal.fetch(
    oneClick(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), forged),
  );
  expect([refused.status, await silenced()]).toEqual([422, []]);
  await portal.write((tx) => tx.kysely.deleteFrom('accounts').where('id', '=', erika.accountId).execute());
  const gone = await portal.fetch(oneClick(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })));
  expect(gone.status).toBe(200);
});

function oneClick(body: URLSearchParams | FormData, to = url): Request {
  return new Request(to, { method: 'POST', body });
}

function formData(): FormData {
  const data = new FormData();
  data.set('List-Unsubscribe', 'One-Click');
  return data;
}
