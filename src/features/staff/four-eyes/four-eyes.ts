import { done, type Result, refused } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import type { Parts } from '../../../platform/http/context.ts';
import { lockAdministrators, lockStaff } from '../queries.ts';
import { rightsOf } from '../../office/index.ts';
import { requestDays } from '../rules.ts';
import type { OpenRequest } from './open-request.ts';
import { deleteRequest, insertRequest, lockRequest } from './requests-queries.ts';

/**
 * Asks for something that a second person has to confirm.
 * @returns refused while the same waits already
 */
export async function askSecondPerson(
  tx: Tx,
  kind: FourEyesKind,
  request: { readonly subject: string; readonly askedBy: string },
  now: Date,
): Promise<Result<undefined, 'waiting'>> {
  const expiresAt = new Date(now.getTime() + requestDays * 24 * 3_600_000);
  const written = await insertRequest(tx, { kind: kind.id, ...request, expiresAt }, now);
  return written ? done(undefined) : refused('waiting');
}

/** Why a request was not decided. `gone`: decided, over, or whoever asked may no longer do so. */
export type DecideRefusal =
  | { readonly why: 'gone' | 'own' | 'rights' }
  /** @property sentence why it can't be carried out */
  | { readonly why: 'refused'; readonly sentence: string };

/** What somebody decides about a request. */
export type Decision = 'confirm' | 'decline';

/**
 * Decides a request, once. Carried out only by somebody else than who asked for it, with the right both of them need at
 * this moment; whoever asked may only take it back.
 * @returns what was decided, with the request
 */
export async function decideRequest(
  tx: Tx,
  kinds: readonly FourEyesKind[],
  by: { readonly staffId: string; readonly decision: Decision; readonly parts: Parts },
  id: string,
  now: Date,
): Promise<
  Result<
    { readonly request: OpenRequest; readonly outcome: 'confirmed' | 'declined' | 'withdrawn' },
    DecideRefusal
  >
> {
  // rights are read while nobody can change them
  await lockAdministrators(tx);
  const request = await lockRequest(tx, id, now);
  const kind = kinds.find((known) => known.id === request?.kind);
  if (!request || !kind) return refused({ why: 'gone' });
  const isOwn = request.askedBy === by.staffId;
  if (!(await mayDecide(tx, kind, by.staffId))) return refused({ why: 'rights' });
  if (by.decision === 'decline') {
    await deleteRequest(tx, id);
    return done({ request, outcome: isOwn ? 'withdrawn' : 'declined' });
  }
  if (isOwn) return refused({ why: 'own' });
  if (!(await mayDecide(tx, kind, request.askedBy))) return refused({ why: 'gone' });
  const sentence = await kind.carryOut(tx, request.subject, now, by.parts);
  if (sentence !== undefined) return refused({ why: 'refused', sentence });
  await deleteRequest(tx, id);
  return done({ request, outcome: 'confirmed' });
}

async function mayDecide(tx: Tx, kind: FourEyesKind, staffId: string): Promise<boolean> {
  const person = await lockStaff(tx, staffId);
  return person?.state === 'active' && (rightsOf(person.roles) as readonly string[]).includes(kind.right);
}
