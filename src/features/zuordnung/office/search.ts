import { readTypedNumber } from '../../../lib/typed-number.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { officePathOf } from '../../office/index.ts';
import { findZuordnungByNummer } from '../queries.ts';
import { zuordnungTexts } from '../texts.de.ts';
import { zuordnungOfficeTexts } from './texts.de.ts';

/** Anträge by the number that people quote; found, it leads to the Betrieb that it is about. */
export const antragSearch: OfficeSearch = {
  right: 'register.lesen',
  heading: (chamber) => zuordnungOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed) {
    const t = zuordnungOfficeTexts.for(db.chamber, 'de');
    const nummer = readTypedNumber(typed, t('search.word'));
    const antrag = nummer === undefined ? undefined : await findZuordnungByNummer(db, nummer);
    if (!antrag) return { hits: [] };
    const details = t('search.details', {
      person: `${antrag.first_name} ${antrag.last_name}`,
      betrieb: antrag.betrieb_name,
      state: zuordnungTexts.for(db.chamber, 'de')(`state.${antrag.state}`),
    });
    const title = t('search.title', { nummer: antrag.nummer });
    return { hits: [{ title, details, href: officePathOf('betrieb', antrag.betrieb_id), isExact: true }] };
  },
};
