import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Where a PIN comes from, in Leichte Sprache; which of it a chamber shows follows from its profile. */
export const pinAnforderungEasyTexts = defineGermanTexts('pin-anforderung-easy', {
  'where.heading': 'Wo bekommen Sie eine PIN?',
  'where.eintragungsunterlagen': `Die PIN ist in den Papieren von Ihrer Eintragung.
Eintragung heißt: Ihr Betrieb steht in unserer Liste.`,
  'where.beitragsbescheid': `Die PIN steht auf Ihrem Beitrags-Bescheid.
Der Beitrags-Bescheid ist ein Brief von uns.`,
  'where.beileger': `Die PIN steht auf einem Blatt.
Das Blatt war bei einem früheren Beitrags-Bescheid.`,
  'where.none': 'Haben Sie keine PIN?',
  'where.order': 'Dann bestellen Sie eine neue PIN.',
  'where.signIn': `So bestellen Sie eine PIN:
# Melden Sie sich an.
# Öffnen Sie die Seite **{page}**.`,
  'where.open': `So bestellen Sie eine PIN:
# Öffnen Sie die Seite **{page}**.
  Dafür brauchen Sie {term:account.easy.keinen}.`,
  'where.send': `# Schreiben Sie Ihre Betriebs-Nummer in das Feld.
# Drücken Sie auf den Knopf **{button}**.

Dann schicken wir einen Brief.
Der Brief geht an die Adresse in unserer Liste.
Der Brief braucht ein paar Tage.
Die PIN gilt {days} Tage.`,
  'where.action': 'PIN bestellen',
});
