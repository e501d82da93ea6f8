import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that appears under its name only when it is whole and on the disk. Only its owner may read it: letters
 * hold codes in clear.
 * @param fill gets a function that appends to the file, and one that replaces bytes appended before
 */
export async function writeFileWhole<Value>(
  path: string,
  fill: (
    append: (bytes: Uint8Array) => Promise<void>,
    overwrite: (bytes: Uint8Array, position: number) => Promise<void>,
  ) => Promise<Value>,
): Promise<Value> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  await removeLeftBehind(path);
  try {
    const file = await open(unfinished, 'w', 0o600);
    let value: Value;
    try {
      value = await fill(
        (bytes) => writeAll(file, bytes, null),
        (bytes, position) => writeAll(file, bytes, position),
      );
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
    return value;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Removes what processes have left that were killed while they wrote this file. */
async function removeLeftBehind(path: string): Promise<void> {
  const begin = `${basename(path)}.unfinished-`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(begin)) continue;
    if (!isRunning(Number(name.slice(begin.length)))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @param position null to go on where the last writing ended */
async function writeAll(file: FileHandle, bytes: Uint8Array, position: number | null): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const at = position === null ? null : position + from;
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at);
    from += bytesWritten;
  }
}

/** Without this a power cut may take back the new name. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
