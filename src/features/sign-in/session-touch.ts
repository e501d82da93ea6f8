import type { Chamber } from '../../platform/chamber/chamber.ts';
import { type Database, writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { updateLastSeen } from './queries.ts';

/** Remembers which sessions were used, so that pages which only read need no write of their own. */
export interface SessionTouch {
  /** Notes that a session was used just now; costs nothing but memory. */
  noteSeen(sessionId: string, chamber: Chamber, now: Date): void;
  /** Writes down what was noted; what fails is kept for the next time. */
  flush(): Promise<void>;
  /** Writes down the rest and notes nothing more. */
  stop(): Promise<void>;
}

const flushAfterMilliseconds = 60_000;

/**
 * Collects used sessions and writes them down once a minute, outside of requests. Each process does so for the
 * requests it served; the later time wins. A crash loses at most that minute, which only shortens the idle limit.
 * @param onFailure told when the database could not be reached
 * @param write where the times go; to customers' sessions unless said otherwise
 */
export function createSessionTouch(
  database: Database,
  onFailure: (error: unknown) => void,
  write: (tx: Tx, seen: ReadonlyMap<string, Date>) => Promise<void> = updateLastSeen,
): SessionTouch {
  const seen = new Map<Chamber, Map<string, Date>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function note(sessionId: string, chamber: Chamber, now: Date): void {
    let sessions = seen.get(chamber);
    if (!sessions) seen.set(chamber, (sessions = new Map()));
    const before = sessions.get(sessionId);
    if (!before || before < now) sessions.set(sessionId, now);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    for (const [chamber, sessions] of [...seen]) {
      seen.delete(chamber);
      try {
        await writing(database, chamber, (tx) => write(tx, sessions));
      } catch (error) {
        for (const [sessionId, at] of sessions) note(sessionId, chamber, at);
        onFailure(error);
      }
    }
  }

  return {
    noteSeen(sessionId, chamber, now) {
      if (stopped) return;
      note(sessionId, chamber, now);
      timer ??= setTimeout(() => void flush(), flushAfterMilliseconds).unref();
    },
    flush,
    async stop() {
      stopped = true;
      await flush();
    },
  };
}
