import { sql } from 'kysely';
import { type Db, tables } from '../../platform/database/handles.ts';
import type { AntragTables } from './select-queries.ts';

/**
 * How long the middle one of the Anträge of a kind that case workers have decided since then took, and how many there
 * were, from when each came, also where that was on paper. What ended without the office, by a link in a mail, from outside or with its day, says nothing of how long the
 * office takes.
 */
export async function medianSeconds(
  db: Db,
  art: string,
  since: Date,
): Promise<{ readonly count: number; readonly seconds: number | null }> {
  const row = await tables<AntragTables>(db)
    .selectFrom('antraege')
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number | null>`percentile_cont(0.5) within group
        (order by extract(epoch from ended_at - arrived_at))::float8`.as('seconds'),
    ])
    .where('art', '=', art)
    .where('state', 'in', ['approved', 'refused'])
    .where('ended_at', '>=', since)
    .where('decided_by', 'is not', null)
    .executeTakeFirstOrThrow();
  return row;
}
