import type pg from 'pg';
import type { Chamber } from '../chamber/chamber.ts';
import { listenOn } from '../database/listen.ts';
import { type Job, wakeChannel } from './job.ts';

export interface WorkerParts {
  readonly pool: pg.Pool;
  readonly chambers: readonly Chamber[];
  readonly jobs: readonly Job[];
  readonly clock: () => Date;
  readonly onFailure: (job: string, chamber: string, error: unknown) => void;
}

/** A running worker. */
export interface Worker {
  /** Lets what runs finish, starts nothing new. */
  stop(): Promise<void>;
}

interface Slot {
  readonly job: Job;
  readonly chamber: Chamber;
  dueAt: number;
  running: Promise<void> | null;
  wokenMeanwhile: boolean;
}

const tickMilliseconds = 500;
/** What failed is tried again that soon, also where its interval is an hour: two jobs that met each other fail by chance. */
const retrySeconds = 30;

/**
 * Runs the jobs of all chambers: at once when woken through the database, else at their interval.
 * Several workers may run side by side; a lost listening connection only costs the speed of the wake-up.
 */
export function startWorker(parts: WorkerParts): Worker {
  const slots = parts.chambers.flatMap((chamber) =>
    parts.jobs.map((job): Slot => ({ job, chamber, dueAt: 0, running: null, wokenMeanwhile: false })),
  );
  let stopped = false;

  function wake(payload: string): void {
    for (const slot of slots) {
      const { job, chamber } = slot;
      const names = [job.name, ...(job.wokenBy ?? [])];
      if (!names.some((name) => `${chamber.slug} ${name}` === payload)) continue;
      if (slot.running) slot.wokenMeanwhile = true;
      else launch(slot);
    }
  }

  function launch(slot: Slot): void {
    if (stopped) return;
    slot.running = runSlot(slot).finally(() => {
      slot.running = null;
    });
  }

  async function runSlot(slot: Slot): Promise<void> {
    let again = true;
    let seconds = slot.job.everySeconds;
    while (again && !stopped) {
      slot.wokenMeanwhile = false;
      try {
        again = (await slot.job.run(slot.chamber, parts.clock())) || slot.wokenMeanwhile;
      } catch (error) {
        parts.onFailure(slot.job.name, slot.chamber.slug, error);
        again = false;
        seconds = Math.min(seconds, retrySeconds);
      }
    }
    slot.dueAt = Date.now() + seconds * 1000;
  }

  // a lost connection only costs speed: meanwhile the intervals do the work
  const listening = listenOn(parts.pool, wakeChannel, wake);
  const timer = setInterval(() => {
    const now = Date.now();
    for (const slot of slots) if (!slot.running && slot.dueAt <= now) launch(slot);
  }, tickMilliseconds);

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(slots.flatMap((slot) => slot.running ?? []));
      listening.stop();
    },
  };
}
