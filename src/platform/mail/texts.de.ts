import { defineTexts } from '../texts/texts.ts';
import { mailTextsEn } from './texts.en.ts';

/** The frame around every mail. */
export const mailTexts = defineTexts('mail', {
  de: {
    'frame.closing': 'Freundliche Grüße',
    'frame.phone': 'Telefon: {phone}',
    'frame.email': 'E-Mail: {email}',
    'frame.imprint': 'Impressum:',
    'frame.example': 'Beispiel: Anschrift und Kontakt sind nicht echt.',
    'frame.copyLink': 'Falls sich der Link nicht öffnet, kopieren Sie diese Adresse in Ihren Browser:',
  },
  en: mailTextsEn,
});
