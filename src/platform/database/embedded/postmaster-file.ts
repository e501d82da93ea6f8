import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The process that the database's folder names as its server, if it names one. */
function pidInFile(databaseDir: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Finds the server that runs on this folder, also one whose portal was killed. A process counts only if it was
 * started on this very folder: after a crash the number in the file may have gone to somebody else's process.
 */
export function findPostmaster(databaseDir: string): number | undefined {
  const pid = pidInFile(databaseDir);
  return pid !== undefined && isPostmasterOf(pid, databaseDir) ? pid : undefined;
}

/** The name a server carries on its command line, so that it is known by its folder and not by its number. */
export function clusterName(databaseDir: string): string {
  const { dev, ino } = statSync(databaseDir);
  return `kundenportal-${dev}-${ino}`;
}

/** True while this process is the server of this folder. */
export function isPostmasterOf(pid: number, databaseDir: string): boolean {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return commandLine.includes(`cluster_name=${clusterName(databaseDir)}`);
  } catch {
    return false;
  }
}

/**
 * Removes the file of a server that is gone, since PostgreSQL refuses to start while its number belongs to any
 * process of the same user. Only for a folder on which nobody answers and no server was found.
 */
export function removeStaleFile(databaseDir: string): void {
  rmSync(join(databaseDir, 'postmaster.pid'), { force: true });
}
