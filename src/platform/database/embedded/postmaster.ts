import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerLog } from './log.ts';
import { clusterName } from './postmaster-file.ts';
import type { ServerUser } from './server-user.ts';
import { logLinePrefix, serverWords } from './server-words.ts';
import { embeddedTexts } from './texts.de.ts';

const patienceMs = 60_000;

export interface LaunchOptions {
  readonly binaries: string;
  readonly user: ServerUser;
  readonly databaseDir: string;
  /** Open handle of the database's folder. */
  readonly handle: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: ServerLog;
}

/** A server that we launched ourselves. */
export interface Launched {
  readonly pid: number | undefined;
  /** Set as soon as it has ended: what it said last. */
  readonly ended: { readonly words: string; readonly how: string } | undefined;
  onEnd(listener: () => void): void;
}

const fixedSettings = {
  listen_addresses: '',
  unix_socket_directories: '/proc/self/fd/3',
  // containers come with 64 MB of shared memory
  dynamic_shared_memory_type: 'mmap',
  log_line_prefix: logLinePrefix,
  log_checkpoints: 'off',
};

/** Starts the server's process; it lives on when we are interrupted, so that we can finish first. */
export function launch(options: LaunchOptions): Launched {
  const { binaries, user, databaseDir, handle, log } = options;
  const settings = { ...fixedSettings, cluster_name: clusterName(databaseDir), ...options.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', '/proc/self/fd/3', ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe', handle],
  });
  return follow(child, log);
}

function follow(child: ChildProcess, log: ServerLog): Launched {
  const complaints: string[] = [];
  let lastLine = '';
  let ended: Launched['ended'];
  if (child.stderr) {
    const read = serverWords();
    createInterface({ input: child.stderr }).on('line', (line) => {
      const { text, kind } = read(line);
      // an answer has reached the one who asked, who knows better what may be written down of it
      if (kind === 'answer') return;
      const before = lastLine;
      lastLine = text;
      if (kind === 'talk') {
        log.debug(`PostgreSQL: ${text}`);
        return;
      }
      log.warn(`PostgreSQL: ${text}`);
      // the line before a complaint often says what it is about
      if (before !== '' && before !== complaints.at(-1)) complaints.push(before);
      complaints.push(text);
      complaints.splice(0, complaints.length - 20);
    });
  }
  const listeners: (() => void)[] = [];
  const end = (how: string, words: string): void => {
    ended ??= { how, words };
    for (const listener of listeners.splice(0)) listener();
  };
  child.once('error', (error) => end(error.message, error.message));
  child.once('exit', (code, killedBy) => {
    // its last words may still be on the way, but helpers that outlive it can hold the pipe open
    const heard = () => end(killedBy ?? `Code ${code}`, complaints.join(' ') || lastLine);
    child.once('close', heard);
    setTimeout(heard, 500).unref();
  });
  child.unref();
  (child.stderr as Socket | null)?.unref();
  return {
    pid: child.pid,
    get ended() {
      return ended;
    },
    onEnd: (listener) => {
      if (ended) listener();
      else listeners.push(listener);
    },
  };
}

/**
 * Asks a server to end, which rolls back what is open and writes all to disk; waits until it is gone.
 * One that takes longer than a minute is cut short, which loses nothing but makes the next start slower.
 */
export async function stopPostmaster(pid: number, isGone: () => boolean, log: ServerLog): Promise<void> {
  signal(pid, 'SIGINT');
  if (await within(patienceMs, isGone)) return;
  log.warn(embeddedTexts.stopTookLong());
  signal(pid, 'SIGQUIT');
  await within(patienceMs, isGone);
}

async function within(milliseconds: number, isGone: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 10) {
    if (isGone()) return true;
    await sleep(10);
  }
  return false;
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
