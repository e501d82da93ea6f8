import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  anyPostcode,
  emailAddress,
  firstFault,
  isoDate,
  oneOf,
  text,
} from '../../platform/csv-import/field-rules.ts';
import type { ImportDefinition, RowReader } from '../../platform/csv-import/import-definition.ts';
import { markForSearch } from '../../platform/search/learn.ts';
import { readNummer } from './nummer-rules.ts';
import { personArten } from './rules.ts';
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

function rowReader(chamber: Chamber): RowReader {
  const { digits } = personenSettings.of(chamber);
  const wrongNummer = personenTexts.for(chamber, 'de')('import.personennummer', digits);
  return (fields) => {
    const [personennummer = ''] = fields;
    const isNummer = /^\d+$/.test(personennummer) && readNummer(digits, personennummer).ok;
    if (!isNummer) {
      return { ok: false, fault: { column: 'personennummer', value: personennummer, reason: wrongNummer } };
    }
    const fault = firstFault(rulesInOrder, fields);
    if (fault) {
      const { index, reason } = fault;
      return { ok: false, fault: { column: columns[index] ?? '', value: fields[index] ?? '', reason } };
    }
    return {
      ok: true,
      keyNumber: Number(`1${personennummer}`),
      values: fields,
    };
  };
}
