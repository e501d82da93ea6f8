import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  isObjectName,
  keepAtOnce,
  type ListedObject,
  ObjectMissing,
  type ObjectStore,
  type Storage,
} from './object-store.ts';
import { removeLeftSpools, takeIntoFolder } from './spool.ts';

const READ_BYTES = 256 * 1024;

/**
 * Objects as files below a folder: `<chamber>/<first two digits>/<name>`. A file gets its name only when it is whole
 * and on the disk; only its owner may read it.
 */
export function openFileStorage(root: string): Storage {
  return { of: (slug) => storeIn(join(root, slug)) };
}

function storeIn(folder: string): ObjectStore {
  const incoming = join(folder, 'incoming');
  const fileOf = (name: string): string => {
    if (!isObjectName(name)) throw new ObjectMissing(name);
    return join(folder, name.slice(0, 2), name);
  };
  const takeIn: ObjectStore['takeIn'] = (chunks) =>
    takeIntoFolder(incoming, chunks, async ({ file, name }) => {
      const kept = fileOf(name);
      await mkdir(dirname(kept), { recursive: true, mode: 0o700 });
      await rename(file, kept);
      // without this a power cut may take back the new name
      await syncFolder(dirname(kept));
      await syncFolder(folder);
    });
  return {
    takeIn,
    keep: (chunks) => keepAtOnce(takeIn, chunks),
    async *read(name) {
      const handle = await open(fileOf(name), 'r').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new ObjectMissing(name) : error;
      });
      yield* handle.createReadStream({ highWaterMark: READ_BYTES }) as AsyncIterable<Uint8Array>;
    },
    async remove(name) {
      await rm(fileOf(name), { force: true });
    },
    async *list() {
      await removeLeftSpools(incoming);
      for (const part of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue;
        for (const name of await namesIn(join(folder, part))) {
          const listed = isObjectName(name) ? await listedFile(join(folder, part, name), name) : undefined;
          if (listed) yield listed;
        }
      }
    },
  };
}

async function listedFile(file: string, name: string): Promise<ListedObject | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && { name, size: found.size, keptAt: found.mtime };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
