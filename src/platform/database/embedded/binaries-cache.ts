import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedServerError } from './errors.ts';
import { embeddedTexts } from './texts.de.ts';

/** Makes a folder ready and says what is wrong with it, if anything. */
type Check = (folder: string) => string | undefined;

/**
 * Copies the binaries to where the server's user can execute them, once for each version.
 * A copy is taken again only if it is ours, nobody else may write to it, and it is complete.
 */
export function copyToCache(source: string, check: Check): string {
  const files = filesToCopy(source);
  const list = fingerprint(source, files);
  const isComplete = (folder: string) => existsSync(folder) && fingerprint(folder, files) === list;
  const copy = (folder: string) => {
    const unfinished = `${folder}.tmp-${randomBytes(4).toString('hex')}`;
    try {
      copyFiles(source, files, unfinished);
      // another portal may have been quicker, and its server may be running from there by now
      if (isComplete(folder)) return;
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  };
  const problems: string[] = [];
  for (const parent of cacheFolders()) {
    const folder = join(parent, `postgresql-${list}`);
    try {
      mkdirSync(parent, { recursive: true });
      if (!isOursAlone(parent)) continue;
      chmodSync(parent, 0o755);
      if (!isComplete(folder)) copy(folder);
      const problem = check(folder);
      if (problem === undefined) return folder;
      problems.push(problem);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new EmbeddedServerError(embeddedTexts.binariesDoNotRun(source, problems.join('; ')));
}

function cacheFolders(): string[] {
  const inTemporary = join(tmpdir(), `kundenportal-cache-${process.getuid?.()}`);
  if (process.getuid?.() === 0) return ['/var/cache/kundenportal', inTemporary];
  return [join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kundenportal'), inTemporary];
}

function isOursAlone(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

/** All files below the folder but the archives for compiling against the server. */
function filesToCopy(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.a'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** Changes with the names and sizes of the files; a copy cut short by a power cut has another one. */
function fingerprint(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}:${statSync(join(folder, file), { throwIfNoEntry: false })?.size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function copyFiles(source: string, files: readonly string[], target: string): void {
  for (const file of files) {
    const to = join(target, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(source, file), to);
  }
  // whatever the umask is here and was when npm unpacked: everyone may read and execute
  chmodSync(target, 0o755);
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || (statSync(path).mode & 0o100) !== 0;
    chmodSync(path, executable ? 0o755 : 0o644);
  }
}
