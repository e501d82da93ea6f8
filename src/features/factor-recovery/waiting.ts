import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, looksLikeToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { endRequest, endRequestsOf, insertRequest, selectOpenByStop, selectOpenOf } from './queries.ts';
import { readyAt, stateOf, type WaitingRequest } from './rules.ts';
import { removeFactors } from './remove-factors.ts';
import { tellOfRemoval } from './tell.ts';

/**
 * Begins the waiting period of an account without a link, and tells its owner with a link that stops it. A second press
 * of the button changes nothing.
 */
export async function beginWaiting(tx: Tx, accountId: string, now: Date): Promise<void> {
  const before = await selectOpenOf(tx, accountId);
  if (before && stateOf(before, now) === 'over') await endRequest(tx, before.id, 'expired', now);
  const stopToken = makeToken();
  if (!(await insertRequest(tx, accountId, hashToken(stopToken), now))) return;
  await tellOfRemoval(
    tx,
    accountId,
    { kind: 'asked', readyAt: readyAt({ requestedAt: now }), stopToken },
    now,
  );
}

/** Removes the factors once the waiting period is over; refused before, and when it was stopped. */
export async function finishWaiting(
  tx: Tx,
  accountId: string,
  now: Date,
): Promise<Result<undefined, 'not-ready'>> {
  const request = await selectOpenOf(tx, accountId);
  if (!request || stateOf(request, now) !== 'ready') return refused('not-ready');
  if (!(await endRequest(tx, request.id, 'removed', now))) return refused('not-ready');
  await removeFactors(tx, accountId, now);
  return done(undefined);
}

/** The request that a link from a mail stops; undefined when it has ended. Looking changes nothing. */
export async function requestToStop(db: Db, token: string, now: Date): Promise<WaitingRequest | undefined> {
  const request = looksLikeToken(token) ? await selectOpenByStop(db, hashToken(token)) : undefined;
  return request && stateOf(request, now) !== 'over' ? request : undefined;
}

/** Stops a request by the link from a mail. */
export async function stopWaiting(
  tx: Tx,
  token: string,
  now: Date,
): Promise<Result<{ readonly accountId: string }, 'over'>> {
  const request = await requestToStop(tx, token, now);
  if (!request || !(await endRequest(tx, request.id, 'stopped', now))) return refused('over');
  await tellOfRemoval(tx, request.accountId, { kind: 'stopped' }, now);
  return done({ accountId: request.accountId });
}

/** Ends the wait of an account when all that a stranger may have begun is taken back: whoever asks next waits anew. */
export function endWaiting(tx: Tx, accountId: string, now: Date): Promise<void> {
  return endRequestsOf(tx, accountId, 'stopped', now);
}
