import type { Tx } from '../../../platform/database/handles.ts';
import { insertDormant } from './office-queries.ts';

/** For whom the chamber makes an account. */
export interface DormantAccount {
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Makes an account for somebody who gave the chamber this address, without a password and with no terms accepted: only
 * a link mailed there opens it.
 * @returns its id; undefined where the address has an account already, also when that happened in the same moment
 */
export function makeDormantAccount(tx: Tx, person: DormantAccount, now: Date): Promise<string | undefined> {
  return insertDormant(tx, person, now);
}
