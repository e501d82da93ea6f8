import { done, refused, type Result } from '../../lib/result.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { PrepareContext } from '../../platform/http/context.ts';
import { countTowards, isUsedUp } from '../../platform/limits/limits.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { SubjectLookUp } from './find-subject.ts';
import { wrongPinsOfAccount, wrongPinsOfBetrieb, wrongPinsOfRange } from './limits.ts';
import { checkLinkable, linkAccount } from './link.ts';
import { lockAccountForLinking } from './lock-for-linking.ts';
import { endLink } from './links/end-link.ts';
import type { LinkingAccount, Subject } from './subject.ts';
import { wrongPinsMail } from './mails/wrong-pins-mail.ts';
import {
  consumePin,
  findLegacyPinLengths,
  findLinkId,
  findPin,
  findPinById,
  type StoredPin,
} from './queries.ts';
import type { BetriebRecord } from '../betriebe/index.ts';
import { pinSelector } from './pin-selector.ts';
import { readPin, type RedeemRefusal, whyNotUsable } from './rules.ts';

/** What was found about a typed PIN before the transaction, with the one hash that an attempt costs. */
export type CheckedPin =
  | { readonly kind: 'typing-error' }
  | { readonly kind: 'too-many-attempts' }
  | { readonly kind: 'no-match'; readonly subject: Subject | undefined }
  | { readonly kind: 'match'; readonly subject: Subject; readonly pin: StoredPin };

export interface PinAttempt {
  readonly accountId: string;
  readonly addressRange: string;
  readonly typedPin: string;
  readonly now: Date;
}

/** What was looked up about a typed PIN, before the hash is compared. */
type FoundPin =
  | { readonly kind: 'typing-error' | 'too-many-attempts' }
  | {
      readonly kind: 'candidate';
      readonly folded: string;
      readonly subject: Subject | undefined;
      readonly pin: StoredPin | undefined;
    };

/**
 * Compares a typed PIN with the one stored for this Betrieb or Person. A slip of typing is told by the check
 * character and costs nothing; everything else costs exactly one hash, also where there is no such Betrieb or PIN.
 * @param reading opens a transaction for the look-up; it ends before the hash, so that no connection waits for one
 * @param findSubject looks up the Betrieb or Person by the number given beside the PIN
 */
export async function checkPin(
  reading: PrepareContext['reading'],
  hasher: PasswordHasher,
  attempt: PinAttempt,
  findSubject: SubjectLookUp,
): Promise<CheckedPin> {
  const found = await reading((db) => findCandidate(db, attempt, findSubject));
  if (found.kind !== 'candidate') return { kind: found.kind };
  const { subject, pin } = found;
  const fits = await hasher.verify(pin?.hash ?? null, found.folded);
  return fits && subject && pin ? { kind: 'match', subject, pin } : { kind: 'no-match', subject };
}

/** In place of the Betrieb that a wrong number does not name. */
const nobody = { kind: 'betrieb', id: '00000000-0000-0000-0000-000000000000' } as const;

async function findCandidate(db: Db, attempt: PinAttempt, findSubject: SubjectLookUp): Promise<FoundPin> {
  const folded = readPin(attempt.typedPin, await findLegacyPinLengths(db));
  if (folded === undefined) return { kind: 'typing-error' };
  if (await hasUsedUpAttempts(db, attempt.accountId, attempt.addressRange, attempt.now)) {
    return { kind: 'too-many-attempts' };
  }
  const subject = await findSubject(db, attempt.now);
  // looked for also where there is no such number: the time of the answer must not tell which there are
  const ref = subject ? { kind: subject.kind, id: subject.record.id } : nobody;
  const pin = await findPin(db, ref, pinSelector(folded), attempt.now);
  return { kind: 'candidate', folded, subject, pin };
}

/** Whether this account, or this range, has tried too many wrong PINs. */
export async function hasUsedUpAttempts(
  db: Db,
  accountId: string,
  addressRange: string,
  now: Date,
): Promise<boolean> {
  return (
    (await isUsedUp(db, wrongPinsOfAccount, accountId, now)) ||
    (await isUsedUp(db, wrongPinsOfRange, addressRange, now))
  );
}

/** A redeemed PIN: the new link. */
export interface Redeemed {
  readonly linkId: string;
  readonly subject: Subject;
}

