import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { quickFolder } from '../test/quick-folder.ts';

/** A portal as `npm start` runs it, in a process of its own. */
export interface ServedPortal {
  readonly port: number;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
  /** Ends the process as a power cut would; its data stay. */
  readonly kill: () => Promise<void>;
}

export interface ServeOptions {
  /** A folder with the data of an earlier start; a fresh one otherwise. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built portal as a demo with its own data folder and port, and waits until it answers. */
export async function servePortal(options: ServeOptions = {}): Promise<ServedPortal> {
  const port = await freePort();
  const dataDir = options.dataDir ?? mkdtempSync(join(quickFolder(), 'kundenportal-e2e-'));
  const child = spawn(
    process.execPath,
    ['--import', resolve('scripts/stop-with-parent.mjs'), resolve('dist/main.mjs')],
    {
      env: {
        ...process.env,
        DEMO: '1',
        PORT: String(port),
        DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const answers = new Promise<void>((ready) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Kundenportal läuft')) ready();
    });
  });
  let isUp = false;
  const failed = ended.then(async () => {
    if (isUp) return;
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error('The portal ended before it answered; its words stand above.');
  });
  await Promise.race([answers, failed]);
  isUp = true;
  failed.catch(() => {});
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { port, dataDir, stop, kill };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
