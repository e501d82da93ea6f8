import { defineTexts } from '../../platform/texts/texts.ts';
import { freischaltungRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const freischaltungRetentionTexts = defineTexts('freischaltung-retention', {
  de: {
    'links.what': 'Beendete Zugänge zu Betrieben und Personen, mit Begründung und Dokument',
    'links.period': '{months} Monate nach ihrem Ende',
    'links.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
    'pins.what': 'PINs, nur als nicht umkehrbarer Wert, und die Briefe dazu',
    'pins.period': '{months} Monate, nachdem sie benutzt, zurückgezogen oder abgelaufen sind',
    'pins.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
    'contents.what': 'Der Inhalt von Briefen, gedruckte verschlossen',
    'contents.period':
      'bis sie versandt sind, längstens bis ihre PIN nicht mehr gilt, ohne PIN {days} Tage nach dem Druck',
    'contents.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'letters.what': 'Briefe: an wen, wann und wozu',
    'letters.period':
      '{months} Monate, nachdem sie versandt, zurückgezogen oder abgelehnt sind, sonst nach der Anforderung',
    'letters.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
    'runs.what': 'Stapel von Briefen und Läufe für PINs',
    'runs.period': '{months} Monate nach ihrem Ende, ohne Ende nach ihrem Beginn',
    'runs.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
  },
  en: freischaltungRetentionTextsEn,
});
