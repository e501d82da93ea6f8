import type { Generated } from 'kysely';
import { randomUUID } from 'node:crypto';
import { tables, type Tx } from '../database/handles.ts';
import type { MigrationStep } from '../database/migration.ts';
import { wakeJob } from '../jobs/job.ts';
import type { Locale } from '../texts/wording.ts';
import type { SealedAttachment } from './attachments.ts';
import type { MailContent } from './mail-content.ts';
import { renderMail } from './mail-layout.tsx';

/** Name of the job that empties the outbox. */
export const sendMailsJob = 'mail';

export interface MailTables {
  mails: {
    id: string;
    kind: string;
    to_address: string;
    subject: string | null;
    body_text: string | null;
    body_html: string | null;
    message_id: string;
    created_at: Date;
    attempts: number;
    next_attempt_at: Date;
    sent_at: Date | null;
    failed_at: Date | null;
    last_error: string | null;
    reply_to: Generated<string | null>;
    must_arrive: Generated<boolean>;
    belongs_to: string | null;
    unsubscribe_url: Generated<string | null>;
    in_bulk: Generated<boolean>;
  };
  mail_attachments: { mail_id: string; position: number; sealed: Buffer };
}

export const mailMigrations: readonly MigrationStep[] = [
  {
    name: '2026-11-21T0902-mails',
    sql: `
      create table mails (
        id uuid primary key,
        kind text not null,
        to_address text not null,
        subject text,
        body_text text,
        body_html text,
        message_id text not null unique,
        created_at timestamptz not null,
        attempts int not null default 0,
        next_attempt_at timestamptz not null,
        sent_at timestamptz,
        failed_at timestamptz,
        last_error text
      );
      create index on mails (next_attempt_at) where sent_at is null and failed_at is null;
      create index on mails (lower(to_address), created_at);
    `,
  },
  {
    name: '2026-11-25T1840-mail-attachments',
    sql: `
      alter table mails add column reply_to text, add column must_arrive boolean not null default false;
      create table mail_attachments (
        mail_id uuid not null references mails on delete cascade,
        position int not null,
        sealed bytea not null,
        primary key (mail_id, position)
      );
    `,
  },
  {
    // whose mails were found by address before; the accounts say which of the earlier ones are theirs
    name: '2026-11-25T2235-mails-belong',
    sql: `
      alter table mails add column belongs_to uuid;
      create index on mails (belongs_to, created_at) where belongs_to is not null;
      drop index mails_lower_created_at_idx;
    `,
  },
  {
    // a message to thousands must not keep anybody waiting for a new password
    name: '2026-11-26T0606-mails-in-bulk',
    sql: `
      alter table mails add column unsubscribe_url text, add column in_bulk boolean not null default false;
      drop index mails_next_attempt_at_idx;
      create index mails_to_send on mails (in_bulk, next_attempt_at, created_at)
        where sent_at is null and failed_at is null;
    `,
  },
];

/** A mail to one address. */
export interface MailToSend {
  /** What it is about, such as `accounts.confirm-address`; for delivery status and tests. */
  readonly kind: string;
  readonly to: string;
  /**
   * Whose mail it is: id of the account, registration or invitation of the person that it is for. It is shown to this
   * person and forgotten with it. Null for one to a Betrieb, to the chamber, or to an address of which nothing is
   * known: the same address may be a person's too, who has no say in these.
   */
  readonly belongsTo: string | null;
  readonly content: MailContent;
  readonly locale: Locale;
  /** Where answers go; to the chamber's service address unless said otherwise. */
  readonly replyTo?: string | undefined;
  readonly attachments?: readonly SealedAttachment[] | undefined;
  /** True for what nobody else has: it is never given up, but tried daily until the mail server takes it. */
  readonly mustArrive?: boolean | undefined;
  /**
   * For one of many mails with the same words: it goes out after all others that wait, and its headers offer to have
   * no more of them by one click (RFC 8058) where there is an address for it.
   */
  readonly bulk?: { readonly unsubscribeUrl?: string | undefined } | undefined;
}

/**
 * Puts a mail into the outbox in the caller's transaction: it goes out after the commit and never after a rollback.
 * Bodies and attachments are wiped once the mail server has taken them.
 * @returns the mail's id
 */
export async function sendMail(tx: Tx, mail: MailToSend, now: Date): Promise<string> {
  const rendered = renderMail(tx.chamber, mail.locale, mail.content);
  const id = randomUUID();
  await tables<MailTables>(tx)
    .insertInto('mails')
    .values({
      id,
      kind: mail.kind,
      to_address: mail.to,
      subject: rendered.subject,
      body_text: rendered.text,
      body_html: rendered.html,
      message_id: `<${id}@${tx.chamber.hosts[0]}>`,
      created_at: now,
      attempts: 0,
      next_attempt_at: now,
      sent_at: null,
      failed_at: null,
      last_error: null,
      reply_to: mail.replyTo ?? null,
      must_arrive: mail.mustArrive ?? false,
      belongs_to: mail.belongsTo,
      in_bulk: mail.bulk !== undefined,
      unsubscribe_url: mail.bulk?.unsubscribeUrl ?? null,
    })
    .execute();
  if (mail.attachments?.length) {
    const rows = mail.attachments.map(({ sealed }, position) => ({ mail_id: id, position, sealed }));
    await tables<MailTables>(tx).insertInto('mail_attachments').values(rows).execute();
  }
  await wakeJob(tx, sendMailsJob);
  return id;
}
