import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestPortal, type TestPortal } from '../../../test/test-portal.ts';
import { sealAttachment } from './attachments.ts';
import { sendMail } from './outbox.ts';
import { outboxState } from './outbox-state.ts';
import { sendMailsJobFor } from './send-mails.ts';
import { type MailTransport, openMailTransport } from './transport.ts';

let portal: TestPortal;
let transport: MailTransport;
let server: SMTPServer;
let arrived: string[];
let refuse: { rcpt?: number; only?: string; data?: number };

beforeEach(async () => {
  portal = await createTestPortal({ features: [] });
  arrived = [];
  refuse = {};
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      refuse.rcpt && address.includes(refuse.only ?? '')
        ? done(Object.assign(new Error('no such mailbox'), { responseCode: refuse.rcpt }))
        : done(),
    onData(stream, _session, done) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        if (refuse.data) return done(Object.assign(new Error('later'), { responseCode: refuse.data }));
        arrived.push(source);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  transport = openMailTransport(`smtp://127.0.0.1:${(address as { port: number }).port}`);
});
afterEach(async () => {
  transport.close();
  await new Promise<void>((closed) => server.close(() => closed()));
  await portal.close();
});

async function put(to = 'erika@muster.example') {
  const content = {
    subject: 'Probe äöü',
    greeting: 'Guten Tag,',
    blocks: [{ kind: 'code', intro: 'Bestätigungscode:', code: '7K3QF-2M9X' }] as const,
  };
  await portal.write((tx) =>
    sendMail(tx, { kind: 'test.probe', to, belongsTo: null, locale: 'de', content }, portal.clock.now()),
  );
}

async function runUntilIdle(): Promise<void> {
  const job = sendMailsJobFor(portal.database, transport, undefined, portal.house.secrets);
  while (await job.run(portal.chamber, portal.clock.now()));
}

const state = () => portal.read((db) => outboxState(db, portal.clock.now()));

describe('the outbox', () => {
  it('hands a mail to the server once and wipes its body', async () => {
    await put();
    await runUntilIdle();
    await runUntilIdle();
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toContain('Auto-Submitted: auto-generated');
    const [row] = await portal.read((db) => db.kysely.selectFrom('mails').selectAll().execute());
    expect(row).toMatchObject({
      body_text: null,
      body_html: null,
      subject: null,
      to_address: 'erika@muster.example',
    });
  });

  it('sends one of many with the same words last, and offers in its headers to end them', async () => {
    const content = { subject: 's', greeting: 'g', blocks: [] };
    const unsubscribeUrl = `https://portal.example/abbestellen?token=${'x'.repeat(120)}`;
    const mail = { kind: 'test.probe', to: 'a@b.example', belongsTo: null, locale: 'de', content } as const;
    await portal.write((tx) => sendMail(tx, { ...mail, bulk: { unsubscribeUrl } }, portal.clock.now()));
    portal.clock.pass({ minutes: 1 });
    await put();
    await runUntilIdle();
    const [first = '', last = ''] = arrived;
    expect(first).toContain('To: erika@muster.example');
    expect(first).not.toContain('List-Unsubscribe');
    expect(last.split('\r\n')).toEqual(
      expect.arrayContaining([
        `List-Unsubscribe: <${unsubscribeUrl}>`,
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ]),
    );
    const left = await portal.read((db) => db.kysely.selectFrom('mails').select('unsubscribe_url').execute());
    expect(left.filter((row) => row['unsubscribe_url'] !== null)).toEqual([]);
  });

  it('sends nothing of what was rolled back', async () => {
    const attempt = portal.write(async (tx) => {
      const content = { subject: 's', greeting: 'g', blocks: [] };
      await sendMail(
        tx,
        { kind: 'test.probe', to: 'a@b.example', belongsTo: null, locale: 'de', content },
        portal.clock.now(),
      );
      throw new Error('halt');
    });
    await expect(attempt).rejects.toThrow('halt');
    await runUntilIdle();
    expect(arrived).toEqual([]);
  });

  it('outlives a mail server that is down for an hour, with growing pauses', async () => {
    await put();
    await new Promise<void>((closed) => server.close(() => closed()));
    for (let minute = 0; minute < 60; minute += 1) {
      await runUntilIdle();
      portal.clock.pass({ minutes: 1 });
    }
    expect(await state()).toMatchObject({ waiting: 1, givenUp: 0 });
    const attempts = await portal.read((db) =>
      db.kysely.selectFrom('mails').select('attempts').executeTakeFirstOrThrow(),
    );
    expect(attempts['attempts']).toBeLessThan(8);
  });

  it('tries again after a temporary refusal, under the same Message-ID', async () => {
    refuse = { data: 451 };
    await put();
    await runUntilIdle();
    refuse = {};
    await runUntilIdle();
    expect(arrived).toEqual([]);
    portal.clock.pass({ minutes: 2 });
    await runUntilIdle();
    expect(arrived).toHaveLength(1);
    const [row] = await portal.read((db) => db.kysely.selectFrom('mails').select('message_id').execute());
    expect(arrived[0]).toContain(row?.['message_id']);
  });

  it('keeps nobody waiting for addresses that the server puts off for an hour, which get their mails then', async () => {
    refuse = { rcpt: 450, only: 'voll' };
    for (let count = 0; count < 4; count += 1) {
      await put(`voll${count}@muster.example`);
      await put(`frei${count}@muster.example`);
    }
    await runUntilIdle();
    expect(arrived).toHaveLength(4);
    for (let minute = 0; minute < 60; minute += 1) {
      portal.clock.pass({ minutes: 1 });
      await runUntilIdle();
    }
    // somebody else's mail goes out at once meanwhile
    await put();
    await runUntilIdle();
    expect(arrived).toHaveLength(5);
    expect(await state()).toMatchObject({ waiting: 4, givenUp: 0 });
    refuse = {};
    portal.clock.pass({ minutes: 40 });
    await runUntilIdle();
    expect(await state()).toMatchObject({ waiting: 0, givenUp: 0 });
    expect(arrived.filter((source) => source.includes('To: voll'))).toHaveLength(4);
    expect(new Set(arrived.map((source) => /Message-ID: (\S+)/i.exec(source)?.[1])).size).toBe(9);
  });

  it('gives up an address that the server refuses for good, and sends the others', async () => {
    refuse = { rcpt: 550 };
    await put('niemand@muster.example');
    await runUntilIdle();
    refuse = {};
    await put();
    await runUntilIdle();
    expect(await state()).toMatchObject({ waiting: 0, givenUp: 1 });
    expect(arrived).toHaveLength(1);
  });

  it('sends each mail once when two workers run side by side', async () => {
    for (let count = 0; count < 10; count += 1) await put(`person${count}@muster.example`);
    await Promise.all([runUntilIdle(), runUntilIdle()]);
    expect(arrived).toHaveLength(10);
    expect(await state()).toMatchObject({ waiting: 0 });
  });
});

