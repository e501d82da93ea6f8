import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedServerError } from './errors.ts';
import { probe } from './probe.ts';
import { ensureRunning, type Running, type RunningOptions } from './running.ts';
import { embeddedTexts } from './texts.de.ts';
import { waitForTurn } from './turns.ts';

const lookEveryMs = 5_000;
const longestPauseMs = 30_000;

export interface Supervision {
  /** The server as it runs now. */
  current(): Running;
  /** Stops watching; afterwards the server may be ended. */
  end(): Promise<void>;
}

/**
 * Watches the server and starts it again when it ends unexpectedly: a full disk takes it down, and as soon as there
 * is room again it comes back without anybody's help.
 */
export function supervise(options: RunningOptions, first: Running): Supervision {
  const { log } = options;
  const ending = new AbortController();
  let current = first;
  let revival = Promise.resolve();

  const watch = (running: Running): void => {
    if (running === 'adopted') {
      const timer = setTimeout(() => void look(), lookEveryMs).unref();
      ending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    } else running.onEnd(() => died(running.ended?.how ?? ''));
  };
  const look = async (): Promise<void> => {
    const answer = await probe(`/proc/self/fd/${options.handle}`);
    if (answer === 'nothing') died('');
    else watch('adopted');
  };
  const died = (how: string): void => {
    if (ending.signal.aborted) return;
    log.error(embeddedTexts.died(how));
    revival = revive();
  };
  const revive = async (): Promise<void> => {
    for (let pause = 1_000; !ending.signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      const turn = await waitForTurn(options.dataDir);
      try {
        if (ending.signal.aborted) return;
        current = await ensureRunning(options, true);
        log.info(embeddedTexts.revived());
        watch(current);
        return;
      } catch (error) {
        log.error(error instanceof EmbeddedServerError ? error.message : String(error));
      } finally {
        turn.release();
      }
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => {});
    }
  };

  watch(first);
  return {
    current: () => current,
    end: async () => {
      ending.abort();
      await revival;
    },
  };
}
