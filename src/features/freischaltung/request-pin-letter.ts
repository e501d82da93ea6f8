import { refused, done, type Result } from '../../lib/result.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { letterDecisionMail } from './mails/letter-decision-mail.ts';
import { letterRequestsOfAccount, letterRequestsOfRange } from './limits.ts';
import type { Subject } from './subject.ts';
import { countPinLetters, insertLetter, lockLettersOf, type SubjectRef } from './queries.ts';
import { freischaltungSettings } from './settings.ts';

const nobody: SubjectRef = { kind: 'betrieb', id: '00000000-0000-0000-0000-000000000000' };

/** What became of a request; the person is told the same in every case (row B11). */
export type LetterOutcome = 'queued' | 'needs-decision' | 'already-open' | 'unknown-number';

/**
 * Asks for a PIN letter to the registered postal address. One open letter per subject and asking account, where all
 * requests without sign-in count as one asker; more than a few a week wait for a case worker. PINs already posted
 * stay valid.
 * @param asker an account, or null without sign-in
 */
export async function requestPinLetter(
  tx: Tx,
  asker: { readonly accountId: string | null; readonly addressRange: string; readonly now: Date },
  subject: Subject | undefined,
): Promise<Result<LetterOutcome, 'too-many-requests'>> {
  const withinRange = await countTowards(tx, letterRequestsOfRange, asker.addressRange, asker.now);
  const withinAccount =
    asker.accountId === null || (await countTowards(tx, letterRequestsOfAccount, asker.accountId, asker.now));
  if (!withinRange || !withinAccount) return refused('too-many-requests');
  // an unknown number takes the same steps, so that the time of the answer does not tell it
  const ref: SubjectRef = subject ? { kind: subject.kind, id: subject.record.id } : nobody;
  await lockLettersOf(tx, ref);
  const earlier = await countPinLetters(tx, ref, asker.accountId, asker.now);
  if (!subject) return done('unknown-number');
  if (earlier.openOfSameAsker) return done('already-open');
  const most = freischaltungSettings.of(tx.chamber).pin.lettersPerBetriebAndWeek;
  const state = earlier.lastWeek < most ? 'queued' : 'needs-decision';
  await insertLetter(tx, { ...ref, letterKind: 'pin', state, requestedBy: asker.accountId, at: asker.now });
  if (state === 'needs-decision') {
    const content = letterDecisionMail(tx.chamber, 'de', subject, most);
    const to = tx.chamber.identity.serviceEmail;
    await sendMail(
      tx,
      { kind: 'freischaltung.letter-decision', to, belongsTo: null, locale: 'de', content },
      asker.now,
    );
  }
  return done(state);
}
