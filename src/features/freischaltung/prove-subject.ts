import { done, refused, type Result } from '../../lib/result.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { lockAccountForLinking } from './lock-for-linking.ts';
import { loadSubject } from './pin-subject.ts';
import { consumePin, findBetriebLinks, findPersonLinks, findPinById } from './queries.ts';
import { type CheckedPin, countWrongPin, hasUsedUpAttempts } from './redeem-pin.ts';
import { type RedeemRefusal, whyNotUsable } from './rules.ts';
import { labelOf, type Subject } from './subject.ts';

/** A Betrieb or Person that an account is linked to, for a choice between several. */
export interface LinkedSubject {
  readonly subject: Subject;
  readonly label: string;
  readonly number: string;
}

/** All that an account is linked to now. */
export async function linkedSubjectsOf(
  db: Db,
  accountId: string,
  now: Date,
): Promise<readonly LinkedSubject[]> {
  const betriebe = await findBetriebLinks(db, accountId, now);
  const personen = await findPersonLinks(db, accountId);
  const refs = [
    ...betriebe.map(({ betriebId }) => ({ kind: 'betrieb', id: betriebId }) as const),
    ...personen.map(({ personId }) => ({ kind: 'person', id: personId }) as const),
  ];
  const subjects: LinkedSubject[] = [];
  for (const ref of refs) {
    const subject = await loadSubject(db, ref);
    subjects.push({ subject, ...labelOf(subject) });
  }
  return subjects;
}

/**
 * Takes a PIN as proof that a person belongs to the Betrieb (or is the Person) that the account is linked to already:
 * the same proof as at the Freischaltung. Uses it up; links nothing.
 */
export async function spendPinAsProof(
  tx: Tx,
  who: { readonly accountId: string; readonly addressRange: string; readonly now: Date },
  checked: CheckedPin,
): Promise<Result<Subject, RedeemRefusal>> {
  if (checked.kind === 'no-match') {
    const within = await countWrongPin(tx, who, checked.subject);
    return refused({ kind: within ? 'no-match' : 'too-many-attempts' });
  }
  if (checked.kind !== 'match') return refused(checked);
  const { accountId, addressRange, now } = who;
  await lockAccountForLinking(tx, accountId, now);
  if (await hasUsedUpAttempts(tx, accountId, addressRange, now)) {
    return refused({ kind: 'too-many-attempts' });
  }
  const pin = await findPinById(tx, checked.pin.id);
  const unusable = pin ? whyNotUsable(pin, now) : ({ kind: 'revoked' } as const);
  if (unusable) return refused(unusable);
  if (!(await consumePin(tx, checked.pin.id, accountId, now))) return refused({ kind: 'used', at: now });
  return done(checked.subject);
}
