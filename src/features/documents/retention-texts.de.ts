import { defineTexts } from '../../platform/texts/texts.ts';
import { documentRetentionTextsEn } from './retention-texts.en.ts';

/** How long documents are kept, and why. */
export const documentRetentionTexts = defineTexts('documents-retention', {
  de: {
    'uploads.what': 'Dokumente, die Sie der Kammer senden',
    'uploads.period': '{days} Tage, nachdem sie erledigt sind',
    'uploads.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'box.what': 'Dokumente der Kammer im Postfach, mit dem Protokoll der Bekanntgabe',
    'box.period': '{years} Jahre nach der Zustellung',
    'box.source': '§ 147 AO; Art. 5 Abs. 2 DSGVO',
    'batches.what': 'Listen von Sammelzustellungen, mit den Dateien, über die niemand entschieden hat',
    'batches.period': '{days} Tage; ohne Entscheidung 30 Tage',
    'batches.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'forms.what': 'Dateien aus Formularen, die niemand abgesendet hat',
    'forms.period': 'zwei Tage',
    'forms.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'resumable.what':
      'Dateien, die noch auf dem Weg sind: in Teilen gesendet, das Formular noch nicht; oder mit einem Formular aufgehoben, bis die Person wieder angemeldet ist',
    'resumable.period':
      'einen Tag; eine Stunde, sobald das Formular da ist, und wenn sie mit einem aufgehoben sind',
    'resumable.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'consents.what':
      'Zustimmung eines Betriebs zu förmlichen Schreiben im Portal, Meldung über neue Dokumente',
    'consents.period': 'mit dem Betrieb',
    'consents.source': 'Art. 7 Abs. 1 DSGVO',
  },
  en: documentRetentionTextsEn,
});
