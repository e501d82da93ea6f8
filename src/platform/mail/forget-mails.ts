import { sql } from 'kysely';
import { type Database, writing } from '../database/database.ts';
import { tables, type Tx } from '../database/handles.ts';
import type { Job } from '../jobs/job.ts';
import type { MailTables } from './outbox.ts';

const keptDays = 30;

/** The nightly job that forgets to whom mails went. */
export function forgetMailsJobFor(database: Database): Job {
  return {
    name: 'forget-mails',
    everySeconds: 24 * 3600,
    async run(chamber, now) {
      await writing(database, chamber, (tx) => forgetMails(tx, now));
      return false;
    },
  };
}

/** Removes mails sent or given up more than thirty days ago; what waits stays. */
export async function forgetMails(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 3_600_000);
  await tables<MailTables>(tx)
    .deleteFrom('mails')
    .where(sql<Date>`coalesce(sent_at, failed_at)`, '<', before)
    .execute();
}