/** Who redeems, and from where. */
export interface Redeemer {
  readonly account: LinkingAccount;
  readonly addressRange: string;
  readonly now: Date;
  /** A link of the account that ends for the new one, in the same transaction: the Betrieb is changed (row B32). */
  readonly insteadOf?: string | undefined;
  readonly requestId?: string | undefined;
}

/**
 * Redeems a PIN: uses it up and links the account, both or neither. Whatever is refused leaves the link in force that
 * was to end for the new one. Who presents the right number with a PIN that
 * once was valid is told what became of it; everybody else gets one neutral answer (row B27).
 */
export async function redeemPin(
  tx: Tx,
  who: Redeemer,
  checked: CheckedPin,
): Promise<Result<Redeemed, RedeemRefusal>> {
  if (checked.kind === 'no-match') {
    const within = await countWrongPin(tx, { ...who, accountId: who.account.accountId }, checked.subject);
    return refused({ kind: within ? 'no-match' : 'too-many-attempts' });
  }
  if (checked.kind !== 'match') return refused(checked);
  // one account's attempts wait for each other, so that many at once get no more answers than one after the other
  await lockAccountForLinking(tx, who.account.accountId, who.now);
  if (await hasUsedUpAttempts(tx, who.account.accountId, who.addressRange, who.now)) {
    return refused({ kind: 'too-many-attempts' });
  }
  return redeemMatching(tx, who, checked.subject, checked.pin.id);
}

async function redeemMatching(
  tx: Tx,
  who: Redeemer,
  subject: Subject,
  pinId: string,
): Promise<Result<Redeemed, RedeemRefusal>> {
  const { accountId } = who.account;
  const ref = { kind: subject.kind, id: subject.record.id };
  const pin = await findPinById(tx, pinId);
  // a second press of the button: the first has done it
  if (pin?.usedBy === accountId) {
    const linkId = await findLinkId(tx, accountId, ref);
    if (linkId) return done({ linkId, subject });
  }
  const unusable = pin ? whyNotUsable(pin, who.now) : { kind: 'revoked' as const };
  if (unusable) return refused(unusable);
  const linkRefusal = await checkLinkable(tx, who.account, subject, who.now, who.insteadOf);
  if (linkRefusal) return refused(linkRefusal);
  if (!(await consumePin(tx, pinId, accountId, who.now))) return refused({ kind: 'used', at: who.now });
  if (who.insteadOf !== undefined) {
    await endLink(tx, who.insteadOf, {
      reason: 'changed-betrieb',
      by: accountId,
      now: who.now,
      from: who.addressRange,
      requestId: who.requestId,
      onlyIf: { accountId },
    });
  }
  const linkId = await linkAccount(tx, { account: who.account, subject, method: 'pin', now: who.now });
  return done({ linkId, subject });
}

/**
 * Counts a wrong PIN; many for one Betrieb alert the office and the Betrieb, and refuse nobody else.
 * @returns whether this account and range had an attempt left
 */
export async function countWrongPin(
  tx: Tx,
  who: { readonly accountId: string; readonly addressRange: string; readonly now: Date },
  subject: Subject | undefined,
): Promise<boolean> {
  const byAccount = await countTowards(tx, wrongPinsOfAccount, who.accountId, who.now);
  const byRange = await countTowards(tx, wrongPinsOfRange, who.addressRange, who.now);
  if (subject?.kind === 'betrieb') await alertOfWrongPins(tx, subject.record, who.now);
  // as much work where there is no such number; by account, so that nobody waits for anybody
  else await countTowards(tx, wrongPinsOfBetrieb, who.accountId, who.now);
  return byAccount && byRange;
}

async function alertOfWrongPins(tx: Tx, betrieb: BetriebRecord, now: Date): Promise<void> {
  if (await countTowards(tx, wrongPinsOfBetrieb, betrieb.id, now)) return;
  // told once: the next windows of the day are counted under a name of their own
  const firstTime = await countTowards(
    tx,
    { ...wrongPinsOfBetrieb, what: 'freischaltung.wrong-pin.told', most: 1 },
    betrieb.id,
    now,
  );
  if (!firstTime) return;
  const content = wrongPinsMail(tx.chamber, 'de', betrieb);
  for (const to of [tx.chamber.identity.serviceEmail, betrieb.email]) {
    if (to)
      await sendMail(
        tx,
        { kind: 'freischaltung.wrong-pins', to, belongsTo: null, locale: 'de', content },
        now,
      );
  }
}
