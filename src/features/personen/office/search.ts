import { digits as digitSigns, mayBeSlip, oneSlipFrom } from '../../../lib/slips.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { findByWords, searchWords } from '../../../platform/search/find.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { officePathOf } from '../../office/index.ts';
import { selectPersonenByIds, selectPersonenByNumbers, selectPersonenByNumberStart } from '../queries.ts';
import { readPersonennummer } from '../read-personennummer.ts';
import { fullName, type PersonRecord } from '../rules.ts';
import { personenSearchIndex } from '../search-index.ts';
import { personenTexts } from '../texts.de.ts';
import { readRegister } from './record.tsx';
import { personenOfficeTexts } from './texts.de.ts';

/** Fewer digits begin too many numbers. */
const FEWEST_DIGITS = 3;

/** Personen by number, name, town and address on file. */
export const personenSearch: OfficeSearch = {
  right: readRegister,
  heading: (chamber) => personenOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed, most) {
    const t = personenOfficeTexts.for(db.chamber, 'de');
    const words = personenTexts.for(db.chamber, 'de');
    const read = readPersonennummer(db.chamber, typed);
    const { found, isComplete, isNear } = await look(db, typed, most);
    const incomplete = isComplete ? undefined : t('search.incomplete');
    return {
      hits: found.map((person) => ({
        title: fullName(person),
        details: t('search.details', {
          art: words(`art.${person.art}`),
          nummer: person.personennummer,
          ort: person.ort,
        }),
        href: officePathOf('person', person.id),
        isExact: read.ok && read.value === person.personennummer,
      })),
      note: isNear ? t('search.near') : incomplete,
    };
  },
};

async function look(
  db: Db,
  typed: string,
  most: number,
): Promise<{
  readonly found: readonly PersonRecord[];
  readonly isComplete: boolean;
  readonly isNear: boolean;
}> {
  const digits = /^[\d\s./-]+$/.test(typed) ? typed.replace(/\D/g, '') : undefined;
  if (digits !== undefined) {
    const found = digits.length < FEWEST_DIGITS ? [] : await selectPersonenByNumberStart(db, digits, most);
    if (found.length > 0 || !mayBeSlip(digits)) return { found, isComplete: true, isNear: false };
    const near = await selectPersonenByNumbers(db, [...oneSlipFrom(digits, digitSigns)], most);
    return { found: near, isComplete: true, isNear: near.length > 0 };
  }
  const { ids, isComplete } = await findByWords(db, personenSearchIndex, searchWords(typed), most);
  return { found: ids.length === 0 ? [] : await selectPersonenByIds(db, ids), isComplete, isNear: false };
}
