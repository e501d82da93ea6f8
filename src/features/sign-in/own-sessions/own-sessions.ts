import type { SignedInActor } from '../../../platform/access/actor.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { sessionField, whichField } from '../paths.ts';
import { signInSettings } from '../settings.ts';
import { deletePendingOf } from '../second-step/queries.ts';
import { deleteOwnSessions, type OwnSession, selectOwnSessions } from './session-queries.ts';

/** Where a person is signed in, this session first, then the latest used. */
export async function listOwnSessions(
  db: Db,
  actor: SignedInActor,
  now: Date,
): Promise<readonly (OwnSession & { readonly isThis: boolean })[]> {
  const sessions = await sessionsInForce(db, actor.accountId, now);
  const marked = sessions.map((session) => ({ ...session, isThis: session.id === actor.sessionId }));
  return marked.toSorted((left, right) => Number(right.isThis) - Number(left.isThis));
}

/** The sessions of an account that are in force, the latest used first. */
export function sessionsInForce(db: Db, accountId: string, now: Date): Promise<readonly OwnSession[]> {
  const idleSince = new Date(now.getTime() - signInSettings.of(db.chamber).idleMinutes * 60_000);
  return selectOwnSessions(db, accountId, now, idleSince);
}

/** Which sessions are meant: one of the person's own, all but this one, or all. */
export type SessionChoice =
  | { readonly which: 'one'; readonly sessionId: string }
  | { readonly which: 'others' }
  | { readonly which: 'all' };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads which sessions a page or form means.
 * @returns undefined when it names none
 */
export function readSessionChoice(
  value: (name: typeof whichField | typeof sessionField) => string | null | undefined,
): SessionChoice | undefined {
  switch (value(whichField)) {
    case 'andere':
      return { which: 'others' };
    case 'alle':
      return { which: 'all' };
    default: {
      const sessionId = value(sessionField) ?? '';
      return UUID.test(sessionId) ? { which: 'one', sessionId } : undefined;
    }
  }
}

/**
 * Ends sessions of the person's own at once: rights are looked up on every request, so the next one there finds none.
 * @returns how many ended; none where they had ended before or were never the person's
 */
export async function endOwnSessions(tx: Tx, actor: SignedInActor, choice: SessionChoice): Promise<number> {
  // whoever knows the password and waits for the second factor somewhere begins anew as well
  if (choice.which !== 'one') await deletePendingOf(tx, actor.accountId);
  switch (choice.which) {
    case 'one':
      return deleteOwnSessions(tx, actor.accountId, { only: choice.sessionId });
    case 'others':
      return deleteOwnSessions(tx, actor.accountId, { allBut: actor.sessionId });
    case 'all':
      return deleteOwnSessions(tx, actor.accountId, 'all');
  }
}
