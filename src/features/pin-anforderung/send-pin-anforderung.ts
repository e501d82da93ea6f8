import { done, refused, type Result } from '../../lib/result.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Answers } from '../../platform/feature/antrag.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { enterFromOwnForm, holdOpenAntrag } from '../antraege/index.ts';
import { countLetterRequest } from '../freischaltung/index.ts';
import { pinAnforderung } from './pin-anforderung.ts';
import { insertRequest } from './queries.ts';
import type { AskedNumber } from './read-number.ts';
import type { PinDetail } from './rules.ts';

/** Who asks for a PIN, from where and when. */
export interface PinAsker {
  /** Null without signing in: nothing is kept of who it was. */
  readonly account: Pick<SignedInActor, 'accountId' | 'firstName' | 'lastName'> | null;
  readonly addressRange: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** Job that looks the numbers up. */
export const answerRequestsJobName = 'pin-anforderung-answer';

/**
 * Takes an Antrag for a PIN letter (row B11), for any number that can be read. Whether it is in the register is asked by
 * the worker alone, so that neither the answer nor the time that it takes tells it. While one for the same number is open, of
 * the same account or of somebody else without signing in, it stays with that one.
 * @returns the number of the Antrag
 */
export async function sendPinAnforderung(
  tx: Tx,
  { account, addressRange, locale, now }: PinAsker,
  asked: AskedNumber,
): Promise<Result<number, 'too-many-requests'>> {
  const accountId = account?.accountId ?? null;
  if (!(await countLetterRequest(tx, { accountId, addressRange, now }))) return refused('too-many-requests');
  const onlyKey = keyOf(asked);
  const open = await holdOpenAntrag(tx, pinAnforderung, accountId, onlyKey);
  if (open) return done(open.nummer);
  const { nummer } = await enterFromOwnForm(tx, pinAnforderung, {
    applicant: { accountId, betriebId: null, personId: null },
    applicantName: account ? `${account.firstName} ${account.lastName}` : undefined,
    answers: answersOf(asked),
    locale,
    now,
    state: 'awaiting',
    detail: 'looking-up' satisfies PinDetail,
    onlyKey,
  });
  await insertRequest(tx, nummer);
  await wakeJob(tx, answerRequestsJobName);
  return done(nummer);
}

function answersOf({ kind: subject, ...numbers }: AskedNumber): Answers {
  return { subject, ...numbers };
}

function keyOf(asked: AskedNumber): string {
  return asked.kind === 'betrieb'
    ? `betrieb ${asked.betriebsnummer} ${asked.filialnummer}`
    : `person ${asked.personennummer}`;
}
