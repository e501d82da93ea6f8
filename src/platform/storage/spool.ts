import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingObject, KeptObject } from './object-store.ts';

const HOUR = 3_600_000;

/** Bytes that were written to a file of their own, which has no name that anybody knows yet. */
interface Spooled extends KeptObject {
  readonly file: string;
}

/**
 * Writes bytes to a new file in a folder until they end, synced, and tells their hash. One piece is in memory at a time.
 * Nothing is left where writing fails.
 */
async function spool(folder: string, chunks: AsyncIterable<Uint8Array>): Promise<Spooled> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of chunks) {
        hash.update(chunk);
        await handle.writeFile(chunk);
        size += chunk.length;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  return { file, size, name: hash.digest('hex') };
}

/**
 * Takes bytes into a file of a folder, until somebody decides on them.
 * @param keep brings the file where it is to stay
 */
export async function takeIntoFolder(
  folder: string,
  chunks: AsyncIterable<Uint8Array>,
  keep: (spooled: Spooled) => Promise<void>,
): Promise<IncomingObject> {
  const spooled = await spool(folder, chunks);
  const { file, name, size } = spooled;
  let opened: Promise<FileHandle> | undefined;
  const close = async () => {
    const handle = await opened?.catch(() => undefined);
    opened = undefined;
    await handle?.close();
  };
  return {
    name,
    size,
    async read(at, length) {
      opened ??= open(file, 'r');
      const { buffer, bytesRead } = await (await opened).read(Buffer.allocUnsafe(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    },
    async keep() {
      await keep(spooled);
      return { name, size };
    },
    async discard() {
      await close();
      await rm(file, { force: true });
    },
  };
}

/** Removes what processes have left in a folder that were killed while they wrote. */
export async function removeLeftSpools(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    // nobody writes a single file for so long
    if (found && Date.now() - found.mtimeMs > 24 * HOUR) await rm(file, { force: true });
  }
}
