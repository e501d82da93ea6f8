import { recordAudit } from '../../../platform/audit/audit.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { messageMail } from '../mails/message-mail.ts';
import { messageLocale } from '../message-locale.ts';
import type { BulkMessage } from '../message.ts';
import { holdMessage, lockMessage, selectSending, updateState } from '../queries.ts';
import {
  isAnybodyWaiting,
  type NextRecipient,
  selectProgress,
  takeRecipients,
  updateRecipients,
} from '../recipient-queries.ts';
import { unsubscribeUrl } from '../unsubscribe/unsubscribe-token.ts';
import { sendMessagesJobName } from './begin-sending.ts';

/** Mails that are written in one transaction. */
const batch = 100;

/** What mails of this kind are called in the record of what was sent. */
const kinds = {
  information: { kind: 'bulk-messages.information' },
  formal: { kind: 'bulk-messages.formal' },
} as const;

/**
 * The job that writes the mails of messages, a hundred at a time. Each mail lies in the outbox from the same commit on
 * that notes it with its recipient: killed before, the hundred are written anew; killed after, they are there. Workers
 * side by side take different people, and none goes on once a message is stopped.
 */
export function sendMessagesJob(house: Pick<House, 'database' | 'secrets'>): Job {
  return {
    name: sendMessagesJobName,
    everySeconds: 15,
    async run(chamber, now) {
      const id = await reading(house.database, chamber, selectSending);
      if (id === undefined) return false;
      const taken = await writing(house.database, chamber, (tx) => writeBatch(tx, house, id, now));
      if (taken > 0) return true;
      return writing(house.database, chamber, (tx) => finish(tx, id, now));
    },
  };
}

async function writeBatch(tx: Tx, house: Pick<House, 'secrets'>, id: string, now: Date): Promise<number> {
  const message = await holdMessage(tx, id);
  if (message?.state !== 'sending') return 0;
  const recipients = await takeRecipients(tx, id, batch);
  const done: { readonly id: string; readonly mailId: string | null }[] = [];
  for (const recipient of recipients)
    done.push({ id: recipient.id, mailId: await writeMail(tx, house, message, recipient, now) });
  if (done.length > 0) await updateRecipients(tx, done);
  return done.length;
}

/** Writes one person's mail, to the address and in the language of this moment; null where none goes out any more. */
async function writeMail(
  tx: Tx,
  { secrets }: Pick<House, 'secrets'>,
  message: BulkMessage,
  to: NextRecipient,
  now: Date,
): Promise<string | null> {
  const { accountId } = to;
  if (accountId === null || to.why !== null) return null;
  const locale = messageLocale(message, to.locale);
  const isInformation = message.purpose === 'information';
  const url = isInformation
    ? unsubscribeUrl(secrets, tx.chamber, { accountId, recipientId: to.id })
    : undefined;
  const content = messageMail(tx.chamber, locale, message, to, url);
  return sendMail(
    tx,
    {
      ...kinds[message.purpose],
      to: to.email,
      belongsTo: accountId,
      content,
      locale,
      bulk: { unsubscribeUrl: url },
    },
    now,
  );
}

/** Ends a message once nobody waits for it. @returns whether there may be another one to send */
async function finish(tx: Tx, id: string, now: Date): Promise<boolean> {
  const message = await lockMessage(tx, id);
  if (message?.state !== 'sending') return true;
  // another worker is at the last ones, and will come here after them
  if (await isAnybodyWaiting(tx, id)) return false;
  await updateState(tx, id, { state: 'sent', finishedAt: now });
  const { written, leftOut } = await selectProgress(tx, id);
  await recordAudit(tx, {
    event: 'bulk-messages.finished',
    outcome: 'done',
    at: now,
    subjects: { message: id },
    facts: { written, leftOut },
    from: 'worker',
  });
  return true;
}
