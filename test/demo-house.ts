import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { allJobs } from '../src/app/background.ts';
import { createPortal } from '../src/app/create-portal.ts';
import { openDemoMailbox } from '../src/app/demo/mailbox.ts';
import { createLog } from '../src/app/log.ts';
import { type OpenHouse, openHouse } from '../src/app/open-house.ts';
import { runCommandLine } from '../src/cli/run-command-line.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { openMailTransport } from '../src/platform/mail/transport.ts';
import { createBrowser } from './browser.ts';
import { typePassword } from './staff.ts';

const quiet = createLog('silent');

/** Environment variables of a command. */
export type Environment = Readonly<Record<string, string>>;

/** What a command says; the sentence of its refusal is thrown. */
export async function portal(env: Environment, ...words: string[]): Promise<string> {
  const said: string[] = [];
  await runCommandLine(words, {
    env,
    assetsDir: '',
    out: (text) => void said.push(text),
    progress: () => {},
  });
  return said.join('\n');
}

/** Opens the house as a portal would, without changing its schemas. */
export async function inside<Value>(
  env: Environment,
  work: (open: OpenHouse) => Promise<Value>,
): Promise<Value> {
  const config = readConfig({ DEMO: '1', ...env });
  const open = await openHouse(config, { claim: 'beside', log: quiet, migrate: false });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** All that the worker does: mails arrive in the demo's mailbox, the search is built, periods are sealed. */
export async function runJobsOnce(open: OpenHouse): Promise<void> {
  const mailbox = await openDemoMailbox(open.ownerPool, open.house.clock);
  const transport = openMailTransport(mailbox.smtpUrl);
  try {
    for (const job of allJobs(open, transport, quiet)) {
      for (const chamber of open.house.chambers) {
        while (await job.run(chamber, open.house.clock()));
      }
    }
  } finally {
    transport.close();
    await mailbox.close();
  }
}

/** A customer by password, and somebody of the office whose app's secret was sealed with the key. */
export async function signInOn({ house, ownerPool }: OpenHouse): Promise<void> {
  const links = {
    stylesheet: '/s.css',
    script: '/s.js',
    passkeyScript: '/p.js',
    searchScript: '/f.js',
    liveScript: '/l.js',
    uploadScript: '/u.js',
    favicon: '/s.svg',
    fonts: [],
  };
  const app = createPortal({
    house,
    ownerPool,
    linksFor: () => links,
    onFault: (_requestId, _path, error) => {
      throw error;
    },
  });
  const chamber = house.chambers[0]!;
  const { hint, staff } = parse(readFileSync(join('chambers', chamber.slug, 'demo.yaml'), 'utf8')) as {
    hint: { email: string; password: string };
    staff: { email: string; key: string }[];
  };
  const customer = createBrowser(app.fetch, chamber, '203.0.113.7');
  const page = await customer.submit(await customer.get('/anmelden'), 'Anmelden', {
    'E-Mail-Adresse': hint.email,
    Passwort: hint.password,
  });
  expect(page.path).toBe('/mein-bereich');
  const member = staff[0]!;
  const office = createBrowser(app.fetch, chamber, '203.0.113.8');
  const authenticator = new TOTP({ secret: Secret.fromBase32(member.key) });
  const codes = [authenticator.generate(), authenticator.generate({ timestamp: Date.now() + 30_000 })];
  let shown = await typePassword(office, member.email, hint.password);
  // a code counts once, also on the house that this one was restored from: then the app's next one does
  for (const code of codes) {
    if (shown.path !== '/verwaltung')
      shown = await office.submit(shown, 'Weiter', { 'Code aus der App': code });
  }
  expect(shown.path).toBe('/verwaltung');
}
