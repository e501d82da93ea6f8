import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  anyPostcode,
  emailAddress,
  fieldFaults,
  isoDate,
  oneOf,
  text,
} from '../../platform/csv-import/field-rules.ts';
import type { ImportDefinition, RowReader } from '../../platform/csv-import/import-definition.ts';
import { markForSearch } from '../../platform/search/learn.ts';
import { readNummer } from './nummer-rules.ts';
import { forgottenBefore } from './retention.ts';
import { type PersonArt, personArten } from './rules.ts';
import { personenSearchIndex } from './search-index.ts';
import { personenSettings } from './settings.ts';
import { personenTexts } from './texts.de.ts';

const rules = {
  personennummer: null,
  art: oneOf(personArten),
  anrede: text({ max: 30 }),
  vorname: text(),
  nachname: text({ required: true }),
  geburtsdatum: isoDate(),
  strasse: text(),
  hausnummer: text({ max: 30 }),
  plz: anyPostcode,
  ort: text({ required: true }),
  email: emailAddress,
  beendet_am: isoDate(),
} as const;

const columns = Object.keys(rules);
const rulesInOrder = Object.values(rules);
const endPlace = columns.indexOf('beendet_am');

/** How `personen.csv` is kept. */
export const personenImport: ImportDefinition = {
  table: 'personen',
  columns,
  optional: ['beendet_am'],
  key: ['personennummer'],
  auditEvent: 'personen.imported',
  rowReader,
  afterwards: (tx, ids) => markForSearch(tx, personenSearchIndex, ids),
};

function rowReader(chamber: Chamber, now: Date): RowReader {
  const { digits } = personenSettings.of(chamber);
  const wrongNummer = personenTexts.for(chamber, 'de')('import.personennummer', digits);
  const tooOld = new Map(personArten.map((art) => [art as string, refusalOfOld(chamber, art, now)]));
  return (fields) => {
    const [personennummer = '', art = ''] = fields;
    const isNummer = /^\d+$/.test(personennummer) && readNummer(digits, personennummer).ok;
    const faults = fieldFaults(columns, rulesInOrder, fields);
    if (!isNummer) faults.unshift({ column: 'personennummer', value: personennummer, reason: wrongNummer });
    const endedOn = fields[endPlace] ?? '';
    const old = tooOld.get(art);
    if (old && endedOn !== '' && endedOn < old.day && !faults.some(({ column }) => column === 'beendet_am'))
      faults.push({ column: 'beendet_am', value: endedOn, reason: old.reason });
    if (faults.length > 0) return { ok: false, faults };
    return {
      ok: true,
      keyNumber: Number(`1${personennummer}`),
      values: fields,
    };
  };
}

/** From which day on an end is too long ago for the register: the next night would forget the Person again. */
function refusalOfOld(chamber: Chamber, art: PersonArt, now: Date) {
  const { day, years } = forgottenBefore(chamber, art, now);
  return { day, reason: personenTexts.for(chamber, 'de')('import.tooOld', { years }) };
}
