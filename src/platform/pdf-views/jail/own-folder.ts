import { access, chmod, constants, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'kundenportal-ansicht-';

/**
 * Makes a folder that the portal's user alone can read: in memory (`/dev/shm`) wherever there is such a folder. Removes
 * what portals have left that were killed while they converted.
 */
export async function makeOwnFolder(root?: string): Promise<string> {
  const where = root ?? (await folderInMemory());
  await removeLeftFolders(where);
  const folder = await mkdtemp(join(where, `${prefix}${process.pid}-`));
  await chmod(folder, 0o700);
  return folder;
}

/** Bytes of all files in a folder; those that vanish meanwhile count nothing. */
export async function bytesInFolder(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue;
    const file = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    sum += file?.size ?? 0;
  }
  return sum;
}

async function folderInMemory(): Promise<string> {
  const memory = '/dev/shm';
  return access(memory, constants.W_OK).then(
    () => memory,
    () => tmpdir(),
  );
}

async function removeLeftFolders(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(/^(\d+)-/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')?.[1]);
    if (pid > 0 && !isRunning(pid)) await rm(join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
