import { sql } from 'kysely';
import { type Db, tables } from '../../platform/database/handles.ts';
import type { AntragTables } from './select-queries.ts';

/** How long the middle one of the Anträge of a kind that were decided since then took, and how many there were. */
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
        (order by extract(epoch from ended_at - sent_at))::float8`.as('seconds'),
    ])
    .where('art', '=', art)
    .where('state', 'in', ['approved', 'refused'])
    .where('ended_at', '>=', since)
    // what was ended in the moment that it was sent was decided elsewhere
    .whereRef('ended_at', '>', 'sent_at')
    .executeTakeFirstOrThrow();
  return row;
}
