import { type Generated, sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';
import type { EnquiryRecord } from './enquiry-record.ts';

/** Needs `mails` joined. A mail that is forgotten has arrived: it is never given up. */
const hasArrived = sql<boolean>`(mails.id is null or mails.sent_at is not null)`;

/** A form as it was sent: which one, and what it said. */
export interface SentForm {
  readonly formId: string;
  readonly contentHash: string;
}

interface EnquiryTables {
  enquiries: {
    nummer: Generated<number>;
    form_id: string;
    content_hash: string;
    account_id: string | null;
    topic: string;
    files: number;
    sent_at: Date;
    mail_id: string | null;
  };
  mails: { id: string; sent_at: Date | null };
}

/**
 * Gives an enquiry its number.
 * @returns undefined when this very form was sent before with the same content
 */
export async function insertEnquiry(
  tx: Tx,
  values: SentForm & { accountId: string | null; topic: string; files: number; sentAt: Date },
): Promise<number | undefined> {
  const row = await tables<EnquiryTables>(tx)
    .insertInto('enquiries')
    .values({
      form_id: values.formId,
      content_hash: values.contentHash,
      account_id: values.accountId,
      topic: values.topic,
      files: values.files,
      sent_at: values.sentAt,
      mail_id: null,
    })
    .onConflict((conflict) => conflict.columns(['form_id', 'content_hash']).doNothing())
    .returning('nummer')
    .executeTakeFirst();
  return row?.nummer;
}

/** The number that this form got when it was sent before with the same content. */
export async function findByForm(db: Db, { formId, contentHash }: SentForm): Promise<number | undefined> {
  const row = await tables<EnquiryTables>(db)
    .selectFrom('enquiries')
    .select('nummer')
    .where('form_id', '=', formId)
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row?.nummer;
}

/** Notes which mail brings an enquiry to the chamber. */
export async function storeMail(tx: Tx, nummer: number, mailId: string): Promise<void> {
  await tables<EnquiryTables>(tx)
    .updateTable('enquiries')
    .set({ mail_id: mailId })
    .where('nummer', '=', nummer)
    .execute();
}

/** All enquiries of an account, newest first. */
export async function listEnquiries(db: Db, accountId: string): Promise<readonly EnquiryRecord[]> {
  return tables<EnquiryTables>(db)
    .selectFrom('enquiries')
    .leftJoin('mails', 'mails.id', 'enquiries.mail_id')
    .select(['enquiries.nummer', 'topic', 'files', 'enquiries.sent_at as sentAt'])
    .select(hasArrived.as('delivered'))
    .where('account_id', '=', accountId)
    .orderBy('enquiries.nummer', 'desc')
    .limit(200)
    .execute();
}

/** An enquiry by its number, as the office finds it. */
export function findEnquiry(
  db: Db,
  nummer: number,
): Promise<(EnquiryRecord & { readonly accountId: string | null }) | undefined> {
  return tables<EnquiryTables>(db)
    .selectFrom('enquiries')
    .leftJoin('mails', 'mails.id', 'enquiries.mail_id')
    .select(['enquiries.nummer', 'topic', 'files', 'enquiries.sent_at as sentAt', 'account_id as accountId'])
    .select(hasArrived.as('delivered'))
    .where('enquiries.nummer', '=', nummer)
    .executeTakeFirst();
}

/** How many enquiries of an account are remembered. */
export async function countEnquiries(db: Db, accountId: string): Promise<number> {
  const { count } = await tables<EnquiryTables>(db)
    .selectFrom('enquiries')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives all enquiries of an account to another one. */
export async function moveEnquiries(tx: Tx, from: string, to: string): Promise<void> {
  await tables<EnquiryTables>(tx)
    .updateTable('enquiries')
    .set({ account_id: to })
    .where('account_id', '=', from)
    .execute();
}

/** Forgets enquiries sent before a time; one that still waits for the mail server stays. */
export async function deleteEnquiriesBefore(tx: Tx, before: Date, most: number): Promise<number> {
  const rows = await tables<EnquiryTables>(tx)
    .deleteFrom('enquiries')
    .where('nummer', 'in', (eb) =>
      eb
        .selectFrom('enquiries')
        .leftJoin('mails', 'mails.id', 'enquiries.mail_id')
        .select('enquiries.nummer')
        .where('enquiries.sent_at', '<', before)
        .where(hasArrived)
        .limit(most),
    )
    .returning('nummer')
    .execute();
  return rows.length;
}
