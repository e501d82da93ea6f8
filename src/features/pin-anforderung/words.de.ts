import { defineTexts } from '../../platform/texts/texts.ts';
import { pinWordsEn } from './words.en.ts';

/** What the engine says of an Antrag for a PIN in words of its own. Keys are the engine's. */
export const pinWords = defineTexts('antrag-pin-anforderung-words', {
  de: {
    'antrag.new': 'Noch eine PIN anfordern',
    'antrag.withdraw.text': 'Dann ziehen Sie ihn zurück, und es geht kein Brief hinaus.',
    'history.sent': 'PIN angefordert',
  },
  en: pinWordsEn,
});
