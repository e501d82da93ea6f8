import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tx } from '../src/platform/database/handles.ts';
import type { TestPortal } from './test-portal.ts';

/**
 * Lets several do something in what is surely the same moment: rows that all of them change are held until each has
 * gone as far as it can and waits, for those rows or for another of them. What each judged before that is what the
 * others had not yet changed, so that only waiting by design keeps them apart.
 * @param hold takes the rows
 */
export async function inSameMoment<Outcome>(
  portal: TestPortal,
  hold: (tx: Tx) => Promise<unknown>,
  actions: readonly (() => Promise<Outcome>)[],
): Promise<readonly Outcome[]> {
  const { outcomes } = await portal.write(async (tx) => {
    await hold(tx);
    const running = Promise.all(actions.map((act) => act()));
    // a fault is told below, once the rows are free again
    running.catch(() => {});
    await untilAllWait(portal, actions.length);
    return { outcomes: running };
  });
  return outcomes;
}

async function untilAllWait(portal: TestPortal, all: number): Promise<void> {
  const until = Date.now() + 30_000;
  for (let waiting = 0; waiting < all; ) {
    if (Date.now() > until) throw new Error(`Only ${waiting} of ${all} wait; do they change what is held?`);
    await wait(10);
    waiting = await portal.read(async (db) => {
      const { rows } = await sql<{ count: number }>`
        select count(distinct l.pid)::int as count from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and a.datname = current_database()`.execute(db.kysely);
      return rows[0]?.count ?? 0;
    });
  }
}
