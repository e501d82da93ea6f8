import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const memory = '/dev/shm';
const enough = { room: 3 * 1024 ** 3, memory: 6 * 1024 ** 3 };

/**
 * Where the data of a server lie that goes with its test: in memory where the machine has plenty, since a run copies
 * thousands of databases, which a disk takes longer for than all tests together; else with other temporary files.
 */
export function quickFolder(): string {
  return hasRoom() && availableMemory() > enough.memory ? memory : tmpdir();
}

/** Every folder that {@link quickFolder} may have named in a run before this one. */
export function quickFolders(): readonly string[] {
  return [memory, tmpdir()].filter((folder) => existsSync(folder));
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > enough.room;
  } catch {
    return false;
  }
}

/** Bytes that programs may still take, proc_meminfo(5). */
function availableMemory(): number {
  const kilobytes = /^MemAvailable:\s+(\d+) kB$/m.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
