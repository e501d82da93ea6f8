import { request } from 'node:http';
import { rmSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { servePortal } from './served-portal.ts';

let server: SMTPServer;
let smtpUrl: string;
let arrived: string[];
let isStalling: boolean;
let onStalled: () => void;

beforeEach(async () => {
  arrived = [];
  isStalling = true;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, accept) {
      let source = '';
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => {
        // the demo has mails of its own
        if (!source.includes('To: erika@muster.example')) return accept();
        if (isStalling) return onStalled();
        arrived.push(source);
        accept();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
});
afterEach(async () => {
  await new Promise<void>((closed) => {
    server.close(() => closed());
  });
});

function register(port: number, email: string): Promise<number> {
  const form = new URLSearchParams({ firstName: 'Erika', lastName: 'Muster', email, terms: 'ja' });
  const options = {
    host: '127.0.0.1',
    port,
    path: '/registrieren',
    method: 'POST',
    headers: { host: 'trier.localhost', 'content-type': 'application/x-www-form-urlencoded' },
  };
  return new Promise((answered, failed) => {
    request(options, (response) => {
      response.resume();
      response.on('end', () => answered(response.statusCode ?? 0));
    })
      .on('error', failed)
      .end(form.toString());
  });
}

it('sends the mail of an acknowledged registration once, when killed before the mail server had answered', async () => {
  const first = await servePortal({ env: { SMTP_URL: smtpUrl } });
  const stalled = new Promise<void>((resolve) => (onStalled = resolve));
  expect(await register(first.port, 'erika@muster.example')).toBe(303);
  await stalled;
  await first.kill();

  isStalling = false;
  const second = await servePortal({ dataDir: first.dataDir, env: { SMTP_URL: smtpUrl } });
  await expect.poll(() => arrived.length, { timeout: 90_000 }).toBe(1);
  await second.stop();
  expect(arrived[0]).toContain('To: erika@muster.example');
  rmSync(first.dataDir, { recursive: true, force: true });
});

it('sends it once also when killed at once after the answer', async () => {
  isStalling = false;
  const first = await servePortal({ env: { SMTP_URL: smtpUrl } });
  const status = register(first.port, 'erika@muster.example');
  expect(await status).toBe(303);
  await first.kill();
  const second = await servePortal({ dataDir: first.dataDir, env: { SMTP_URL: smtpUrl } });
  await expect.poll(() => arrived.length, { timeout: 90_000 }).toBeGreaterThan(0);
  await second.stop();
  // only between the mail server's answer and the commit may it come twice, and then as the same message
  expect(new Set(arrived.map((source) => /Message-ID: (\S+)/i.exec(source)?.[1])).size).toBe(1);
  rmSync(first.dataDir, { recursive: true, force: true });
});
