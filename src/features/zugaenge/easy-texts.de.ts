import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Invitations in Leichte Sprache. */
export const zugaengeEasyTexts = defineGermanTexts('zugaenge-easy', {
  heading: 'Hat ein Kollege Sie eingeladen?',
  text: `Dann bekommen Sie eine E-Mail.
In der E-Mail ist ein Link.
# Drücken Sie auf den Link.
# Melden Sie sich an.
  Oder registrieren Sie sich.
# Drücken Sie auf den Knopf **{button}**.

Danach gehört {term:account.easy.Ihr} zu dem Betrieb.
Mehr brauchen Sie dann nicht.`,
});
