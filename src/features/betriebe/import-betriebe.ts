import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  emailAddress,
  fieldFaults,
  germanPostcode,
  isoDate,
  oneOf,
  text,
} from '../../platform/csv-import/field-rules.ts';
import type { ImportDefinition, RowFault, RowReader } from '../../platform/csv-import/import-definition.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { markForSearch } from '../../platform/search/learn.ts';
import { areGewerke, unknownGewerk } from './gewerke.ts';
import { wordsOf } from './number-words.ts';
import { isOwnNummer, readFilialnummer } from './nummer-rules.ts';
import { betriebArten, hasBaCheckDigit } from './rules.ts';
import { forgottenBefore } from './retention.ts';
import { betriebeSearchIndex } from './search-index.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

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
const PLACE = {
  filialnummer: columns.indexOf('filialnummer'),
  gewerke: columns.indexOf('gewerke'),
  geloeschtAm: columns.indexOf('geloescht_am'),
  baBetriebsnummer: columns.indexOf('ba_betriebsnummer'),
};

/** Event that wakes the jobs of others once an import is committed: Betriebe may have left the register by it. */
export const registerImported = 'betriebe.imported';

/** How `betriebe.csv` is kept in the register. */
export const betriebeImport: ImportDefinition = {
  table: 'betriebe',
  columns,
  key: ['betriebsnummer', 'filialnummer'],
  auditEvent: 'betriebe.imported',
  rowReader,
  async afterwards(tx, ids) {
    await markForSearch(tx, betriebeSearchIndex, ids);
    await wakeJob(tx, registerImported);
  },
};

function rowReader(chamber: Chamber, now: Date): RowReader {
  const t = betriebeTexts.for(chamber, 'de');
  const { nummer } = betriebeSettings.of(chamber);
  const wrongNummer = t('import.betriebsnummer', wordsOf(chamber, 'de'));
  const today = berlinDate(now);
  const tooOld = forgottenBefore(chamber, now);
  const tooOldReason = t('import.tooOld', { years: betriebeSettings.of(chamber).deletedKeptYears });
  return (fields) => {
    const [betriebsnummer = '', typed = '', art = ''] = fields;
    const faults = fieldFaults(columns, rulesInOrder, fields);
    const refuse = (column: string, value: string, reason: string) => faults.push({ column, value, reason });
    if (!isOwnNummer(nummer, betriebsnummer)) refuse('betriebsnummer', betriebsnummer, wrongNummer);
    const filialnummer = typed === '' ? '' : readFilialnummer(typed);
    if (filialnummer === null) refuse('filialnummer', typed, t('import.filialnummer'));
    else if (filialnummer !== '' && art === 'hauptbetrieb')
      refuse('filialnummer', typed, t('import.filialnummerOfHauptbetrieb'));
    const geloeschtAm = fields[PLACE.geloeschtAm] ?? '';
    if (geloeschtAm !== '' && geloeschtAm < tooOld && !faults.some(({ column }) => column === 'geloescht_am'))
      refuse('geloescht_am', geloeschtAm, tooOldReason);
    const gewerke = fields[PLACE.gewerke] ?? '';
    if (!areGewerke(gewerke)) refuse('gewerke', gewerke, t('import.gewerke'));
    if (faults.length > 0 || filialnummer === null) return { ok: false, faults: inOrder(faults) };
    const warnings = remarks(fields);
    const baNummer = fields[PLACE.baBetriebsnummer] ?? '';
    const isAsItIs = filialnummer === typed && (baNummer === '' || isBaNummer(baNummer));
    return {
      ok: true,
      keyNumber: Number(`1${betriebsnummer}`) * 1000 + Number(filialnummer),
      values: isAsItIs ? fields : corrected(fields, filialnummer),
      ...(warnings && { warnings }),
    };
  };

  function remarks(fields: readonly string[]): readonly RowFault[] | undefined {
    const warnings: RowFault[] = [];
    const unknown = unknownGewerk(fields[PLACE.gewerke] ?? '');
    if (unknown) warnings.push({ column: 'gewerke', value: unknown, reason: t('import.unknownGewerk') });
    const geloeschtAm = fields[PLACE.geloeschtAm] ?? '';
    if (geloeschtAm > today) {
      warnings.push({ column: 'geloescht_am', value: geloeschtAm, reason: t('import.geloeschtInFuture') });
    }
    const baNummer = fields[PLACE.baBetriebsnummer] ?? '';
    if (baNummer !== '' && !(isBaNummer(baNummer) && hasBaCheckDigit(baNummer))) {
      const reason = t(isBaNummer(baNummer) ? 'import.baCheckDigit' : 'import.baShape');
      warnings.push({ column: 'ba_betriebsnummer', value: baNummer, reason });
    }
    return warnings.length > 0 ? warnings : undefined;
  }
}

/** In the order of the columns. */
function inOrder(faults: readonly RowFault[]): readonly RowFault[] {
  return faults.toSorted((one, other) => columns.indexOf(one.column) - columns.indexOf(other.column));
}

function isBaNummer(value: string): boolean {
  return /^\d{8}$/.test(value);
}

/** The Filialnummer as it is kept, and no number of the Arbeitsagentur that cannot be one. */
function corrected(fields: readonly string[], filialnummer: string): readonly string[] {
  const baNummer = fields[PLACE.baBetriebsnummer] ?? '';
  return fields
    .with(PLACE.filialnummer, filialnummer)
    .with(PLACE.baBetriebsnummer, isBaNummer(baNummer) ? baNummer : '');
}
