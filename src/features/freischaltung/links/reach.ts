import type { Db } from '../../../platform/database/handles.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { findPersonById, fullName } from '../../personen/index.ts';
import { type BetriebRight, rolesGive } from '../role-rules.ts';
import type { SubjectRef } from '../queries.ts';
import {
  type Acting,
  type EndedLinkTimes,
  selectActingAt,
  selectActingFor,
  selectLinksOver,
} from './reach-queries.ts';

/** Whom news about a Betrieb or a Person reach: people with an account, or else an address on file; or nobody. */
export interface SubjectReach {
  readonly accountIds: readonly string[];
  readonly address: { readonly email: string; readonly name: string } | null;
}

/**
 * Accounts that act for a Betrieb or a Person now; whoever acts longest first. Nobody acts for a Betrieb that has left the
 * register, whether or not its links have been ended by then.
 */
export function whoActsFor(db: Db, subject: SubjectRef, now: Date): Promise<readonly Acting[]> {
  return selectActingFor(db, subject, now);
}

/** Of those who act for a Betrieb now the ones with a right; of a Person all. */
export async function whoActsWith(
  db: Db,
  subject: SubjectRef,
  right: BetriebRight,
  now: Date,
): Promise<readonly string[]> {
  return having(right, subject, await whoActsFor(db, subject, now));
}

/** Whether anybody acted with a right for a Betrieb, or at all for a Person, at a time that is over. */
export async function didAnybodyActWith(
  db: Db,
  subject: SubjectRef,
  right: BetriebRight,
  at: Date,
): Promise<boolean> {
  return having(right, subject, await selectActingAt(db, subject, at)).length > 0;
}

function having(right: BetriebRight, { kind }: SubjectRef, acting: readonly Acting[]): readonly string[] {
  return acting
    .filter(({ roles }) => kind === 'person' || rolesGive(roles, right))
    .map(({ accountId }) => accountId);
}

/** Until when an account acted for a Betrieb or a Person for which it does so no more, once for each link. */
export function whenActedFor(
  db: Db,
  accountId: string,
  subject: SubjectRef,
): Promise<readonly EndedLinkTimes[]> {
  return selectLinksOver(db, accountId, subject);
}

/** News reach those who act with the right; where there are none, the address that the register has. */
export async function reachOfSubject(
  db: Db,
  subject: SubjectRef,
  acting: readonly string[],
): Promise<SubjectReach> {
  return { accountIds: acting, address: acting.length > 0 ? null : await registeredAddress(db, subject) };
}

async function registeredAddress(db: Db, { kind, id }: SubjectRef): Promise<SubjectReach['address']> {
  const found = kind === 'betrieb' ? await findBetriebById(db, id) : await findPersonById(db, id);
  if (!found || found.email === null) return null;
  return { email: found.email, name: 'name' in found ? found.name : fullName(found) };
}
