import type { Db, Tx } from '../../../platform/database/handles.ts';
import {
  type FormerAddress,
  insertFormer,
  selectFormer,
  selectFormerToTell,
  selectTakenOverAt,
  updateFormerTold,
} from './former-queries.ts';

/** Whoever still uses a former address is told once in so many hours. */
const toldEveryHours = 24;

/**
 * Lets an address that ended lead to the account that goes on, for as long as the profile says. Nobody signs in with it, and it may be
 * registered anew; mails to it say where its person signs in now.
 */
export function leadFormerAddress(tx: Tx, emailFolded: string, accountId: string, now: Date): Promise<void> {
  return insertFormer(tx, emailFolded, accountId, now);
}

/** The account that goes on for who once signed in under this address; undefined where there is none. */
export function accountOfFormerAddress(db: Db, emailFolded: string): Promise<string | undefined> {
  return selectFormer(db, emailFolded);
}

/** Former addresses whose users were not told lately. */
export function formerAddressesToTell(db: Db, now: Date): Promise<readonly FormerAddress[]> {
  return selectFormerToTell(db, toldBefore(now));
}

/** Notes that who still uses a former address is told now. @returns false when somebody else just did it */
export function noteFormerAddressTold(tx: Tx, emailFolded: string, now: Date): Promise<boolean> {
  return updateFormerTold(tx, emailFolded, toldBefore(now), now);
}

const toldBefore = (now: Date) => new Date(now.getTime() - toldEveryHours * 3_600_000);

/** When an account last took over, in a merge of the office, what hung on another address; null where never. */
export function takenOverAt(db: Db, accountId: string): Promise<Date | null> {
  return selectTakenOverAt(db, accountId);
}
