import { defineTexts } from '../../platform/texts/texts.ts';

/** How long a signed mandate is kept: sentences of the engine in other words. */
export const signedKeptTexts = defineTexts('sepa-signed-kept', {
  de: {
    'start.kept':
      'Das unterschriebene Mandat heben wir auf, solange das Mandat gilt, und danach, bis wir das Mandat selbst löschen. Mehr dazu:',
  },
  en: {
    'start.kept':
      'We keep the signed mandate as long as the mandate is valid, and after that until we delete the mandate itself. More about this:',
  },
});
