import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDirectory } from './directory-handle.ts';
import { errorFromWords } from './errors.ts';
import type { ServerLog } from './log.ts';
import { databaseName, databaseUser } from './probe.ts';
import type { ServerUser } from './server-user.ts';
import { embeddedTexts } from './texts.de.ts';

const unfinished = 'postgres.tmp-';

export interface InitialiseOptions {
  /** The folder of all the portal's data, for the sentence when it does not work. */
  readonly dataDir: string;
  /** Where the database's own files will be; made only when they are complete. */
  readonly databaseDir: string;
  readonly binaries: string;
  readonly user: ServerUser;
  readonly log: ServerLog;
}

/**
 * Creates the database's files where there are none: beside their place and moved there when complete, so that an
 * interrupted first start is simply begun again. The caller holds the lock on starting and stopping.
 */
export async function initialiseOnce(options: InitialiseOptions): Promise<void> {
  const { dataDir, databaseDir, user } = options;
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith(unfinished))) {
    await removeUnfinished(join(dataDir, name));
  }
  if (existsSync(databaseDir)) return;
  options.log.info(embeddedTexts.creating(dataDir));
  const folder = join(dataDir, unfinished + randomBytes(4).toString('hex'));
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
    await fill(options, folder);
    renameSync(folder, databaseDir);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what a killed start left; its initdb may be writing there still, and ends when its files are gone. */
async function removeUnfinished(folder: string): Promise<void> {
  for (let attempt = 0; existsSync(folder) && attempt < 500; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
    await sleep(10);
  }
}

async function fill({ dataDir, binaries, user }: InitialiseOptions, folder: string): Promise<void> {
  const handle = openDirectory(folder);
  const run = async (program: string, options: string[], input = ''): Promise<void> => {
    const child = spawn(join(binaries, 'bin', program), options, {
      ...user,
      cwd: '/',
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['pipe', 'ignore', 'pipe', handle],
    });
    // one that ends without reading says why by itself
    child.stdin?.on('error', () => {}).end(input);
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (status !== 0) throw errorFromWords(words, dataDir, embeddedTexts.couldNotCreate);
  };
  try {
    const place = ['-D', '/proc/self/fd/3'];
    const encoding = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=de-DE', '--locale=C'];
    // only the socket in a folder of mode 700 leads in, so there is no password to keep
    const access = ['-U', databaseUser, '-A', 'trust'];
    await run('initdb', [...place, ...access, ...encoding, '--no-instructions']);
    const single = ['--single', ...place, '-c', 'exit_on_error=on', 'postgres'];
    await run('postgres', single, `create database ${databaseName}\n`);
  } finally {
    closeSync(handle);
  }
}
