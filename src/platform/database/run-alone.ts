import { setTimeout as after } from 'node:timers/promises';
import type { Chamber } from '../chamber/chamber.ts';
import type { Database } from './database.ts';

const retryMilliseconds = 200;

/**
 * Does work that only one process at a time may do for a chamber; the next one waits. The lock ends with the connection
 * that holds it, so a killed process leaves none behind.
 * @param what names the work
 * @param onWaiting called once where somebody else is at it
 */
export async function runAlone<Value>(
  database: Database,
  chamber: Chamber,
  what: string,
  work: () => Promise<Value>,
  onWaiting: () => void = () => {},
): Promise<Value> {
  const client = await database.pool.connect();
  const key = `${chamber.slug} ${what}`;
  let failure: Error | undefined;
  try {
    for (let told = false; ; told = true) {
      const { rows } = await client.query<{ taken: boolean }>(
        `select pg_try_advisory_lock(hashtext('run alone'), hashtext($1)) as taken`,
        [key],
      );
      if (rows[0]?.taken) break;
      if (!told) onWaiting();
      await after(retryMilliseconds);
    }
    return await work();
  } finally {
    await client
      .query(`select pg_advisory_unlock(hashtext('run alone'), hashtext($1))`, [key])
      .catch((error: Error) => {
        failure = error;
      });
    client.release(failure);
  }
}
