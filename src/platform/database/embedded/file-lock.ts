import { spawn, spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { EmbeddedServerError } from './errors.ts';
import { embeddedTexts } from './texts.de.ts';

/** A lock that the kernel releases when this process ends, however it ends. */
export interface FileLock {
  /** Notes in the file who holds it, for the sentence that a refused other prints. */
  sign(holder: string): void;
  release(): void;
}

type Mode = 'shared' | 'exclusive';

/**
 * Takes the lock at once, or says that someone else holds it.
 *
 * Node has no flock of its own, but a lock belongs to the opened file and not to the process that asked for it:
 * the little program takes it on our open file, ends, and the lock stays ours.
 */
export function tryLock(path: string, mode: Mode): FileLock | undefined {
  const fd = openSync(path, 'a+', 0o600);
  const answer = spawnSync('flock', ['-n', flag(mode), '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
  if (answer.status === 0) return lockOf(fd);
  closeSync(fd);
  if (answer.error || answer.status !== 1) throw new EmbeddedServerError(embeddedTexts.noFlock());
  return undefined;
}

/** Waits until the lock is free and takes it; the event loop goes on meanwhile. */
export async function waitForLock(path: string): Promise<FileLock> {
  const fd = openSync(path, 'a+', 0o600);
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn('flock', [flag('exclusive'), '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
    child.once('error', () => reject(new EmbeddedServerError(embeddedTexts.noFlock())));
    child.once('exit', resolve);
  }).catch((error: unknown) => {
    closeSync(fd);
    throw error;
  });
  if (status === 0) return lockOf(fd);
  closeSync(fd);
  throw new EmbeddedServerError(embeddedTexts.noFlock());
}

/** Who signed the lock last, if anybody did. */
export function holderOf(path: string): string | undefined {
  return readFileSync(path, 'utf8').trim() || undefined;
}

function flag(mode: Mode): string {
  return mode === 'shared' ? '-s' : '-x';
}

function lockOf(fd: number): FileLock {
  let open = true;
  return {
    sign: (holder) => {
      ftruncateSync(fd);
      writeSync(fd, holder);
    },
    release: () => {
      if (open) closeSync(fd);
      open = false;
    },
  };
}
