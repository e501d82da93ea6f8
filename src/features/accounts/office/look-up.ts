import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { AccountFacts, AccountLine, AccountStand, WaitingRegistration } from './account-facts.ts';
import {
  selectAccountFacts,
  selectAccountLines,
  selectRegistrationIds,
  selectWaitingRegistration,
  selectWaitingRegistrations,
  updateLastSignedIn,
} from './office-queries.ts';

/** So many lines stand on one page of a list. */
export const linesAPage = 50;

/** One page of a list. */
export interface ListPage<Line> {
  readonly lines: readonly Line[];
  readonly total: number;
  readonly pages: number;
}

/** What a list is asked for: words of name or address, and which page of it, from 1. */
export interface ListWanted {
  readonly typed: string;
  readonly page: number;
}

/** All that the office is told of an account; undefined where there is none. */
export function findAccountFacts(db: Db, id: string): Promise<AccountFacts | undefined> {
  return selectAccountFacts(db, id);
}

/** Accounts by name or address, the newest first. */
export async function listAccounts(
  db: Db,
  wanted: ListWanted & { readonly stand: AccountStand },
): Promise<ListPage<AccountLine>> {
  return asPage(await selectAccountLines(db, { ...wanted, ...window(wanted.page) }));
}

/** Registrations that wait for their confirmation, by name or address, the newest first. */
export async function listWaitingRegistrations(
  db: Db,
  wanted: ListWanted,
): Promise<ListPage<WaitingRegistration>> {
  return asPage(await selectWaitingRegistrations(db, { ...wanted, ...window(wanted.page) }));
}

/** One registration, as long as it waits for its confirmation. */
export function findWaitingRegistration(db: Db, id: string): Promise<WaitingRegistration | undefined> {
  return selectWaitingRegistration(db, id);
}

/** Ids of the registrations under an address, whoever began them: their mails went to the same mailbox. */
export function registrationsUnder(db: Db, emailFolded: string): Promise<readonly string[]> {
  return selectRegistrationIds(db, emailFolded);
}

/** Notes that the person of an account has signed in. */
export function noteSignIn(tx: Tx, accountId: string, now: Date): Promise<void> {
  return updateLastSignedIn(tx, accountId, now);
}

const window = (page: number) => ({ skip: (page - 1) * linesAPage, most: linesAPage });

function asPage<Line>({ lines, total }: { readonly lines: readonly Line[]; readonly total: number }) {
  return { lines, total, pages: Math.max(1, Math.ceil(total / linesAPage)) };
}
