import { randomUUID } from 'node:crypto';
import { addMonths, berlinDate, type IsoDate } from '../../lib/dates.ts';
import { makeCode } from '../../lib/codes.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { heldFor, laterOf } from './held-for.ts';
import type { MandateRecord, Owner } from './mandate.ts';
import { insertMandate, lockMandatesOf, selectByForm, selectMandate, selectMandatesOf } from './queries.ts';
import { activateMandate, endMandate, holdMandate } from './state-queries.ts';
import type { MandateForm } from './read-mandate-form.ts';
import {
  coveredScopes,
  type MandateForm as HowGiven,
  lapseMonths,
  type MandateState,
  maskIban,
} from './rules.ts';
import { openDebtor, sealDebtor } from './seal-debtor.ts';

/** Name of the job that mails everybody a copy of the mandate. */
export const copiesJob = 'sepa-copies';

/** A mandate as it is given. */
export interface Giving {
  readonly owner: Owner;
  readonly given: MandateForm;
  /** Which form it was: sent twice, it is one mandate. */
  readonly formId: string;
  readonly how: HowGiven;
  readonly by:
    | { readonly accountId: string; readonly name: string }
    | {
        readonly staffId: string;
        readonly name: string;
        readonly reference: string;
        readonly signedOn: IsoDate;
        readonly lastUsedOn: IsoDate | null;
      };
  readonly replacesId: string | null;
  /** Until when it waits before money may be collected; null where it does not. */
  readonly heldUntil: Date | null;
  readonly now: Date;
}

/**
 * Why no mandate was given: another one covers the same (`covered`), the one to be replaced has ended (`no-longer`), it is
 * being replaced already (`change-under-way`), or the reference that was typed belongs to another one.
 */
export type GiveRefusal = 'covered' | 'no-longer' | 'change-under-way' | 'reference-taken';

/** A mandate that was given, and whether it is by this form now or before. */
export interface Given {
  readonly mandate: MandateRecord;
  readonly isNew: boolean;
  /** Mandates by which money for the same came from another account before, in one after another or with a gap. */
  readonly before: readonly MandateRecord[];
}

/**
 * Gives a mandate, or a new one in the place of another because the bank has changed: a bank account cannot be exchanged
 * within a mandate that was signed for it, so the old one ends as soon as the new one is good, and what it was for follows.
 * A recurrent mandate covers its fields alone.
 */
export async function giveMandate(
  tx: Tx,
  secrets: SecretBox,
  giving: Giving,
): Promise<Result<Given, GiveRefusal>> {
  const { owner, given, formId, by, replacesId } = giving;
  await lockMandatesOf(tx, owner);
  const sentBefore = await selectByForm(tx, formId, owner);
  if (sentBefore) return done({ mandate: sentBefore, isNew: false, before: [] });
  const all = await selectMandatesOf(tx, owner);
  const running = all.filter(({ state }) => state !== 'ended');
  const refusal = refusalAmong(running, giving);
  if (refusal) return refused(refusal);
  const id = randomUUID();
  const isEntered = 'staffId' in by;
  const state = stateOf(giving);
  const mandate = {
    id,
    owner,
    formId,
    scheme: given.scheme,
    isOneOff: given.isOneOff,
    scopes: given.scopes,
    form: giving.how,
    state,
    maskedIban: maskIban(given.debtor.iban),
    sealed: sealDebtor(secrets, tx.chamber, id, given.debtor),
    givenAt: giving.now,
    givenName: by.name,
    givenBy: isEntered ? null : by.accountId,
    enteredBy: isEntered ? by.staffId : null,
    lastUsedOn: isEntered ? by.lastUsedOn : null,
    signedOn: isEntered ? by.signedOn : berlinDate(giving.now),
    // what nobody has signed yet waits as well, from its signature on
    heldUntil: state === 'active' ? null : giving.heldUntil,
    replacesId,
  };
  // of references that the house makes up, one in a billion is taken
  for (let tries = isEntered ? 1 : 5; ; tries -= 1) {
    if (tries === 0) return refused('reference-taken');
    if (await insertMandate(tx, { ...mandate, reference: isEntered ? by.reference : makeReference() })) break;
  }
  const replaced =
    state === 'active' && replacesId
      ? await endMandate(tx, replacesId, 'replaced', giving.now)
      : all.find((one) => one.id === replacesId);
  if (!isEntered) await wakeJob(tx, copiesJob);
  const stored = await selectByForm(tx, formId, owner);
  if (!stored) throw new Error('a mandate that was stored is there');
  const before = replaced ? [replaced] : await revokedBefore(tx, secrets, giving, all);
  return done({ mandate: stored, isNew: true, before });
}

/**
 * Mandates that have ended and by which money for the same came from another account. Revoking one mandate and giving
 * another is a change of the bank as much as doing both in one form; what has not been used for the time of a lapse counts
 * no more.
 */
async function revokedBefore(
  tx: Tx,
  secrets: SecretBox,
  { given, now }: Giving,
  all: readonly MandateRecord[],
): Promise<readonly MandateRecord[]> {
  if (given.isOneOff) return [];
  const since = addMonths(now, -lapseMonths);
  const same = all.filter(
    ({ isOneOff, scopes, endedAt }) =>
      !isOneOff &&
      endedAt !== null &&
      endedAt > since &&
      scopes.some((scope) => given.scopes.includes(scope)),
  );
  const others: MandateRecord[] = [];
  for (const one of same) {
    const sealed = await selectMandate(tx, one.id);
    if (sealed && openDebtor(secrets, tx.chamber, sealed).iban !== given.debtor.iban) others.push(one);
  }
  return others;
}

function refusalAmong(
  running: readonly MandateRecord[],
  { given, replacesId }: Giving,
): GiveRefusal | undefined {
  if (replacesId !== null) {
    if (!running.some(({ id, state }) => id === replacesId && state === 'active')) return 'no-longer';
    return running.some((one) => one.replacesId === replacesId) ? 'change-under-way' : undefined;
  }
  const covered = coveredScopes(running, given.scopes);
  return covered.length > 0 && !given.isOneOff ? 'covered' : undefined;
}

function stateOf({ how, by, heldUntil }: Giving): MandateState {
  if ('staffId' in by) return 'active';
  if (how !== 'online') return 'unsigned';
  return heldUntil ? 'held' : 'active';
}

/** A reference of the house: no blanks, no letters that are mistaken for others, capitals alone. */
function makeReference(): string {
  return `M${makeCode({ length: 12 })}`;
}

/**
 * A mandate is good from now on: it was signed, or it has waited long enough. The one whose place it takes ends.
 * One that came shortly after an address was changed waits first, signed or not; so does one whose account or Betrieb got
 * another address since it was given, seen from now.
 * @returns undefined where it has ended meanwhile, or was good before
 */
export async function makeGood(
  tx: Tx,
  id: string,
  now: Date,
  signedOn?: IsoDate,
): Promise<'active' | 'held' | undefined> {
  const mandate = await selectMandate(tx, id);
  if (!mandate) return undefined;
  await lockMandatesOf(tx, mandate.owner);
  const until = laterOf(mandate.heldUntil, await heldFor(tx, mandate.owner, mandate.givenBy, now));
  if (until && until > now) return (await holdMandate(tx, id, until, signedOn)) ? 'held' : undefined;
  if (!(await activateMandate(tx, id, signedOn))) return undefined;
  if (mandate.replacesId) await endMandate(tx, mandate.replacesId, 'replaced', now);
  return 'active';
}