describe('a mail with files', () => {
  const file = {
    name: 'Übersicht\r\nBcc: evil@x.example.pdf',
    contentType: 'application/pdf',
    bytes: Buffer.from('%PDF-äöü'),
  };

  async function putWithFile(mustArrive = false): Promise<void> {
    const attachments = [sealAttachment(portal.house.secrets, portal.chamber, file)];
    const content = { subject: 'Probe', greeting: 'Guten Tag,', blocks: [] };
    const mail = {
      kind: 'test.probe',
      to: 'office@muster.example',
      belongsTo: null,
      locale: 'de',
      content,
    } as const;
    await portal.write((tx) =>
      sendMail(tx, { ...mail, replyTo: 'erika@muster.example', attachments, mustArrive }, portal.clock.now()),
    );
  }
  const kept = () => portal.read((db) => db.kysely.selectFrom('mail_attachments').selectAll().execute());

  it('waits sealed, goes out once with its file and is wiped', async () => {
    await putWithFile();
    const [row] = await kept();
    expect((row!['sealed'] as Buffer).includes('%PDF')).toBe(false);
    await runUntilIdle();
    expect(arrived).toHaveLength(1);
    const mail = await PostalMime.parse(arrived[0]!);
    expect(mail.replyTo?.[0]?.address).toBe('erika@muster.example');
    expect(mail.attachments).toHaveLength(1);
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(file.bytes);
    expect(mail.headers.some(({ key }) => key === 'bcc')).toBe(false);
    expect(await kept()).toEqual([]);
  });

  it('keeps its file while the mail server is away, and loses it when it is given up', async () => {
    refuse = { data: 451 };
    await putWithFile();
    await runUntilIdle();
    expect(await kept()).toHaveLength(1);
    refuse = { rcpt: 550 };
    portal.clock.pass({ minutes: 2 });
    await runUntilIdle();
    expect(await kept()).toEqual([]);
    expect(await state()).toMatchObject({ givenUp: 1 });
  });

  it('that must arrive is never given up, and arrives once the mailbox is mended', async () => {
    refuse = { rcpt: 550 };
    await putWithFile(true);
    for (let day = 0; day < 40; day += 1) {
      await runUntilIdle();
      portal.clock.pass({ days: 1 });
    }
    expect(await state()).toMatchObject({ waiting: 1, givenUp: 0 });
    refuse = {};
    await runUntilIdle();
    expect((await PostalMime.parse(arrived[0]!)).attachments).toHaveLength(1);
    expect(await state()).toMatchObject({ waiting: 0, givenUp: 0 });
  });
});
