import type { OfficeHit, OfficeSearch } from '../../../platform/feature/office.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { formatDate } from '../../../lib/dates.ts';
import { officePathOf } from '../../office/index.ts';
import type { BetriebHit } from '../queries.ts';
import { readBetriebsnummer } from '../read-betriebsnummer.ts';
import { printedNummer } from '../rules.ts';
import { searchBetriebe } from '../search-betriebe.ts';
import { readRegister } from './record.ts';
import { betriebeOfficeTexts } from './texts.de.ts';

/** Betriebe, Filialen and Ausbildungsstätten by number, name, Inhaber, town and address on file. */
export const betriebeSearch: OfficeSearch = {
  right: readRegister,
  heading: (chamber) => betriebeOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed, most) {
    const { hits, isComplete, isNear } = await searchBetriebe(db, typed, most);
    const read = readBetriebsnummer(db.chamber, typed);
    const meant = read.ok ? printedNummer(read.value) : undefined;
    const t = betriebeOfficeTexts.for(db.chamber, 'de');
    const incomplete = isComplete ? undefined : t('search.incomplete');
    const note = isNear ? t('search.near') : incomplete;
    return { hits: hits.map((hit) => asHit(db.chamber, hit, meant)), note };
  },
};

function asHit(chamber: Chamber, hit: BetriebHit, meant: string | undefined): OfficeHit {
  const t = betriebeOfficeTexts.for(chamber, 'de');
  const { id, name: title, ort, geloescht_am: left } = hit;
  const nummer = printedNummer(hit);
  const details =
    left === null
      ? t('search.details', { nummer, ort })
      : t('search.left', { nummer, ort, date: formatDate(left, 'de') });
  return { title, details, href: officePathOf('betrieb', id), isExact: nummer === meant };
}
