import { closeSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { runnableBinaries } from './binaries.ts';
import { openDirectory } from './directory-handle.ts';
import { withFileSentences } from './errors.ts';
import { initialiseOnce } from './initialise.ts';
import type { ServerLog } from './log.ts';
import { connectionTo } from './probe.ts';
import { endServer, ensureRunning } from './running.ts';
import { findServerUser } from './server-user.ts';
import { supervise } from './supervise.ts';
import { embeddedTexts } from './texts.de.ts';
import { isInUse, joinUsers, waitForTurn } from './turns.ts';

export interface EmbeddedServerOptions {
  /** The folder of all the portal's data; made if missing. */
  readonly dataDir: string;
  /** A folder with `bin/postgres` and `bin/initdb` instead of the one from npm. */
  readonly binariesDir?: string;
  /** Server settings beside ours, by their names in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: ServerLog;
}

export interface EmbeddedServer {
  /** For a pool of connections in this process. */
  readonly connection: pg.PoolConfig;
  /** The server was running already and somebody else uses it too. */
  readonly adopted: boolean;
  /** Leaves the server; whoever leaves last ends it. Close the connections first. Repeating it is harmless. */
  stop(): Promise<void>;
}

const silent: ServerLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Joins those who use the server on this data folder, starting it if nobody does. For commands that run beside the
 * portal or without it; refused with a sentence when the server cannot be created or started.
 */
export function connectOrStartEmbedded(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  return withFileSentences(dataDir, async () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const turn = await waitForTurn(dataDir);
    try {
      return await enter(dataDir, options);
    } finally {
      turn.release();
    }
  });
}

async function enter(dataDir: string, options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const databaseDir = join(dataDir, 'postgres');
  const log = options.log ?? silent;
  const user = findServerUser(databaseDir);
  const binaries = runnableBinaries(user, options.binariesDir);
  await initialiseOnce({ dataDir, databaseDir, binaries, user, log });
  const handle = openDirectory(databaseDir);
  try {
    const settings = options.settings ?? {};
    const running = { dataDir, databaseDir, binaries, user, handle, settings, log };
    const first = await ensureRunning(running, isInUse(dataDir));
    const leave = joinUsers(dataDir);
    const supervision = supervise(running, first);
    return {
      connection: connectionTo(`/proc/self/fd/${handle}`),
      adopted: first === 'adopted',
      stop: once(async () => {
        await supervision.end();
        const turn = await waitForTurn(dataDir);
        leave();
        if (isInUse(dataDir)) log.info(embeddedTexts.leftRunning());
        else await endServer(supervision.current(), databaseDir, log);
        turn.release();
        closeSync(handle);
      }),
    };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => (begun ??= work());
}
