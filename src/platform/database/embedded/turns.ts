import { join } from 'node:path';
import { type FileLock, holderOf, tryLock, waitForLock } from './file-lock.ts';
import { EmbeddedServerError } from './errors.ts';
import { embeddedTexts } from './texts.de.ts';

// Three locks make any number of processes on one data folder safe. `portal` is held by the one portal. `users` is
// held by everyone who uses the database server, together. `turn` is held by whoever starts or stops the server,
// alone, so that nobody joins a server that is being stopped and no two start one.
const fileOf = (dataDir: string, lock: 'portal' | 'users' | 'turn'): string => join(dataDir, `${lock}.lock`);

/** Claims the data folder for the portal; refused while another portal runs on it. */
export function claimForPortal(dataDir: string): FileLock {
  const file = fileOf(dataDir, 'portal');
  const lock = tryLock(file, 'exclusive');
  if (!lock) throw new EmbeddedServerError(embeddedTexts.alreadyRunning(dataDir, holderOf(file)));
  lock.sign(String(process.pid));
  return lock;
}

/** Waits until nobody starts or stops the server. */
export function waitForTurn(dataDir: string): Promise<FileLock> {
  return waitForLock(fileOf(dataDir, 'turn'));
}

/** True while any living process uses the server. To be asked by whoever has the turn. */
export function isInUse(dataDir: string): boolean {
  const alone = tryLock(fileOf(dataDir, 'users'), 'exclusive');
  alone?.release();
  return alone === undefined;
}

/** Counts this process among the users until it leaves or ends. To be called by whoever has the turn. */
export function joinUsers(dataDir: string): () => void {
  const lock = tryLock(fileOf(dataDir, 'users'), 'shared');
  if (!lock) throw new Error('The lock on users was taken by somebody who had not got the turn.');
  return () => lock.release();
}
