import { setTimeout as sleep } from 'node:timers/promises';
import { errorFromWords } from './errors.ts';
import type { ServerLog } from './log.ts';
import { type Launched, type LaunchOptions, launch, stopPostmaster } from './postmaster.ts';
import { findPostmaster, isPostmasterOf, removeStaleFile } from './postmaster-file.ts';
import { probe } from './probe.ts';
import { embeddedTexts } from './texts.de.ts';

export interface RunningOptions extends LaunchOptions {
  readonly dataDir: string;
}

/** The server that is now running: launched by us, or somebody else's. */
export type Running = Launched | 'adopted';

// a killed server's last helpers take a moment to notice
const stillInUse = /pre-existing shared memory block/;

/**
 * Makes sure that a server runs on the folder and answers. One that somebody uses is shared. One that nobody uses is
 * what a killed portal left behind: it is ended and a fresh one started, with our settings and our ears.
 * The caller holds the lock on starting and stopping.
 */
export async function ensureRunning(options: RunningOptions, inUse: boolean): Promise<Running> {
  const { databaseDir, log } = options;
  const host = `/proc/self/fd/${options.handle}`;
  const pid = findPostmaster(databaseDir);
  if (pid !== undefined && !inUse) {
    await stopPostmaster(pid, () => !isPostmasterOf(pid, databaseDir), log);
    log.info(embeddedTexts.orphanStopped());
  }
  if (await answers(host, log)) {
    log.info(embeddedTexts.adopted());
    return 'adopted';
  }
  return launchAndWait(options, host);
}

async function launchAndWait(options: RunningOptions, host: string): Promise<Launched> {
  for (let attempt = 1; ; attempt++) {
    if (findPostmaster(options.databaseDir) === undefined) removeStaleFile(options.databaseDir);
    const launched = launch(options);
    if (await answers(host, options.log, launched)) return launched;
    const words = launched.ended?.words ?? '';
    if (!stillInUse.test(words) || attempt === 50) {
      throw errorFromWords(words, options.dataDir, embeddedTexts.couldNotStart);
    }
    await sleep(200);
  }
}

/**
 * Waits while the server is on its way up; recovery after a crash may take minutes.
 * False when nobody is there, or when the one just launched has ended.
 */
async function answers(host: string, log: ServerLog, launched?: Launched): Promise<boolean> {
  const begin = performance.now();
  let told = 0;
  for (let pause = 10; ; pause = Math.min(pause * 1.2, 250)) {
    const answer = await probe(host);
    if (answer === 'ready') return true;
    if (launched ? launched.ended : answer === 'nothing') return false;
    const seconds = Math.floor((performance.now() - begin) / 1000);
    if (seconds >= told + 10) {
      told = seconds;
      log.info(embeddedTexts.stillStarting(seconds));
    }
    await sleep(pause);
  }
}

/** Ends the server, whoever launched it; one that lives out of our sight, in another container, is left alone. */
export async function endServer(running: Running, databaseDir: string, log: ServerLog): Promise<void> {
  if (running !== 'adopted' && running.pid !== undefined) {
    await stopPostmaster(running.pid, () => running.ended !== undefined, log);
    return;
  }
  const pid = findPostmaster(databaseDir);
  if (pid !== undefined) await stopPostmaster(pid, () => !isPostmasterOf(pid, databaseDir), log);
}
