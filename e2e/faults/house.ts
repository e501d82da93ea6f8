import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { connectOrStartEmbedded } from '../../src/platform/database/embedded/index.ts';
import { findPostmaster } from '../../src/platform/database/embedded/postmaster-file.ts';
import { quickFolder } from '../../test/quick-folder.ts';
import { get } from './requests.ts';

/** The chamber whose portal is put to the test: PINs, and a provisional password mailed after confirmation. */
export const chamber = 'trier';

// what is killed in the long run lies on a disk, as it does where people work
const isLong = process.env['TEST_LONG'] === '1';

/** A process of the portal that is started again whenever it dies, as a service manager would. */
export interface Service {
  readonly port: number;
  kill(): void;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** A database server and what runs on it. */
export interface FaultyHouse {
  /** As the owner, past the portal. */
  readonly pool: pg.Pool;
  readonly socketFolder: string;
  /** Starts a web server or a worker beside the others. */
  readonly start: (part: 'web' | 'worker', databaseUrl?: string) => Promise<Service>;
  /** Ends the database server as a power cut would; its supervisor starts it again. */
  readonly killDatabase: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens a house of one chamber with its demo data, on a database server of its own.
 * @param parent folder that its own is made in
 * @param profile what is changed in the chamber's profile
 */
export async function openFaultyHouse(
  smtpUrl: string,
  parent = isLong ? tmpdir() : quickFolder(),
  profile: (yaml: string) => string = (yaml) => yaml,
): Promise<FaultyHouse> {
  const folder = mkdtempSync(join(parent, 'kundenportal-faults-'));
  const chambersDir = join(folder, 'chambers');
  mkdirSync(chambersDir);
  cpSync(resolve('chambers', chamber), join(chambersDir, chamber), { recursive: true });
  const yaml = join(chambersDir, chamber, 'chamber.yaml');
  writeFileSync(yaml, profile(readFileSync(yaml, 'utf8')));
  const server = await connectOrStartEmbedded({ dataDir: folder, settings: { max_connections: '200' } });
  const socketFolder = join(folder, 'postgres');
  const databaseUrl = `postgresql://portal@/kundenportal?host=${encodeURIComponent(socketFolder)}`;
  const env = {
    ...process.env,
    DEMO: '1',
    DATA_DIR: folder,
    CHAMBERS_DIR: chambersDir,
    DATABASE_URL: databaseUrl,
    SECRET_KEY_FILE: join(folder, 'secret.key'),
    SMTP_URL: smtpUrl,
    TRUST_PROXY: '127.0.0.1/32',
    LOG_LEVEL: 'silent',
  };
  execFileSync(process.execPath, ['dist/cli.mjs', 'demo', 'load'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pool = new pg.Pool({ ...server.connection, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const services: Service[] = [];
  return {
    pool,
    socketFolder,
    async start(part, url = databaseUrl) {
      const service = await startService(part, { ...env, DATABASE_URL: url });
      services.push(service);
      return service;
    },
    killDatabase() {
      const pid = findPostmaster(socketFolder);
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
    async close() {
      await Promise.all(services.map((service) => service.stop()));
      await pool.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startService(part: 'web' | 'worker', env: NodeJS.ProcessEnv): Promise<Service> {
  const port = await freePort();
  let isWanted = true;
  let child: ChildProcess;
  const run = (): void => {
    child = spawn(
      process.execPath,
      ['--import', resolve('scripts/stop-with-parent.mjs'), 'dist/cli.mjs', 'serve', '--only', part],
      { env: { ...env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.once('exit', () => {
      // a service manager waits a moment too
      if (isWanted) setTimeout(() => isWanted && run(), 100);
    });
  };
  run();
  if (part === 'web') await untilAnswering(port);
  return {
    port,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      isWanted = false;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Waits until a web server answers with the database at hand; a busy machine gets the time it needs. */
export async function untilAnswering(port: number): Promise<void> {
  const end = Date.now() + 300_000;
  while (Date.now() < end) {
    if ((await get(port, '/readyz')).status === 200) return;
    await new Promise((goOn) => setTimeout(goOn, 100));
  }
  throw new Error('the portal did not answer within five minutes');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
