import type { SMTPError } from 'nodemailer/lib/smtp-connection/index.js';
import type { SecretBox } from '../crypto/secret-box.ts';
import { type Database, writing } from '../database/database.ts';
import { tables, type Tx } from '../database/handles.ts';
import type { Job } from '../jobs/job.ts';
import { type MailAttachment, openAttachment } from './attachments.ts';
import { type MailTables, sendMailsJob } from './outbox.ts';
import type { MailTransport } from './transport.ts';

/** Waits after the 1st, 2nd, … failed attempt, in minutes; after the last one the mail is given up. */
const waits = [1, 2, 5, 10, 20, 40, 60, 120, 240, 480, 720, 1440];

/** The job that empties a chamber's outbox over SMTP. */
export function sendMailsJobFor(
  database: Database,
  transport: MailTransport,
  from: string | undefined,
  secrets: SecretBox,
): Job {
  return {
    name: sendMailsJob,
    everySeconds: 15,
    run: (chamber, now) =>
      writing(database, chamber, (tx) => sendNextMail(tx, transport, from, secrets, now)),
  };
}

/**
 * Sends the mail that is due first, one of many with the same words after all others. Its row stays locked meanwhile, so that two workers never send the same one;
 * killed between the server's answer and the commit it goes out again with the same Message-ID.
 */
async function sendNextMail(
  tx: Tx,
  transport: MailTransport,
  from: string | undefined,
  secrets: SecretBox,
  now: Date,
): Promise<boolean> {
  const mails = tables<MailTables>(tx);
  const mail = await mails
    .selectFrom('mails')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('next_attempt_at', '<=', now)
    .orderBy('in_bulk')
    .orderBy('next_attempt_at')
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!mail) return false;
  const { identity } = tx.chamber;
  try {
    const attachments = await selectAttachments(tx, secrets, mail.id);
    await transport.send({
      messageId: mail.message_id,
      from: { name: identity.name, address: from ?? identity.serviceEmail },
      replyTo: mail.reply_to ?? identity.serviceEmail,
      to: mail.to_address,
      subject: mail.subject ?? '',
      text: mail.body_text ?? '',
      html: mail.body_html ?? '',
      chamber: tx.chamber.slug,
      attachments,
      unsubscribeUrl: mail.unsubscribe_url ?? undefined,
    });
    await mails
      .updateTable('mails')
      .set({
        sent_at: now,
        attempts: mail.attempts + 1,
        subject: null,
        body_text: null,
        body_html: null,
        unsubscribe_url: null,
        last_error: null,
      })
      .where('id', '=', mail.id)
      .execute();
    await wipeAttachments(tx, mail.id);
  } catch (error) {
    const wait = waits[mail.attempts] ?? (mail.must_arrive ? waits.at(-1) : undefined);
    const permanent = !mail.must_arrive && (isPermanent(error) || wait === undefined);
    await mails
      .updateTable('mails')
      .set({
        attempts: mail.attempts + 1,
        last_error: shortReason(error),
        next_attempt_at: new Date(now.getTime() + (wait ?? 0) * 60_000),
        ...(permanent
          ? { failed_at: now, subject: null, body_text: null, body_html: null, unsubscribe_url: null }
          : {}),
      })
      .where('id', '=', mail.id)
      .execute();
    if (permanent) await wipeAttachments(tx, mail.id);
  }
  return true;
}

async function selectAttachments(
  tx: Tx,
  secrets: SecretBox,
  mailId: string,
): Promise<readonly MailAttachment[]> {
  const rows = await tables<MailTables>(tx)
    .selectFrom('mail_attachments')
    .select('sealed')
    .where('mail_id', '=', mailId)
    .orderBy('position')
    .execute();
  return rows.map(({ sealed }) => openAttachment(secrets, tx.chamber, sealed));
}

async function wipeAttachments(tx: Tx, mailId: string): Promise<void> {
  await tables<MailTables>(tx).deleteFrom('mail_attachments').where('mail_id', '=', mailId).execute();
}

/** A 5xx answer to the recipient is final; a refused sign-in or content may be our own fault and is tried again. */
function isPermanent(error: unknown): boolean {
  const { responseCode, command } = error as SMTPError;
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}

function shortReason(error: unknown): string {
  const { responseCode, code } = error as SMTPError;
  const message = error instanceof Error ? error.message : String(error);
  return [responseCode ?? code, message.slice(0, 200)].filter(Boolean).join(' ');
}
