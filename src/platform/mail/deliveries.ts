import { sql } from 'kysely';
import { type Db, tables } from '../database/handles.ts';
import type { MailTables } from './outbox.ts';

/**
 * Where a mail is: `queued` has not been tried, `tried` was put off by the mail server and is tried again, `accepted` was
 * taken by the mail server, which is all that anybody knows of a mail, `refused` was given up.
 */
export type DeliveryState = 'queued' | 'tried' | 'accepted' | 'refused';

/** A mail that was written to somebody, and what has become of it; without its words, which are nobody's business. */
export interface Delivery {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly at: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  /** What the mail server said. */
  readonly lastError: string | null;
}

/** The mails of accounts, registrations or invitations, the newest first; they are kept for thirty days. */
export async function deliveriesOf(
  db: Db,
  owners: readonly string[],
  most: number,
): Promise<readonly Delivery[]> {
  if (owners.length === 0) return [];
  const rows = await tables<MailTables>(db)
    .selectFrom('mails')
    .select([
      'id',
      'kind',
      'to_address as to',
      'created_at as at',
      'attempts',
      'next_attempt_at as nextAttemptAt',
      'sent_at as sentAt',
      'failed_at as failedAt',
      'last_error as lastError',
      sql<DeliveryState>`case when sent_at is not null then 'accepted' when failed_at is not null then 'refused'
        when attempts > 0 then 'tried' else 'queued' end`.as('state'),
    ])
    .where('belongs_to', 'in', owners)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows;
}
