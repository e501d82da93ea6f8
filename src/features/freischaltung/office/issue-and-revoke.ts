import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import { type NoPinReason, whyNoPin } from '../pin-subject.ts';
import { hasOfficeLetter, revokeOpenPins } from '../print-batches/letter-queries.ts';
import { insertLetter, lockLettersOf } from '../queries.ts';
import type { StaffRef } from '../rules.ts';
import type { Subject } from '../subject.ts';
import { type IssueFacts, pinIssuedMail } from './mails/pin-issued-mail.ts';
import { pinRevokedMail } from './mails/pin-revoked-mail.ts';

/** Why no letter was ordered: one waits already, or nobody can be linked to the subject. */
export type IssueRefusal = NoPinReason | 'waits';

/**
 * Orders a letter with a new PIN of the chamber's own accord, with the next batch, and tells the registered address.
 * PINs that are still valid are withdrawn where the case worker says so: a letter that came back may have been read. Not by
 * itself: each PIN is one person's, and others of the same Betrieb may wait for theirs.
 * Whoever orders does not get to read the letter (`fetch-rule.ts`).
 * @returns how many were withdrawn
 */
export async function issueByLetter(
  tx: Tx,
  subject: Subject,
  order: { readonly reason: string; readonly revoke: boolean; readonly by: StaffRef; readonly now: Date },
): Promise<Result<{ readonly revoked: number }, IssueRefusal>> {
  const { reason: note, by, now } = order;
  const why = whyNoPin(tx.chamber, subject, now);
  if (why) return refused(why);
  const ref = { kind: subject.kind, id: subject.record.id };
  await lockLettersOf(tx, ref);
  if (await hasOfficeLetter(tx, ref)) return refused('waits');
  const revoked = order.revoke ? await revokeOpenPins(tx, ref, { note, by, at: now }) : [];
  await insertLetter(tx, {
    ...ref,
    letterKind: 'pin',
    state: 'queued',
    requestedBy: null,
    at: now,
    fromOffice: { note, by },
  });
  await tellOfIssue(tx, subject, { kind: 'ordered', reason: note, revoked: revoked.length }, now);
  return done({ revoked: revoked.length });
}

/**
 * Tells the registered address that the chamber has a letter with a PIN on its way, so that nobody is given one behind
 * the back of the Betrieb; those of a run in great number are told by their letter alone.
 */
export async function tellOfIssue(tx: Tx, subject: Subject, facts: IssueFacts, now: Date): Promise<void> {
  const { email } = subject.record;
  if (!email) return;
  const content = pinIssuedMail(tx.chamber, subject, facts);
  await sendMail(
    tx,
    { kind: 'freischaltung.pin-issued', to: email, belongsTo: null, locale: 'de', content },
    now,
  );
}

/**
 * Withdraws one PIN, and tells the registered address why. A letter with it that has not left the house is withdrawn too.
 * @returns false where it could not be used any more
 */
export async function revokePin(
  tx: Tx,
  subject: Subject,
  pinId: string,
  { reason, by, now }: { readonly reason: string; readonly by: StaffRef; readonly now: Date },
): Promise<boolean> {
  const ref = { kind: subject.kind, id: subject.record.id };
  const [revoked] = await revokeOpenPins(tx, ref, { pinId, note: reason, by, at: now });
  if (!revoked) return false;
  const { email } = subject.record;
  if (email) {
    const content = pinRevokedMail(tx.chamber, { subject, issuedAt: revoked.issuedAt, reason });
    await sendMail(
      tx,
      { kind: 'freischaltung.pin-revoked', to: email, belongsTo: null, locale: 'de', content },
      now,
    );
  }
  return true;
}
