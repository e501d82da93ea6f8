import { sql } from 'kysely';
import { type Db, tables, type Tx } from '../../platform/database/handles.ts';

/** A form as it was sent: which one, and what it said. */
export interface SentForm {
  readonly formId: string;
  readonly contentHash: string;
}

interface FormTables {
  enquiry_forms: {
    form_id: string;
    content_hash: string;
    nummer: number;
    mail_id: string | null;
  };
  mails: { id: string; sent_at: Date | null };
}

/** Holds a form until the end of the transaction: of the same one sent twice at once, the second finds what it became. */
export async function holdForm(tx: Tx, { formId }: SentForm): Promise<void> {
  const lock = `${tx.chamber.slug} ${formId}`;
  await sql`select pg_advisory_xact_lock(hashtext('enquiries'), hashtext(${lock}))`.execute(tx.kysely);
}

/** The number that this form got when it was sent before with the same content. */
export async function findByForm(db: Db, { formId, contentHash }: SentForm): Promise<number | undefined> {
  const row = await tables<FormTables>(db)
    .selectFrom('enquiry_forms')
    .select('nummer')
    .where('form_id', '=', formId)
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row?.nummer;
}

/** Notes the number of the enquiry that a form became, and the mail that brings it to the chamber. */
export async function insertForm(
  tx: Tx,
  { formId, contentHash }: SentForm,
  { nummer, mailId }: { readonly nummer: number; readonly mailId: string },
): Promise<void> {
  await tables<FormTables>(tx)
    .insertInto('enquiry_forms')
    .values({ form_id: formId, content_hash: contentHash, nummer, mail_id: mailId })
    .execute();
}

/** Whether the chamber's mail server has taken an enquiry. A mail that is forgotten has arrived: it is never given up. */
export async function hasReachedMailbox(db: Db, nummer: number): Promise<boolean> {
  const row = await tables<FormTables>(db)
    .selectFrom('enquiry_forms')
    .leftJoin('mails', 'mails.id', 'enquiry_forms.mail_id')
    .select(sql<boolean>`(mails.id is null or mails.sent_at is not null)`.as('arrived'))
    .where('nummer', '=', nummer)
    .executeTakeFirst();
  return row?.arrived ?? true;
}
