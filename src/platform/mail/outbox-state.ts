import { sql } from 'kysely';
import { type Db, tables } from '../database/handles.ts';
import type { MailTables } from './outbox.ts';

/** How a chamber's outbox stands. */
export interface OutboxState {
  readonly waiting: number;
  readonly givenUp: number;
  /** Age of the oldest waiting mail. */
  readonly oldestSeconds: number;
}

/** Counts what waits and what was given up. */
export async function outboxState(db: Db, now: Date): Promise<OutboxState> {
  const row = await tables<MailTables>(db)
    .selectFrom('mails')
    .select([
      sql<number>`count(*) filter (where sent_at is null and failed_at is null)`.as('waiting'),
      sql<number>`count(*) filter (where failed_at is not null)`.as('givenUp'),
      sql<Date | null>`min(created_at) filter (where sent_at is null and failed_at is null)`.as('oldest'),
    ])
    .executeTakeFirstOrThrow();
  const oldestSeconds = row.oldest ? (now.getTime() - row.oldest.getTime()) / 1000 : 0;
  return { waiting: row.waiting, givenUp: row.givenUp, oldestSeconds };
}
