import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * Locks a file against other commands of this checkout until the returned function is called or this process ends.
 * The little program `flock` locks the file as we opened it, so that the lock is ours and the kernel releases it.
 */
export function lockFile(path, whileWaiting) {
  const fd = openSync(path, 'r');
  const flock = (...flags) =>
    spawnSync('flock', [...flags, '-x', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
  if (flock('-n').status === 1) {
    console.error(whileWaiting);
    if (flock().status !== 0) throw new Error('Abgebrochen.');
  }
  return () => closeSync(fd);
}
