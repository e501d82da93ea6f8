import type pg from 'pg';

/**
 * Hears of connections that break, idle or at work: whoever is at work with one is told by the statement that fails, and
 * the pool replaces them. Unheard it would end the process (`error` of an EventEmitter), in the middle of a migration too.
 */
export function hearLostConnections(pool: pg.Pool, lost: (error: Error) => void = () => {}): pg.Pool {
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}
