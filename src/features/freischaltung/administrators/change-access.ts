import { done, refused, type Result } from '../../../lib/result.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { endLink } from '../links/end-link.ts';
import { onlyActive } from './last-administrator.ts';
import { type LinkRole, rolesGive } from '../role-rules.ts';
import {
  type Colleague,
  lockLinksOfBetrieb,
  selectAdministrators,
  selectColleagues,
  updateRoles,
} from './queries.ts';
import { noteAdministratorGone, tellOfAccess } from './tell-administrators.ts';

/** Who changes what for which Betrieb. */
export interface AccessAct {
  readonly betriebId: string;
  /** The account that acts; must have Verwaltung at this moment, whatever its page said. */
  readonly by: string;
  readonly now: Date;
  readonly from: string;
  /** Link of the colleague who takes over Verwaltung, where the last administrator gives it up. */
  readonly successor?: string | undefined;
  /** True where the last administrator has read what follows and goes without a successor. */
  readonly knowsWhatFollows?: boolean | undefined;
}

/** Why access was not changed. */
export type AccessRefusal =
  | 'not-administrator'
  | 'unknown-colleague'
  | 'no-roles'
  | 'verwaltung-without-end'
  | 'last-administrator'
  | 'unknown-successor';

/**
 * Gives a colleague other roles, or an end. Changes of one Betrieb wait for each other, and the right to make them is
 * judged again then: of two administrators who take it from each other at once, one keeps it.
 */
export async function changeRoles(
  tx: Tx,
  act: AccessAct,
  linkId: string,
  change: { readonly roles: readonly LinkRole[]; readonly endsAt: Date | null },
): Promise<Result<Colleague, AccessRefusal>> {
  if (change.roles.length === 0) return refused('no-roles');
  if (rolesGive(change.roles, 'zugaenge') && change.endsAt) return refused('verwaltung-without-end');
  const found = await findForChange(tx, act, linkId);
  if (!found.ok) return found;
  const colleague = found.value;
  const givesUp = rolesGive(colleague.roles, 'zugaenge') && !rolesGive(change.roles, 'zugaenge');
  const handedOver = givesUp ? await handOver(tx, act, linkId) : done(undefined);
  if (!handedOver.ok) return handedOver;
  if (!(await updateRoles(tx, linkId, change))) return refused('unknown-colleague');
  await tellOfAccess(tx, {
    what: 'roles',
    betriebId: act.betriebId,
    accountId: colleague.accountId,
    person: colleague,
    roles: change.roles,
    by: act.by,
    at: act.now,
  });
  if (givesUp) await noteAdministratorGone(tx, act.betriebId, act);
  return done({ ...colleague, ...change });
}

/** Ends somebody's access; the person is told. For one's own, the last administrator is asked first. */
export async function endAccess(
  tx: Tx,
  act: AccessAct,
  linkId: string,
  note: string | undefined,
): Promise<Result<Colleague, AccessRefusal>> {
  const found = await findForChange(tx, act, linkId);
  if (!found.ok) return found;
  const handedOver = rolesGive(found.value.roles, 'zugaenge')
    ? await handOver(tx, act, linkId)
    : done(undefined);
  if (!handedOver.ok) return handedOver;
  const ended = await endLink(tx, linkId, {
    reason: found.value.accountId === act.by ? 'not-responsible' : 'removed-by-admin',
    by: act.by,
    note,
    now: act.now,
    from: act.from,
    onlyIf: { betriebId: act.betriebId },
  });
  return ended ? done(found.value) : refused('unknown-colleague');
}

/** Lets nobody change who acts for a Betrieb until the end of the transaction. */
export function holdLinksOfBetrieb(tx: Tx, betriebId: string): Promise<void> {
  return lockLinksOfBetrieb(tx, betriebId);
}

/** Whether an account has Verwaltung for a Betrieb now; later changes wait until the end of the transaction. */
export async function holdAdministration(
  tx: Tx,
  accountId: string,
  betriebId: string,
  now: Date,
): Promise<boolean> {
  await lockLinksOfBetrieb(tx, betriebId);
  const administrators = await selectAdministrators(tx, betriebId, now);
  return administrators.some((administrator) => administrator.accountId === accountId);
}

async function findForChange(
  tx: Tx,
  act: AccessAct,
  linkId: string,
): Promise<Result<Colleague, AccessRefusal>> {
  if (!(await holdAdministration(tx, act.by, act.betriebId, act.now))) return refused('not-administrator');
  const colleagues = await selectColleagues(tx, act.betriebId, act.now);
  const colleague = colleagues.find((candidate) => candidate.linkId === linkId);
  return colleague ? done(colleague) : refused('unknown-colleague');
}

/** Before Verwaltung is given up: somebody else has it, takes it over now, or nobody shall and that is understood. */
async function handOver(tx: Tx, act: AccessAct, linkId: string): Promise<Result<undefined, AccessRefusal>> {
  const others = (await selectAdministrators(tx, act.betriebId, act.now)).filter(
    (administrator) => administrator.linkId !== linkId,
  );
  if (others.length > 0) return done(undefined);
  if (!act.successor) return act.knowsWhatFollows ? done(undefined) : refused('last-administrator');
  const colleagues = await selectColleagues(tx, act.betriebId, act.now);
  const successor = (await onlyActive(tx, act.betriebId, colleagues, act.now)).find(
    (candidate) => candidate.linkId === act.successor && candidate.linkId !== linkId,
  );
  if (!successor) return refused('unknown-successor');
  const roles = ['verwaltung'] as const;
  await updateRoles(tx, successor.linkId, { roles, endsAt: null });
  await tellOfAccess(tx, {
    what: 'roles',
    betriebId: act.betriebId,
    accountId: successor.accountId,
    person: successor,
    roles,
    by: act.by,
    at: act.now,
  });
  return done(undefined);
}
