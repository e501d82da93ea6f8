import { formatDateTime } from '../../../lib/dates.ts';
import { count, counted } from '../command-texts.de.ts';
import type { LettersExported } from './export-letters.ts';
import type { LetterCount } from './queries.ts';

const letters = (amount: number): string => counted(amount, 'Brief', 'Briefe');

const kinds = {
  pin: 'PIN-Briefe',
  'link-notice': 'Mitteilungen über neue Zugänge',
  'bank-notice': 'Mitteilungen über neue Bankverbindungen',
} as const;
const states = {
  queued: 'in der Warteschlange',
  'needs-decision': 'zu entscheiden',
  printed: 'gedruckt, noch nicht versandt',
  posted: 'versandt',
  refused: 'abgelehnt',
  withdrawn: 'zurückgezogen',
} as const;

/** What operators are told about letters. */
export const printQueueTexts = {
  exportSummary: 'Die Briefe der Warteschlange als PDF an den Drucker geben',
  outOption: 'die PDF-Datei, die entsteht',
  markPostedOption:
    'alle Briefe der Datei als versandt vermerken; sie lassen sich danach nicht noch einmal drucken',
  listSummary: 'Zeigen, wie viele Briefe warten und über welche zu entscheiden ist',
  releaseSummary: 'Einen Brief, über den zu entscheiden war, zum Druck freigeben',
  idOption: 'die Kennung des Briefes, wie letters list sie zeigt',

  waiting: 'Ein anderer Druck dieser Kammer läuft; dieser beginnt danach.',
  progress: (printed: number) => `${letters(printed)} gedruckt`,

  exported(file: string, done: LettersExported): string {
    const { fresh, removed, unreadable, posted, pages } = done;
    const again = done.letters - fresh;
    const head =
      done.letters === 0
        ? 'Es wartet kein Brief auf den Druck; es ist keine Datei entstanden.'
        : `${letters(done.letters)} auf ${counted(pages, 'Seite', 'Seiten')} in ${file}: ${count(fresh)} neu, ${count(again)} noch einmal gedruckt.`;
    return [
      head,
      ...(posted > 0
        ? [`${letters(posted)} als versandt vermerkt: Bitte genau diese Datei drucken und versenden.`]
        : []),
      ...(done.letters > 0 && posted === 0
        ? [
            'Der nächste Druck enthält sie noch einmal, bis einer mit --mark-posted sie als versandt vermerkt.',
          ]
        : []),
      ...(removed > 0 ? [`${letters(removed)} entfernt: Der Betrieb steht nicht mehr im Register.`] : []),
      ...(unreadable.length > 0
        ? [
            `${letters(unreadable.length)} fehlen, weil sie mit einem anderen Schlüssel (SECRET_KEY_FILE) verschlossen sind. Mit letters release gehen sie mit einer neuen PIN in die Warteschlange: ${unreadable.join(', ')}`,
          ]
        : []),
    ].join('\n');
  },

  list(counts: readonly LetterCount[], undecided: readonly UndecidedLetter[]): string {
    const lines = counts.map(
      ({ kind, state, count: amount }) => `${kinds[kind]}: ${count(amount)} ${states[state]}`,
    );
    const open = undecided.map(
      ({ id, number, name, requestedAt }) =>
        `  ${id}  ${number}  ${name}  (angefordert am ${formatDateTime(requestedAt, 'de')})`,
    );
    return [
      ...(lines.length > 0 ? lines : ['Es gibt keine Briefe.']),
      ...(open.length > 0 ? ['Zu entscheiden, freigeben mit letters release --id:', ...open] : []),
    ].join('\n');
  },

  released: (id: string) => `Der Brief ${id} ist freigegeben und wird mit dem nächsten Druck gedruckt.`,
  nothingToRelease: (id: string) =>
    `Es gibt keinen Brief mit der Kennung ${id}, über den zu entscheiden wäre. Alle zeigt letters list.`,
} as const;

/** A letter that a case worker decides about, as `letters list` shows it. */
export interface UndecidedLetter {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly requestedAt: Date;
}
