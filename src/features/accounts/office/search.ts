import { parseEmailAddress } from '../../../lib/email-address.ts';
import { addressSigns, oneSlipFrom } from '../../../lib/slips.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeHit, OfficeSearch } from '../../../platform/feature/office.ts';
import { findByWords, searchWords } from '../../../platform/search/find.ts';
import { officePathOf } from '../../office/index.ts';
import type { AccountRecord } from '../account.ts';
import { selectAccountByEmail, selectAccountsByEmails, selectAccountsByIds } from '../account-queries.ts';
import { selectIdsByPhone } from './office-queries.ts';
import { phoneDigits } from './phone-digits.ts';
import { accountSearchIndex } from '../search-index.ts';
import { accountOfficeTexts } from './texts.de.ts';

/** Accounts by address, parts of it, name, and telephone number, which stands on the display of who is called. */
export const accountSearch: OfficeSearch = {
  right: 'konten.lesen',
  heading: (chamber) => accountOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed, most) {
    const address = parseEmailAddress(typed);
    const meant = address.ok ? await selectAccountByEmail(db, address.value.folded) : undefined;
    if (meant) return { hits: [asHit(db.chamber, meant, true)] };
    const phone = phoneDigits(typed);
    if (phone !== undefined) return { hits: await hitsOf(db, await selectIdsByPhone(db, phone, most)) };
    if (!/\p{L}/u.test(typed)) return { hits: [] };
    const { ids, isComplete } = await findByWords(db, accountSearchIndex, searchWords(typed), most);
    if (ids.length === 0 && address.ok) {
      const near = await selectAccountsByEmails(
        db,
        [...oneSlipFrom(address.value.folded, addressSigns)],
        most,
      );
      if (near.length > 0) return { hits: near.map((account) => asHit(db.chamber, account, false)) };
    }
    return {
      hits: await hitsOf(db, ids),
      note: isComplete ? undefined : accountOfficeTexts.for(db.chamber, 'de')('search.incomplete'),
    };
  },
};

async function hitsOf(db: Db, ids: readonly string[]): Promise<readonly OfficeHit[]> {
  const found = ids.length === 0 ? [] : await selectAccountsByIds(db, ids);
  return found.map((account) => asHit(db.chamber, account, false));
}

function asHit(chamber: Chamber, account: AccountRecord, isExact: boolean): OfficeHit {
  const { id, firstName, lastName, email, state } = account;
  return {
    title: `${firstName} ${lastName}`,
    details: accountOfficeTexts.for(chamber, 'de')(`search.${state}`, { email }),
    href: officePathOf('account', id),
    isExact,
  };
}
