import { parseEmailAddress } from '../../../lib/email-address.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { OfficeHit, OfficeSearch } from '../../../platform/feature/office.ts';
import { findByWords, searchWords } from '../../../platform/search/find.ts';
import { officePathOf } from '../../office/index.ts';
import type { AccountRecord } from '../account.ts';
import { selectAccountByEmail, selectAccountsByIds } from '../account-queries.ts';
import { accountSearchIndex } from '../search-index.ts';
import { accountOfficeTexts } from './texts.de.ts';

/** Accounts by address, parts of it, and name. A number finds none: accounts have no numbers. */
export const accountSearch: OfficeSearch = {
  right: 'konten.lesen',
  heading: (chamber) => accountOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed, most) {
    const address = parseEmailAddress(typed);
    const meant = address.ok ? await selectAccountByEmail(db, address.value.folded) : undefined;
    if (meant) return { hits: [asHit(db.chamber, meant, true)] };
    if (!/\p{L}/u.test(typed)) return { hits: [] };
    const { ids, isComplete } = await findByWords(db, accountSearchIndex, searchWords(typed), most);
    const found = ids.length === 0 ? [] : await selectAccountsByIds(db, ids);
    return {
      hits: found.map((account) => asHit(db.chamber, account, false)),
      note: isComplete ? undefined : accountOfficeTexts.for(db.chamber, 'de')('search.incomplete'),
    };
  },
};

function asHit(chamber: Chamber, account: AccountRecord, isExact: boolean): OfficeHit {
  const { id, firstName, lastName, email, state } = account;
  return {
    title: `${firstName} ${lastName}`,
    details: accountOfficeTexts.for(chamber, 'de')(`search.${state}`, { email }),
    href: officePathOf('account', id),
    isExact,
  };
}
