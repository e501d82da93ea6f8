import { formatDateTime } from '../../lib/dates.ts';
import { entriesOfRequest } from '../../platform/audit/audit.ts';
import type { OfficeSearch } from '../../platform/feature/office.ts';
import { readFaultReference } from '../../platform/http/fault-reference.ts';
import type { Right } from '../office/index.ts';
import { trailTexts } from './texts.de.ts';
import { eventSaid, outcomeSaid } from './words/words.ts';

const anybody: Right = 'register.lesen';
const reader: Right = 'protokoll.lesen';

/**
 * Where the reference of an error page is found again: in the log, and in what the audit trail has of that request. What
 * that is, is told to those alone who may read the trail.
 */
export const referenceSearch: OfficeSearch = {
  right: anybody,
  heading: (chamber) => trailTexts.for(chamber, 'de')('reference.heading'),
  async find(db, typed, _most, rights) {
    const reference = readFaultReference(typed);
    if (reference === undefined) return { hits: [] };
    const t = trailTexts.for(db.chamber, 'de');
    const entries = await entriesOfRequest(db, reference);
    // a word or a number of a Betrieb is none most probably: nothing is said of it
    const isPlain = !/\d/.test(reference) || !/[A-Z]/.test(reference);
    if (entries.length === 0)
      return { hits: [], ...(!isPlain && { note: t('reference.unknown', { reference }) }) };
    if (!rights.includes(reader)) return { hits: [], note: t('reference.closed', { reference }) };
    const events = entries
      .map(({ event, outcome, at }) =>
        t('reference.event', {
          event: eventSaid(db.chamber, event),
          outcome: outcomeSaid(db.chamber, outcome),
          at: formatDateTime(at, 'de'),
        }),
      )
      .join('; ');
    return { hits: [], note: t('reference.known', { reference, events }) };
  },
};
