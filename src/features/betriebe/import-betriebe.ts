import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  emailAddress,
  firstFault,
  germanPostcode,
  isoDate,
  oneOf,
  text,
} from '../../platform/csv-import/field-rules.ts';
import type {
  ImportDefinition,
  RowFault,
  RowOutcome,
  RowReader,
} from '../../platform/csv-import/import-definition.ts';
import { isOwnNummer, readFilialnummer } from './nummer-rules.ts';
import { betriebArten, hasBaCheckDigit } from './rules.ts';
import { markForSearch } from './index-search.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';
import { findTrade } from './trades.ts';

const rules = {
  betriebsnummer: null,
  filialnummer: null,
  art: oneOf(betriebArten),
  name: text({ required: true, max: 300 }),
  rechtsform: text(),
  inhaber: text({ max: 300 }),
  strasse: text(),
  hausnummer: text({ max: 30 }),
  plz: germanPostcode,
  ort: text({ required: true }),
  telefon: text({ max: 60 }),
  email: emailAddress,
  web: text(),
  gewerke: null,
  eingetragen_am: isoDate(),
  geloescht_am: isoDate(),
  ba_betriebsnummer: null,
  ausbildungsbetrieb: oneOf(['ja', 'nein', '']),
} as const;

const columns = Object.keys(rules);
const rulesInOrder = Object.values(rules);

/** How `betriebe.csv` is kept in the register. */
export const betriebeImport: ImportDefinition = {
  table: 'betriebe',
  columns,
  key: ['betriebsnummer', 'filialnummer'],
  auditEvent: 'betriebe.imported',
  rowReader,
  afterwards: markForSearch,
};

function rowReader(chamber: Chamber, now: Date): RowReader {
  const t = betriebeTexts.for(chamber, 'de');
  const { nummer } = betriebeSettings.of(chamber);
  const lengths = nummer.format === 'digits' ? nummer.lengths : [nummer.digits];
  const wrongNummer = t('import.betriebsnummer', { digits: lengths.join(' / ') });
  const today = berlinDate(now);
  const refuse = (column: string, value: string, reason: string): RowOutcome => ({
    ok: false,
    fault: { column, value, reason },
  });
  return (fields) => {
    const [betriebsnummer = '', typedFilialnummer = '', art = '', ...others] = fields;
    if (!isOwnNummer(nummer, betriebsnummer)) return refuse('betriebsnummer', betriebsnummer, wrongNummer);
    const filialnummer = typedFilialnummer === '' ? '' : readFilialnummer(typedFilialnummer);
    if (filialnummer === null) return refuse('filialnummer', typedFilialnummer, t('import.filialnummer'));
    if (filialnummer !== '' && art === 'hauptbetrieb') {
      return refuse('filialnummer', typedFilialnummer, t('import.filialnummerOfHauptbetrieb'));
    }
    const fault = firstFault(rulesInOrder, fields);
    if (fault) return refuse(columns[fault.index] ?? '', fields[fault.index] ?? '', fault.reason);
    const [, , , , , , , , , , gewerke = '', , geloeschtAm = '', baNummer = '', ausbildung = ''] = others;
    const codes = gewerke === '' ? [] : gewerke.toUpperCase().split('|');
    if (!codes.every((code) => /^(?:A|B1|B2)\/[1-9]\d?$/.test(code))) {
      return refuse('gewerke', gewerke, t('import.gewerke'));
    }
    const values = fields.slice();
    values[1] = filialnummer;
    values[13] = codes.join('|');
    values[17] = ausbildung === 'ja' ? 't' : 'f';
    const warnings: RowFault[] = [];
    const unknown = codes.find((code) => !findTrade(code));
    if (unknown) warnings.push({ column: 'gewerke', value: unknown, reason: t('import.unknownGewerk') });
    if (geloeschtAm > today) {
      warnings.push({ column: 'geloescht_am', value: geloeschtAm, reason: t('import.geloeschtInFuture') });
    }
    if (baNummer !== '') {
      const isNummer = /^\d{8}$/.test(baNummer);
      if (!isNummer) values[16] = '';
      if (!isNummer || !hasBaCheckDigit(baNummer)) {
        const reason = t(isNummer ? 'import.baCheckDigit' : 'import.baShape');
        warnings.push({ column: 'ba_betriebsnummer', value: baNummer, reason });
      }
    }
    const keyNumber = Number(`1${betriebsnummer}`) * 1000 + Number(filialnummer);
    return { ok: true, keyNumber, values, ...(warnings.length > 0 ? { warnings } : {}) };
  };
}
