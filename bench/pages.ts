import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { serve } from '@hono/node-server';
import { sql } from 'kysely';
import type pg from 'pg';
import { accountSettings } from '../src/features/accounts/index.ts';
import { createPortal } from '../src/app/create-portal.ts';
import { hashToken, makeToken } from '../src/platform/crypto/tokens.ts';
import { writing } from '../src/platform/database/database.ts';
import type { Tx } from '../src/platform/database/handles.ts';
import { plainAssetLinks } from '../src/platform/ui/assets.ts';
import { openBenchHouse } from './bench-house.ts';
import type { Load, LoadFigures } from './load.ts';
import { countRoundTrips } from '../test/round-trips.ts';
import type { Row } from './row.ts';

const password = 'Hobel-Ziegel-Lampe-Fluss';

/**
 * Measures pages and sign-in: CPU of the server's process alone, since the load comes from a process of its own.
 * @param connection of a role that may create schemas and roles
 */
export async function benchPages(connection: pg.PoolConfig): Promise<readonly Row[]> {
  const { house, chamber, ownerPool, close } = await openBenchHouse(connection, 20);
  const { database, passwords, clock } = house;
  const portal = createPortal({
    house,
    ownerPool,
    linksFor: () => plainAssetLinks,
    onFault: (_id, path, error) => console.error(path, error),
  });
  const server = serve({ fetch: portal.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const host = chamber.hosts[0]!;
  try {
    const token = makeToken();
    const passwordHash = await passwords.hash(password);
    await writing(database, chamber, (tx) =>
      signedInAccount(tx, {
        passwordHash,
        token,
        termsVersion: accountSettings.of(chamber).termsVersion,
        now: clock(),
      }),
    );
    const cookie = `session=${token}`;
    const load = (path: string, requests: number, connections: number, with_?: string): Load => ({
      port,
      host,
      path,
      requests,
      connections,
      cookie: with_,
    });
    // as many as later, so that all connections to the database are open and know what is asked
    await loaded(load('/mein-bereich', 6000, 64, cookie));
    await loaded(load('/', 3000, 16));
    const publicPage = await measured(() => loaded(load('/', 4000, 16)));
    const signedIn = await measured(() => loaded(load('/mein-bereich', 4000, 16, cookie)));
    const crowd = await loaded(load('/mein-bereich', 4000, 64, cookie));
    const roundTrips = await countRoundTrips(() => getOnce(port, host, '/mein-bereich', cookie));
    const publicRoundTrips = await countRoundTrips(() => getOnce(port, host, '/'));
    const form = new URLSearchParams({ email: 'bench@handwerk.example', password }).toString();
    const signIns = (requests: number, connections: number) =>
      loaded({ port, host, path: '/anmelden', requests, connections, form });
    // both as warm as in a portal that runs
    await signIns(200, 1);
    const signingIn = await measured(() => signIns(200, 1));
    const verify = () => passwords.verify(passwordHash, password);
    await times(200, verify);
    const hashing = await measured(() => times(200, verify));
    const [during, twenty] = await Promise.all([loaded(load('/', 600, 4)), signIns(20, 20)]);
    return [
      {
        name: 'public page: CPU a request',
        value: publicPage.cpu / publicPage.result.requests,
        unit: 'ms',
        bar: '≤ 0.6',
      },
      { name: 'public page: SQL round trips', value: publicRoundTrips, unit: '', bar: '0' },
      {
        name: 'signed-in page: CPU a request',
        value: signedIn.cpu / signedIn.result.requests,
        unit: 'ms',
        bar: '≤ 1.5',
      },
      { name: 'signed-in page: SQL round trips', value: roundTrips, unit: '', bar: '≤ 3' },
      {
        name: 'signed-in page: p99 with 64 connections',
        value: crowd.p99Milliseconds,
        unit: 'ms',
        bar: '< 100',
      },
      {
        name: 'answers that were not what they should be',
        value: [publicPage.result, signedIn.result, crowd, signingIn.result, during, twenty].reduce(
          (sum, { failures }) => sum + failures,
          0,
        ),
        unit: '',
        bar: '0',
      },
      {
        name: 'sign-in: CPU over that of the hash alone',
        value: signingIn.cpu / hashing.cpu,
        unit: '×',
        bar: '≤ 1.15',
      },
      {
        name: 'public page: p99 during 20 sign-ins at once',
        value: during.p99Milliseconds,
        unit: 'ms',
        bar: '< 150',
      },
    ];
  } finally {
    server.close();
    await close();
  }
}

async function signedInAccount(
  tx: Tx,
  given: {
    readonly passwordHash: string;
    readonly token: string;
    readonly termsVersion: string;
    readonly now: Date;
  },
): Promise<void> {
  const { passwordHash, token, termsVersion, now } = given;
  await sql`
    with account as (
      insert into accounts (email, email_folded, first_name, last_name, password_hash, sessions_valid_from, terms_version, terms_accepted_at, created_at)
      values ('bench@handwerk.example', 'bench@handwerk.example', 'Bench', 'Mark', ${passwordHash}, ${now}, ${termsVersion}, ${now}, ${now})
      returning id
    ), betrieb as (
      insert into betriebe (betriebsnummer, art, name, plz, ort, ausbildungsbetrieb)
      values ('1234567', 'hauptbetrieb', 'Messbetrieb', '12345', 'Messstadt', 'nein') returning id
    ), link as (
      insert into links (account_id, betrieb_id, method, created_at) select account.id, betrieb.id, 'pin', ${now} from account, betrieb
    )
    insert into sessions (account_id, token_hash, started_at, last_seen_at, expires_at, proven_at, came_from, user_agent)
    select id, ${hashToken(token)}, ${now}, ${now}, ${new Date(now.getTime() + 3_600_000)}, ${now}, 'bench', 'bench' from account`.execute(
    tx.kysely,
  );
}

async function measured<Value>(work: () => Promise<Value>): Promise<{ result: Value; cpu: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000 };
}

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < count; time += 1) await work();
}

function getOnce(port: number, host: string, path: string, cookie?: string): Promise<void> {
  return new Promise((done, failed) => {
    const headers = { host, ...(cookie ? { cookie } : {}) };
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      response.on('end', () => done());
    })
      .on('error', failed)
      .end();
  });
}

async function loaded(load: Load): Promise<LoadFigures> {
  const child = spawn(process.execPath, [process.argv[1]!, '--load', JSON.stringify(load)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(output) as LoadFigures;
}
