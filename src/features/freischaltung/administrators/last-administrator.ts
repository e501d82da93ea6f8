import type { Db } from '../../../platform/database/handles.ts';
import { together } from '../../../platform/database/together.ts';
import {
  type Colleague,
  selectActiveAccounts,
  selectColleagues,
  selectSoleAdministration,
} from './queries.ts';

/** A Betrieb that would be left without anybody who can invite. */
export interface SoleAdministration {
  readonly betriebId: string;
  readonly betrieb: string;
  readonly linkId: string;
  /** Who else acts for the Betrieb. */
  readonly colleagues: readonly Colleague[];
  /** Who of them could take over: a locked account, or one about to be deleted, administers nothing. */
  readonly successors: readonly Colleague[];
}

/**
 * For which Betriebe an account is the last with Verwaltung. Whoever ends a link, gives up a role or deletes the account
 * is told first what follows: the others keep their roles, but nobody can invite, until a new PIN makes a new
 * administrator. They may hand over at `/mein-betrieb/zugaenge` before.
 */
export async function lastAdministratorOf(
  db: Db,
  accountId: string,
  now: Date,
): Promise<readonly SoleAdministration[]> {
  const found = await selectSoleAdministration(db, accountId, now);
  return together(
    found.map(async (sole) => {
      const all = await selectColleagues(db, sole.betriebId, now);
      const colleagues = all.filter((colleague) => colleague.accountId !== accountId);
      return { ...sole, colleagues, successors: await onlyActive(db, sole.betriebId, colleagues, now) };
    }),
  );
}

/** Colleagues who could take over Verwaltung, which a locked account or one about to be deleted cannot. */
export async function onlyActive(
  db: Db,
  betriebId: string,
  colleagues: readonly Colleague[],
  now: Date,
): Promise<readonly Colleague[]> {
  const active = await selectActiveAccounts(db, betriebId, now);
  return colleagues.filter(({ accountId }) => active.has(accountId));
}

/** Whether ending this link of an account would leave colleagues without anybody with Verwaltung. */
export async function leavesNoAdministrator(
  db: Db,
  accountId: string,
  linkId: string,
  now: Date,
): Promise<boolean> {
  const soles = await lastAdministratorOf(db, accountId, now);
  return soles.some((sole) => sole.linkId === linkId && sole.colleagues.length > 0);
}
