import { formatDateTime } from '../../../lib/dates.ts';
import { parseEmailAddress } from '../../../lib/email-address.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { searchWords } from '../../../platform/search/find.ts';
import { listWaitingRegistrations } from '../../accounts/index.ts';
import { pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';

/** Registrations that wait, by name and address: whoever rings because no mail came has no account yet. */
export const registrationSearch: OfficeSearch = {
  right: 'konten.lesen',
  heading: (chamber) => careTexts.for(chamber, 'de')('list.registrations'),
  async find(db, typed, most) {
    if (searchWords(typed).length === 0) return { hits: [] };
    const t = careTexts.for(db.chamber, 'de');
    const address = parseEmailAddress(typed);
    const { lines } = await listWaitingRegistrations(db, { typed, page: 1 });
    const hits = lines.slice(0, most).map(({ id, email, firstName, lastName, createdAt }) => ({
      title: `${firstName} ${lastName}`,
      details: t('search.registration', { email, when: formatDateTime(createdAt, 'de') }),
      href: pathOf('registration', id),
      isExact: address.ok && address.value.folded === email.toLowerCase(),
    }));
    return { hits };
  },
};
