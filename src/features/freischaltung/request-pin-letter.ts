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

/** What became of a letter that was asked for. */
export type LetterOutcome = 'queued' | 'needs-decision' | 'already-open' | 'no-subject';

/** Who asks for a letter, from where and when. */
export interface LetterAsker {
  /** Null without sign-in. */
  readonly accountId: string | null;
  readonly addressRange: string;
  readonly now: Date;
}

/**
 * Asks for a PIN letter within the limits, for somebody who knows that the register has this Betrieb or Person: acting
 * for it, or having named number and name. See {@link orderPinLetter}.
 */
export async function requestPinLetter(
  tx: Tx,
  asker: LetterAsker,
  subject: Subject,
): Promise<Result<LetterOutcome, 'too-many-requests'>> {
  if (!(await countLetterRequest(tx, asker))) return refused('too-many-requests');
  return done(await orderPinLetter(tx, { ...asker, knows: true }, subject));
}

/**
 * Counts a request for a PIN letter, whatever number it names.
 * @returns false where the account or the address range has had its share for today
 */
export async function countLetterRequest(
  tx: Tx,
  { accountId, addressRange, now }: LetterAsker,
): Promise<boolean> {
  const withinRange = await countTowards(tx, letterRequestsOfRange, addressRange, now);
  const withinAccount =
    accountId === null || (await countTowards(tx, letterRequestsOfAccount, accountId, now));
  return withinRange && withinAccount;
}

/**
 * Has the letter written: to the registered postal address. One open letter per subject and asking account, where all
 * requests without sign-in count as one asker; more than a few a week wait for a case worker, who is told by mail. PINs
 * already posted stay valid (row B11). Unless who asks knows that the register has the number, nothing that comes of it is
 * told to them: any number can be asked for.
 * @param subject undefined where nobody has the number: earlier letters are counted all the same, so that how long it takes
 *   hardly tells it
 */
export async function orderPinLetter(
  tx: Tx,
  { accountId, now, knows = false }: Pick<LetterAsker, 'accountId' | 'now'> & { readonly knows?: boolean },
  subject: Subject | undefined,
): Promise<LetterOutcome> {
  const ref: SubjectRef = subject ? { kind: subject.kind, id: subject.record.id } : nobody;
  await lockLettersOf(tx, ref);
  const earlier = await countPinLetters(tx, ref, accountId, now);
  if (!subject) return 'no-subject';
  if (earlier.openOfSameAsker) return 'already-open';
  const most = freischaltungSettings.of(tx.chamber).pin.lettersPerBetriebAndWeek;
  const state = earlier.lastWeek < most ? 'queued' : 'needs-decision';
  await insertLetter(tx, {
    ...ref,
    letterKind: 'pin',
    state,
    requestedBy: accountId,
    askerKnows: knows,
    at: now,
  });
  if (state === 'needs-decision') {
    const content = letterDecisionMail(tx.chamber, 'de', subject, most);
    const to = tx.chamber.identity.serviceEmail;
    await sendMail(
      tx,
      { kind: 'freischaltung.letter-decision', to, belongsTo: null, locale: 'de', content },
      now,
    );
  }
  return state;
}
