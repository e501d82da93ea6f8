import { formatDateTime } from '../../../lib/dates.ts';
import { entriesOfRequest } from '../../../platform/audit/audit.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { readFaultReference } from '../../../platform/http/fault-reference.ts';
import type { Right } from '../rules.ts';
import { officeTexts } from '../texts.de.ts';

const right: Right = 'register.lesen';

/** Where the reference of an error page is found again: what the audit trail has of that request, and the log. */
export const referenceSearch: OfficeSearch = {
  right,
  heading: (chamber) => officeTexts.for(chamber, 'de')('search.reference'),
  async find(db, typed) {
    const reference = readFaultReference(typed);
    // a word or a number of a Betrieb is none, whatever its letters
    if (reference === undefined || !/\d/.test(reference) || !/[A-Z]/.test(reference)) return { hits: [] };
    const t = officeTexts.for(db.chamber, 'de');
    const entries = await entriesOfRequest(db, reference);
    if (entries.length === 0) return { hits: [], note: t('search.referenceUnknown', { reference }) };
    const events = entries
      .map(({ event, outcome, at }) =>
        t('search.referenceEvent', { event, outcome, at: formatDateTime(at, 'de') }),
      )
      .join('; ');
    return { hits: [], note: t('search.referenceKnown', { reference, events }) };
  },
};
