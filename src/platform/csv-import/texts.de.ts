import type { CsvFileRefusal } from '../../lib/csv-file-error.ts';
import type { CsvRowFault } from '../../lib/csv-record.ts';
import { countRefusedRows, type ImportReport, type LineFault } from './import-report.ts';

const count = (amount: number): string => amount.toLocaleString('de-DE');
const rows = (amount: number): string => (amount === 1 ? '1 Zeile' : `${count(amount)} Zeilen`);
const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** What operators are told about files that they import. */
export const importTexts = {
  chamberOption: 'die Kammer, in deren Daten die Datei gehört',
  fileOption: 'die CSV-Datei: UTF-8, Trennzeichen ;, mit Kopfzeile',
  dryRunOption: 'nur sagen, was geschehen würde',
  strictOption: 'nichts übernehmen, wenn auch nur eine Zeile fehlerhaft ist',
  progress: (read: number) => `${count(read)} Zeilen gelesen`,
  applying: 'Gelesen. Die Zeilen werden jetzt übernommen.',

  noFile: (file: string) => `Die Datei ${file} gibt es nicht.`,
  noPlainFile: (file: string) => `${file} ist keine Datei.`,
  unreadableFile: (file: string, why: string) => `Die Datei ${file} lässt sich nicht lesen: ${why}.`,
  unknownChamber: (slug: string) => `Eine Kammer ${slug} gibt es nicht.`,

  missing: 'Hier muss etwas stehen.',
  tooLong: (max: number) => `Höchstens ${max} Zeichen.`,
  postcode: 'Eine Postleitzahl hat fünf Ziffern, führende Nullen eingeschlossen.',
  anyPostcode: 'Das ist keine Postleitzahl.',
  date: 'Ein Datum steht als JJJJ-MM-TT, zum Beispiel 2026-11-21, und muss ein Tag des Kalenders sein.',
  email: 'Das ist keine E-Mail-Adresse.',
  oneOf: (words: readonly string[]) =>
    `Erlaubt ${words.length === 1 ? 'ist' : 'sind'} ${words.map((word) => `«${word}»`).join(', ')}.`,
  twice: 'Diese Nummer steht in der Datei schon weiter oben; es gilt die erste Zeile.',
  rowFault: {
    'field-count': 'Die Zeile hat mehr oder weniger Felder als die Kopfzeile.',
    'quote-not-closed': 'Ein Anführungszeichen wird nicht geschlossen.',
    'text-after-quote': 'Nach dem schließenden Anführungszeichen steht noch Text.',
    'nul-character': 'Die Zeile enthält ein Nullzeichen.',
  } satisfies Record<CsvRowFault, string>,

  fileRefused(file: string, refusal: CsvFileRefusal): string {
    switch (refusal.kind) {
      case 'empty':
        return `${file} ist leer; es fehlt schon die Kopfzeile.`;
      case 'not-utf8':
        return `${file} ist nicht in UTF-8 geschrieben (Zeile ${refusal.line}). Bitte als «CSV UTF-8» speichern.`;
      case 'line-too-long':
        return `Zeile ${refusal.line} von ${file} ist über eine Million Zeichen lang. Ist das eine CSV-Datei?`;
      case 'wrong-separator':
        return `${file} trennt die Felder mit ${refusal.found === '\t' ? 'Tabulatoren' : `«${refusal.found}»`}; erwartet wird «;».`;
      case 'wrong-columns': {
        const { missing, unknown, duplicate } = refusal;
        const faults = [
          ...(missing.length > 0 ? [`es fehlen ${list(missing)}`] : []),
          ...(unknown.length > 0 ? [`unbekannt sind ${list(unknown)}`] : []),
          ...(duplicate.length > 0 ? [`doppelt sind ${list(duplicate)}`] : []),
        ];
        return `Die Spalten von ${file} stimmen nicht: ${faults.join('; ')}.`;
      }
    }
  },
  tooManyRefused: (file: string, most: number) =>
    `Über ${count(most)} Zeilen von ${file} sind fehlerhaft; so passt die Datei nicht. Es wurde nichts übernommen.`,
  strictRefused: (file: string, refused: readonly LineFault[]) =>
    `Nichts übernommen: ${rows(countRefusedRows(refused))} von ${file} ${countRefusedRows(refused) === 1 ? 'ist' : 'sind'} fehlerhaft. ${refused[0] ? lineFault(refused[0]) : ''} Alle nennt derselbe Befehl mit --dry-run ohne --strict.`,

  summary(report: ImportReport, isDryRun: boolean): string {
    const { refused, warnings, warningCount } = report;
    const verb = isDryRun ? 'Probelauf, nichts geändert: ' : '';
    const lines = [
      `${verb}${count(report.new)} neu, ${count(report.changed)} geändert, ${count(report.unchanged)} unverändert, ${count(countRefusedRows(refused))} nicht übernommen.`,
      ...shortened(refused, refused.length, ''),
      ...shortened(warnings, warningCount, 'Hinweis: '),
    ];
    return lines.join('\n');
  },
} as const;

const MOST_SHOWN = 20;

/** Faults as lines for an operator, the first of them where there are very many. */
export function shortened(
  faults: readonly LineFault[],
  total = faults.length,
  prefix = '',
): readonly string[] {
  const shown = faults.slice(0, MOST_SHOWN).map((fault) => `${prefix}${lineFault(fault)}`);
  const more = total - shown.length;
  return more > 0 ? [...shown, `${prefix}und ${count(more)} weitere (mit --json)`] : shown;
}

function lineFault({ line, column, value, reason }: LineFault): string {
  const where = column === '' ? `Zeile ${line}` : `Zeile ${line}, Spalte ${column}`;
  return value === '' ? `${where}: ${reason}` : `${where}, «${value}»: ${reason}`;
}
