import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesAct, FourEyesKind } from '../../../platform/feature/office.ts';
import { lockAdministrators, lockStaff } from '../queries.ts';
import { rightsOf } from '../../office/index.ts';
import { areTwoPeople, longestReason, requestDays } from '../rules.ts';
import type { StaffRecord } from '../staff-record.ts';
import { tellOfDecline } from '../tell-staff.ts';
import type { Decision } from './decision.ts';
import { insertDecision } from './decision-queries.ts';
import type { OpenRequest } from './open-request.ts';
import { deleteRequest, insertRequest, lockRequest } from './requests-queries.ts';

/**
 * Asks for something that a second person has to confirm.
 * @returns refused while the same waits already
 */
export async function askSecondPerson(
  tx: Tx,
  kind: FourEyesKind,
  request: {
    readonly subject: string;
    readonly askedBy: string;
    /** Kept with the request: another one about the same account may have another. */
    readonly reason?: string | undefined;
  },
  now: Date,
): Promise<Result<undefined, 'waiting'>> {
  const expiresAt = new Date(now.getTime() + requestDays * 24 * 3_600_000);
  const written = await insertRequest(tx, { kind: kind.id, ...request, expiresAt }, now);
  return written ? done(undefined) : refused('waiting');
}

/**
 * Why a request was not decided. `gone`: decided, over, or whoever asked may no longer do so; `one-person`: one
 * administrator alone answers for both accesses.
 */
export type DecideRefusal =
  | { readonly why: 'gone' | 'own' | 'one-person' | 'rights' | 'no-reason' | 'reason-too-long' }
  /** @property sentence why it can't be carried out */
  | { readonly why: 'refused'; readonly sentence: string };

/** What somebody decides about a request; whoever asked for it takes it back by declining. */
export type Verdict =
  | { readonly verdict: 'confirm' }
  | { readonly verdict: 'decline'; readonly reason: string };

/**
 * Decides a request, once. Carried out only by somebody else than who asked for it, with the right both of them need at
 * this moment; whoever asked may only take it back. Who could not confirm it does not decline it either, and whoever
 * declines says why: the one who asked is told. Two accesses for which one administrator alone answers are one
 * person, so that nobody makes a second pair of eyes for the own requests.
 * @returns what was decided, with the request
 */
export async function decideRequest(
  tx: Tx,
  kinds: readonly FourEyesKind[],
  by: { readonly staffId: string } & Verdict & Pick<FourEyesAct, 'from' | 'requestId' | 'parts'>,
  id: string,
  now: Date,
): Promise<
  Result<
    {
      readonly request: OpenRequest;
      readonly kind: FourEyesKind;
      readonly outcome: 'confirmed' | 'declined' | 'withdrawn';
    },
    DecideRefusal
  >
> {
  // rights are read while nobody can change them
  await lockAdministrators(tx);
  const request = await lockRequest(tx, id, now);
  const kind = kinds.find((known) => known.id === request?.kind);
  if (!request || !kind) return refused({ why: 'gone' });
  const isOwn = request.askedBy === by.staffId;
  const decider = await whoMay(tx, kind, by.staffId);
  if (!decider) return refused({ why: 'rights' });
  if (by.verdict === 'decline') {
    const reason = isOwn ? '' : by.reason.trim();
    const isOfAnother = areTwoPeople(decider, { id: request.askedBy, onWordOf: request.askedByOnWordOf });
    if (!isOwn && !isOfAnother) return refused({ why: 'one-person' });
    if (!isOwn && reason === '') return refused({ why: 'no-reason' });
    if (reason.length > longestReason) return refused({ why: 'reason-too-long' });
    const outcome = isOwn ? 'withdrawn' : 'declined';
    await turnDown(tx, kind, request, { outcome, reason, by: by.staffId, at: now });
    return done({ request, kind, outcome });
  }
  if (isOwn) return refused({ why: 'own' });
  const asker = await whoMay(tx, kind, request.askedBy);
  if (!asker) return refused({ why: 'gone' });
  if (!areTwoPeople(asker, decider)) return refused({ why: 'one-person' });
  const { from, requestId, parts } = by;
  const { reason } = request;
  const act = { askedBy: asker.id, confirmedBy: decider.id, reason, from, requestId, parts };
  const sentence = await kind.carryOut(tx, request.subject, now, act);
  if (sentence !== undefined) return refused({ why: 'refused', sentence });
  await deleteRequest(tx, id);
  return done({ request, kind, outcome: 'confirmed' });
}

/** Writes down that a request is not carried out, lets its subject stand as before, and tells who asked. */
async function turnDown(
  tx: Tx,
  kind: FourEyesKind,
  request: OpenRequest,
  decision: Pick<Decision, 'outcome' | 'reason'> & { readonly by: string; readonly at: Date },
): Promise<void> {
  const what = (await kind.describe(tx, request.subject, request.reason)) ?? '';
  await insertDecision(tx, request, { ...decision, what });
  await deleteRequest(tx, request.id);
  await kind.putBack?.(tx, request.subject);
  if (decision.outcome === 'declined')
    await tellOfDecline(tx, request.askedBy, { what, ...decision, page: kind.pageOf(request.subject) });
}

/** Somebody, held still, if they have the right that a request needs. */
async function whoMay(tx: Tx, kind: FourEyesKind, staffId: string): Promise<StaffRecord | undefined> {
  const person = await lockStaff(tx, staffId);
  const rights: readonly string[] = person?.state === 'active' ? rightsOf(person.roles) : [];
  return rights.includes(kind.right) ? person : undefined;
}
