import type pg from 'pg';

/** A connection that hears what transactions of all processes announce. */
export interface Listening {
  /** Whether it hears at this moment. */
  readonly isUp: () => boolean;
  stop(): void;
}

const tryAgainMilliseconds = 500;

/**
 * Listens on a channel with one connection, and connects again whenever that is lost: what was announced meanwhile is
 * not heard, so whoever listens has to look for itself now and then.
 * @param up told each time that it hears (again)
 */
export function listenOn(
  pool: pg.Pool,
  channel: string,
  heard: (payload: string) => void,
  up: () => void = () => {},
): Listening {
  let stopped = false;
  let client: pg.PoolClient | null = null;
  let connecting = false;

  async function connect(): Promise<void> {
    connecting = true;
    try {
      const fresh = await pool.connect();
      fresh.on('notification', ({ payload }) => heard(payload ?? ''));
      fresh.on('error', () => {
        if (client === fresh) client = null;
        fresh.release(true);
      });
      await fresh.query(`listen ${channel}`);
      if (stopped) return fresh.release(true);
      client = fresh;
      up();
    } catch {
      // the next tick tries again
    } finally {
      connecting = false;
    }
  }

  const timer = setInterval(() => {
    if (!client && !connecting) void connect();
  }, tryAgainMilliseconds);
  void connect();

  return {
    isUp: () => client !== null,
    stop() {
      stopped = true;
      clearInterval(timer);
      client?.release(true);
      client = null;
    },
  };
}
