import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { wakeJob } from '../../../platform/jobs/job.ts';
import { takeBackMails } from '../../../platform/mail/take-back-mails.ts';
import type { Right } from '../../office/index.ts';
import { askSecondPerson } from '../../staff/index.ts';
import { countAudience, insertRecipients } from '../audience-queries.ts';
import { groupWords } from '../group-words.ts';
import type { Audience, BulkMessage } from '../message.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath } from '../paths.ts';
import { lockMessage, selectMessage, updateState } from '../queries.ts';
import { selectOpenMails, stopWaiting, updateStopped } from '../recipient-queries.ts';
import { bulkMessageSettings } from '../settings.ts';

/** The right to write to many people, and to confirm that somebody else does. */
export const sendRight: Right = 'nachrichten.senden';

/** Name of the job that writes the mails. */
export const sendMessagesJobName = 'bulk-messages-send';

/** Why nothing was sent. `changed`: by now it would go to another number of people than were shown. */
export type SendRefusal = 'state' | 'nobody' | 'changed' | 'waiting';

/**
 * Sends a message to as many people as its writer has seen, or puts it before a second person where they are many.
 * Everybody is written down now, once; the worker writes the mails.
 */
export async function sendMessage(
  tx: Tx,
  id: string,
  by: { readonly staffId: string; readonly seen: number },
  now: Date,
): Promise<Result<'begun' | 'asked', SendRefusal>> {
  const message = await lockMessage(tx, id);
  if (!message || !['draft', 'asked'].includes(message.state)) return refused('state');
  const audience = await countAudience(tx, message, now);
  if (audience.recipients === 0) return refused('nobody');
  if (audience.recipients !== by.seen) return refused('changed');
  if (!needsSecondPerson(tx, audience)) {
    await begin(tx, message, audience, now);
    return done('begun');
  }
  const asked = await askSecondPerson(tx, bulkMessageKind, { subject: id, askedBy: by.staffId }, now);
  if (!asked.ok) return refused('waiting');
  await updateState(tx, id, { state: 'asked', audience });
  return done('asked');
}

/** Whether a message goes to so many that a second person confirms it. */
export function needsSecondPerson(
  handle: Pick<Tx, 'chamber'>,
  { recipients }: Pick<Audience, 'recipients'>,
): boolean {
  return recipients > bulkMessageSettings.of(handle.chamber).fourEyesAbove;
}

async function begin(tx: Tx, message: BulkMessage, audience: Audience, now: Date): Promise<number> {
  const recipients = await insertRecipients(tx, message, now);
  if (recipients === 0) return 0;
  await updateState(tx, message.id, {
    state: 'sending',
    audience: { ...audience, recipients },
    begunAt: now,
  });
  await wakeJob(tx, sendMessagesJobName);
  return recipients;
}

/**
 * Stops a message. Whoever has no mail yet gets none, and mails that still wait in the outbox are taken back; what the
 * mail server has cannot be called back.
 */
export async function stopMessage(tx: Tx, id: string, now: Date): Promise<Result<undefined, 'state'>> {
  const message = await lockMessage(tx, id);
  if (!message || !['sending', 'sent'].includes(message.state)) return refused('state');
  const open = await selectOpenMails(tx, id);
  if (message.state === 'sent' && open.length === 0) return refused('state');
  await stopWaiting(tx, id);
  const taken = new Set(
    await takeBackMails(
      tx,
      open.map(({ mailId }) => mailId),
    ),
  );
  await updateStopped(
    tx,
    open.filter(({ mailId }) => taken.has(mailId)).map((mail) => mail.id),
  );
  await updateState(tx, id, { state: 'stopped', finishedAt: now });
  return done(undefined);
}

/** Sending to many, asked for by one person and begun by another; the group is counted anew at that moment. */
export const bulkMessageKind: FourEyesKind = {
  id: 'bulk-messages.send',
  right: sendRight,
  subjectsOf: (message) => ({ message }),
  pageOf: (message) => messagePath('message', message),
  async putBack(tx, subject) {
    const message = await lockMessage(tx, subject);
    if (message?.state === 'asked') await updateState(tx, subject, { state: 'draft' });
  },
  async describe(db, subject) {
    const message = await selectMessage(db, subject);
    if (message?.state !== 'asked') return undefined;
    return bulkOfficeTexts.for(db.chamber, 'de')('fourEyes.describe', {
      nummer: message.nummer,
      subject: message.subject,
      count: message.recipients.toLocaleString('de'),
      group: groupWords(db.chamber, message.group),
    });
  },
  async carryOut(tx, subject, now) {
    const t = bulkOfficeTexts.for(tx.chamber, 'de');
    const message = await lockMessage(tx, subject);
    if (message?.state !== 'asked') return t('refused.state');
    const begun = await begin(tx, message, await countAudience(tx, message, now), now);
    return begun > 0 ? undefined : t('refused.nobody');
  },
};
