import { pagesOf, windowOf } from '../../../lib/list-pages.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { findByWords, searchWords } from '../../../platform/search/find.ts';
import { accountSearchIndex } from '../search-index.ts';
import { phoneDigits } from './phone-digits.ts';
import type { AccountFacts, AccountLine, AccountStand, WaitingRegistration } from './account-facts.ts';
import {
  type AccountsMeant,
  countedUpTo,
  selectAccountFacts,
  selectAccountLines,
  selectIdsByPhone,
  selectRegistrationIds,
  selectWaitingRegistration,
  selectWaitingRegistrations,
  selectWhereWentOn,
  updateLastSignedIn,
  type WentOn,
} from './office-queries.ts';

/** So many accounts with names or telephone numbers alike are looked at where none has the name. */
const mostSimilar = 200;

/** One page of a list. */
export interface ListPage<Line> {
  readonly lines: readonly Line[];
  readonly total: number;
  /** There are more than `total`, which nobody has counted: they are found by looking for a name or an address. */
  readonly more: boolean;
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

/**
 * Accounts by parts of name or address, or by telephone number, the newest first, found as the office's search finds them. Where no account has
 * the words as they were typed, those are shown whose names differ by slips of typing.
 * @returns none where no word is long enough to look for
 */
export async function listAccounts(
  db: Db,
  { typed, stand, page }: ListWanted & { readonly stand: AccountStand },
): Promise<ListPage<AccountLine>> {
  const select = (meant: AccountsMeant) => selectAccountLines(db, { stand, meant, ...window(page) });
  if (typed.trim() === '') return asPage(await select({ by: 'nothing' }));
  const phone = phoneDigits(typed);
  const called = phone === undefined ? [] : await selectIdsByPhone(db, phone, mostSimilar);
  if (called.length > 0) return asPage(await select({ by: 'ids', ids: called }));
  const words = searchWords(typed);
  if (words.length === 0) return asPage({ lines: [], total: 0 });
  const found = await select({ by: 'words', words });
  if (found.total > 0) return asPage(found);
  const { ids } = await findByWords(db, accountSearchIndex, words, mostSimilar);
  return asPage(ids.length > 0 ? await select({ by: 'ids', ids }) : found);
}

/**
 * Registrations that wait for their confirmation, by parts of name or address, the newest first. Slips of typing are not
 * forgiven here: what the person typed is likely to be the slip, and it stands as it was typed.
 * @returns none where no word is long enough to look for
 */
export async function listWaitingRegistrations(
  db: Db,
  { typed, page }: ListWanted,
): Promise<ListPage<WaitingRegistration>> {
  const words = searchWords(typed);
  if (typed.trim() !== '' && words.length === 0) return asPage({ lines: [], total: 0 });
  return asPage(await selectWaitingRegistrations(db, { words, ...window(page) }));
}

/** One registration, as long as it waits for its confirmation. */
export function findWaitingRegistration(db: Db, id: string): Promise<WaitingRegistration | undefined> {
  return selectWaitingRegistration(db, id);
}

/** Where a registration that waits no more has gone on: with its right address, or as an account. */
export function findWhereWentOn(db: Db, id: string): Promise<WentOn | undefined> {
  return selectWhereWentOn(db, id);
}

/** Ids of the registrations under an address, whoever began them: their mails went to the same mailbox. */
export function registrationsUnder(db: Db, emailFolded: string): Promise<readonly string[]> {
  return selectRegistrationIds(db, emailFolded);
}

/** Notes that the person of an account has signed in. */
export function noteSignIn(tx: Tx, accountId: string, now: Date): Promise<void> {
  return updateLastSignedIn(tx, accountId, now);
}

const lastPage = pagesOf(countedUpTo);
const window = (page: number) => windowOf(Math.min(page, lastPage));

function asPage<Line>({ lines, total }: { readonly lines: readonly Line[]; readonly total: number }) {
  const shown = Math.min(total, countedUpTo);
  return { lines, total: shown, more: total > shown, pages: pagesOf(shown) };
}
