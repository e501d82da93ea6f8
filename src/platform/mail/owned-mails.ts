import { sql } from 'kysely';
import { tables, type Tx } from '../database/handles.ts';
import type { MailTables } from './outbox.ts';

/** Forgets the mails of accounts, registrations or invitations that are forgotten, but for those that wait to be sent. */
export async function forgetMailsOf(tx: Tx, owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return;
  await tables<MailTables>(tx)
    .deleteFrom('mails')
    .where('belongs_to', 'in', owners)
    .where(sql<boolean>`(sent_at is not null or failed_at is not null)`)
    .execute();
}

/** Gives all mails of a registration or an account to the account that goes on. */
export async function handMailsOver(tx: Tx, from: string, to: string): Promise<void> {
  await tables<MailTables>(tx)
    .updateTable('mails')
    .set({ belongs_to: to })
    .where('belongs_to', '=', from)
    .execute();
}
