import type { Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { trialMail } from '../mails/message-mail.ts';
import type { BulkMessage } from '../message.ts';

/** Sends a message to who writes it, marked as a trial, in each of its languages. */
export async function sendTrial(
  tx: Tx,
  message: BulkMessage,
  writer: { readonly email: string; readonly name: string },
  now: Date,
): Promise<void> {
  const [firstName = '', ...others] = writer.name.split(' ');
  const to = { firstName, lastName: others.join(' ') };
  for (const locale of message.bodyEn === null ? (['de'] as const) : (['de', 'en'] as const)) {
    await sendMail(
      tx,
      {
        kind: 'bulk-messages.trial',
        to: writer.email,
        belongsTo: null,
        content: trialMail(tx.chamber, locale, message, to),
        locale,
      },
      now,
    );
  }
}
