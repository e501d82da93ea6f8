import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailTransport } from './transport.ts';

const mail = {
  messageId: '<1@portal.example>',
  from: { name: 'Handwerkskammer', address: 'portal@kammer.example' },
  replyTo: 'service@kammer.example',
  to: 'erika@handwerk.example',
  subject: 'Ihr Code',
  text: 'Text',
  html: '<p>Text</p>',
  chamber: 'musterland',
};

let server: SMTPServer;
let port: number;
let received: number;
beforeAll(async () => {
  received = 0;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.resume();
      stream.once('end', () => {
        received += 1;
        done();
      });
    },
  });
  const listening = server.listen(0, '0.0.0.0');
  await once(listening, 'listening');
  port = (listening.address() as { port: number }).port;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

async function isSent(url: string): Promise<boolean> {
  const before = received;
  const transport = openMailTransport(url);
  await transport.send(mail).catch(() => {});
  transport.close();
  return received > before;
}

test.each([
  ['to another machine without TLS: not at all', '127.0.0.2', '', false],
  ['to another machine by a way that is protected otherwise', '127.0.0.2', '?tls=optional', true],
  ['to this machine, where nobody is between', '127.0.0.1', '', true],
])('a mail goes %s', async (_way, host, query, sent) => {
  expect(await isSent(`smtp://${host}:${port}${query}`)).toBe(sent);
});
