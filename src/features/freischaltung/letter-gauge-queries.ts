import { sql } from 'kysely';
import { type Db, tables } from '../../platform/database/handles.ts';
import type { FreischaltungTables } from './tables.ts';

/** How many letters somebody has to see to. */
export interface OpenLetters {
  readonly queued: number;
  readonly needsDecision: number;
}

/** Counts letters that wait for the printer and those that wait for a case worker. */
export async function countOpenLetters(db: Db): Promise<OpenLetters> {
  return tables<FreischaltungTables>(db)
    .selectFrom('letters')
    .select([
      sql<number>`count(*) filter (where state = 'queued')`.as('queued'),
      sql<number>`count(*) filter (where state = 'needs-decision')`.as('needsDecision'),
    ])
    .where('state', 'in', ['queued', 'needs-decision'])
    .executeTakeFirstOrThrow();
}
