import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';
import { CommandRefusal } from '../feature/feature.ts';
import { PLAIN_SETTINGS } from './take-backup.ts';
import { backupTexts as t } from './texts.de.ts';

/** So long a restore waits for whoever still works in what is to be filled. */
const LONGEST_WAIT = '20s';

/**
 * Does all or nothing in one schema, in which unqualified names are looked for.
 * @throws CommandRefusal when others kept it busy for too long
 */
export async function inRestoreTransaction<Value>(
  pool: pg.Pool,
  schema: string,
  work: (client: pg.ClientBase) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(
      `begin; ${PLAIN_SETTINGS} set local search_path to ${quoteIdentifier(schema)}, public;
       set local lock_timeout to '${LONGEST_WAIT}'`,
    );
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    // the connection goes, and with it all that was done: a COPY broken off takes no other command
    failure = error as Error;
    if ((error as pg.DatabaseError).code === '55P03') throw new CommandRefusal(t.inUse(schema));
    throw error;
  } finally {
    client.release(failure);
  }
}
