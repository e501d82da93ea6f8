import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connectOrStartEmbedded } from '../src/platform/database/embedded/index.ts';
import { findPostmaster, isPostmasterOf } from '../src/platform/database/embedded/postmaster-file.ts';
import { stopPostmaster } from '../src/platform/database/embedded/postmaster.ts';
import { isInUse } from '../src/platform/database/embedded/turns.ts';
import { quickFolder, quickFolders } from './quick-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to connect to the server of this run, as somebody who may create databases and roles. */
    databaseServer: pg.PoolConfig;
  }
}

const folderPrefix = 'kundenportal-test-';
const debian15 = '/usr/lib/postgresql/15';

/**
 * Starts the database server that all tests of a run share, and tells them of it as `inject('databaseServer')`.
 * The project's name says which: `embedded`, `debian15` (a server at `DATABASE_URL_PG15` if that is set, else Debian's
 * programs), or `none`.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  switch (project.name) {
    case 'none':
      return undefined;
    case 'embedded':
      return startServer(project);
    case 'debian15': {
      const connectionString = process.env['DATABASE_URL_PG15'];
      if (!connectionString) return startServer(project, debian15);
      project.provide('databaseServer', { connectionString });
      return undefined;
    }
    default:
      throw new Error(`TEST_DATABASE names ${project.name}; it may name embedded, debian15 or none.`);
  }
}

async function startServer(project: TestProject, binariesDir?: string): Promise<() => Promise<void>> {
  await removeAbandoned();
  const dataDir = mkdtempSync(join(quickFolder(), folderPrefix));
  const server = await connectOrStartEmbedded({
    dataDir,
    ...(binariesDir === undefined ? {} : { binariesDir }),
    // what a power cut would lose is of no interest here
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
    log: { debug: () => {}, info: () => {}, warn: console.warn, error: console.error },
  });
  // the tests run in processes of their own, which our handle of the folder means nothing to
  project.provide('databaseServer', { ...server.connection, host: join(dataDir, 'postgres') });
  // an interrupted run gets no chance to wait; what remains of its folder the next run removes
  const endAtOnce = (): void => {
    const pid = findPostmaster(join(dataDir, 'postgres'));
    if (pid !== undefined) process.kill(pid, 'SIGINT');
  };
  const exit = (): void => process.exit(143);
  process.on('exit', endAtOnce).on('SIGTERM', exit);
  return async () => {
    process.off('exit', endAtOnce).off('SIGTERM', exit);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Ends and removes the servers of runs that were killed. */
async function removeAbandoned(): Promise<void> {
  const aMinuteAgo = Date.now() - 60_000;
  const left = quickFolders().flatMap((parent) =>
    readdirSync(parent)
      .filter((entry) => entry.startsWith(folderPrefix))
      .map((entry) => join(parent, entry)),
  );
  for (const dataDir of left) {
    // another run may remove its own while we look
    const found = statSync(dataDir, { throwIfNoEntry: false });
    if (!found || found.uid !== process.getuid?.() || found.mtimeMs > aMinuteAgo || isInUse(dataDir))
      continue;
    const databaseDir = join(dataDir, 'postgres');
    const pid = findPostmaster(databaseDir);
    const log = { debug: () => {}, info: () => {}, warn: console.warn, error: console.error };
    if (pid !== undefined) await stopPostmaster(pid, () => !isPostmasterOf(pid, databaseDir), log);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
