import { berlinDate, formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { LineFault } from '../../../platform/csv-import/import-report.ts';
import { shortened } from '../../../platform/csv-import/texts.de.ts';
import { count, counted } from '../command-texts.de.ts';
import type { NoPinReason } from '../pin-subject.ts';
import type { PinsIssued } from './issue-pins.ts';
import type { PinRun } from './queries.ts';

const pins = (amount: number): string => counted(amount, 'PIN', 'PINs');

const reasons: Readonly<Record<NoPinReason, (amount: number) => string>> = {
  geloescht: (amount) => counted(amount, 'gelöschter Betrieb', 'gelöschte Betriebe'),
  ausbildungsstaette: (amount) => counted(amount, 'Ausbildungsstätte', 'Ausbildungsstätten'),
  'filiale-without-number': (amount) =>
    `${counted(amount, 'Filiale', 'Filialen')} (bei dieser Kammer ohne eigene Nummer)`,
};

function skippedWords(skipped: PinsIssued['counts']['skipped']): string {
  return Object.entries(skipped)
    .map(([reason, amount]) => reasons[reason as NoPinReason](amount))
    .join(', ');
}

/** What operators are told about bulk runs. */
export const pinRunTexts = {
  summary: 'PINs in großer Zahl erzeugen, mit Briefen als PDF und einer CSV-Datei',
  allOption: 'für alle Betriebe des Registers',
  betriebsnummerOption: 'für einen Betrieb',
  filialnummerOption: 'für eine Filiale dieses Betriebs',
  personennummerOption: 'für eine Person',
  personenArtOption: 'für alle Personen einer Art: lehrling, bildungskunde oder dozent',
  fileOption: 'für alle Nummern einer CSV-Datei: betriebsnummer;filialnummer oder personennummer',
  lettersOption: 'die PDF-Datei mit den Briefen, die entsteht',
  csvOption: 'die CSV-Datei mit den PINs, die entsteht',
  validDaysOption: 'wie viele Tage die PINs gelten; sonst gilt das Profil der Kammer',

  oneSelection:
    'Bitte genau eine Auswahl angeben: --all, --betriebsnummer, --personennummer, --personen-art oder --file.',
  filialnummerAlone: '--filialnummer gehört zu --betriebsnummer.',
  unknownArt: (arten: readonly string[]) => `--personen-art muss eines sein von: ${arten.join(', ')}.`,
  noPersonen:
    'Diese Kammer gibt Personen keinen Zugang (freischaltung.kinds im Profil); eine PIN für sie wäre nutzlos.',
  validDays: (most: number) => `--valid-days muss eine Zahl von 1 bis ${most} sein.`,
  sameFile: 'Briefe und CSV brauchen zwei verschiedene Dateien.',
  unknownBetrieb: 'Einen Betrieb mit dieser Nummer gibt es im Register nicht.',
  unknownPerson: 'Eine Person mit dieser Nummer gibt es nicht.',
  fileInTheWay: (file: string) =>
    `${file} gibt es schon und wird nicht überschrieben. Bitte einen anderen Namen angeben oder die Datei wegräumen.`,
  otherRun: (run: PinRun) =>
    `Ein Lauf vom ${formatDateTime(run.startedAt, 'de')} (${run.selection}, ${run.validDays} Tage) ist nicht zu Ende und schreibt in ${run.lettersFile} und ${run.csvFile}. Führen Sie ihn mit denselben Angaben zu Ende, oder geben Sie andere Dateien an.`,
  nobody: (skipped: PinsIssued['counts']['skipped'], refused: readonly LineFault[]) =>
    [
      'Niemand in der Auswahl kann eine PIN bekommen; es ist nichts entstanden.',
      ...(Object.keys(skipped).length > 0 ? [`Ohne PIN: ${skippedWords(skipped)}.`] : []),
      ...shortened(refused),
    ].join('\n'),

  waiting: 'Derselbe Lauf ist schon im Gang; dieser Befehl wartet auf ihn.',
  progress: (done: number, all: number) => `${count(done)} von ${count(all)}`,

  issued({ run, counts, earlier, alreadyDone }: PinsIssued): string {
    const head = alreadyDone
      ? `Dieser Lauf ist seit ${formatDateTime(run.finishedAt ?? run.startedAt, 'de')} fertig; es ist nichts Neues entstanden. Für neue PINs bitte andere Dateien angeben.`
      : earlier > 0
        ? `Der unterbrochene Lauf vom ${formatDateTime(run.startedAt, 'de')} ist zu Ende geführt; ${pins(earlier)} waren schon fertig.`
        : '';
    return [
      ...(head === '' ? [] : [head]),
      `${pins(counts.pins)} mit ebenso vielen Briefen, gültig bis ${formatDate(berlinDate(run.validUntil), 'de')}.`,
      `Briefe: ${run.lettersFile}`,
      `CSV: ${run.csvFile}`,
      ...(Object.keys(counts.skipped).length > 0 ? [`Ohne PIN: ${skippedWords(counts.skipped)}.`] : []),
      ...shortened(run.refused),
    ].join('\n');
  },
} as const;
