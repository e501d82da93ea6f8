import type { PageOfAnswers } from '../antraege.ts';
import { someDay } from './service.ts';

/** What somebody answers who has a Betrieb of this name entered into the Handwerksrolle, page by page. */
export const eintragung = (name: string): readonly PageOfAnswers[] => [
  { Einzelunternehmen: true, Gewerk: 'Tischler (A 27)', 'Ab wann wollen Sie arbeiten?': someDay },
  {
    'Name des Betriebs, Firma': name,
    'Straße und Hausnummer': 'Hobelweg 1',
    Postleitzahl: '97421',
    Ort: 'Schweinfurt',
    Telefon: '09721 0000-0',
  },
  {
    Geburtsdatum: '1.3.1980',
    Staatsangehörigkeit: 'deutsch',
    'Private Anschrift': 'Hobelweg 1, 97421 Schweinfurt',
  },
  { 'Inhaberin oder Inhaber, oder Geschäftsführung': true, Meisterprüfung: true },
  { 'Ich lade sie gleich hoch': true, 'Die Angaben stimmen und sind vollständig.': true },
];
