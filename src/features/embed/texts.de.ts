import { defineTexts } from '../../platform/texts/texts.ts';
import { embedTextsEn } from './texts.en.ts';

/** Sentences of the page for web editors, and the word on the button. */
export const embedTexts = defineTexts('embed', {
  de: {
    'button.word': 'Anmelden',
    'frame.title': 'Anmelden {term:portal.im}',
    'guide.title': 'Anmeldung auf Ihrer Website',
    'guide.lead':
      'Diese Seite ist für die Redaktion der Website. So führt sie zur Anmeldung {term:portal.im}: ohne Skripte, ohne Cookies.',
    'link.title': 'Link',
    'link.text': 'Passt überall hin, zum Beispiel in die Menüleiste. Er sieht aus wie Ihre anderen Links.',
    'picture.title': 'Knopf als Bild',
    'picture.text': 'Ein Bild in der Farbe der Kammer, das auf die Anmeldung führt.',
    'frame.heading': 'Knopf in einem Rahmen',
    'frame.text': 'Zeigt immer den Knopf, wie ihn {term:portal.der} gerade zeichnet.',
    'frame.allowed': 'Erlaubt ist das auf: {origins}.',
    'frame.none':
      'Das ist noch auf keiner Website erlaubt. Nennen Sie dem Betrieb des Portals die Adresse Ihrer Website.',
    'code.label': 'HTML zum Kopieren',
  },
  en: embedTextsEn,
});
