import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Linking by a code to the Betrieb, in Leichte Sprache. */
export const zuordnungEasyTexts = defineGermanTexts('zuordnung-easy', {
  'needs.heading': 'Was brauchen Sie?',
  needs: `Sie brauchen 3 Sachen:
- {term:account.easy.einen}
- die Betriebs-Nummer von Ihrem Betrieb
- den Namen von der Firma oder vom Inhaber
  Der Inhaber ist der Besitzer.

Wir schicken dem Betrieb eine E-Mail.
Die Adresse von dem Betrieb steht in der Handwerks-Rolle.
Die Handwerks-Rolle ist unsere Liste mit allen Betrieben.

Ist die Adresse nicht mehr richtig?
Dann schreiben Sie uns zuerst.`,
  'how.heading': 'Wie machen Sie {term:link.easy.den}?',
  how: `# Melden Sie sich an.
# Öffnen Sie die Seite **{page}**.
# Schreiben Sie die Betriebs-Nummer in das Feld.
# Schreiben Sie den Namen in das Feld.
# Setzen Sie einen Haken.
  Der Haken heißt: Sie wissen von der E-Mail.
# Drücken Sie auf den Knopf **{button}**.

Das ist Ihr Antrag.
Ein Antrag ist eine Bitte an die Handwerks-Kammer.`,
  'how.noFilialen': `Sie können nur den Haupt-Betrieb nehmen.
Eine Filiale ist ein weiterer Laden von einer Firma.
Jede Filiale gehört zum Haupt-Betrieb.`,
  'how.action': 'Antrag machen',
  'code.heading': 'Was passiert danach?',
  code: `Der Betrieb bekommt eine E-Mail von uns.
In der E-Mail stehen ein Link und ein Code.
Ein Code ist eine Reihe aus Buchstaben und Zahlen.
Der Code gilt {hours} Stunden.

Jetzt gibt es 2 Wege:
- Jemand im Betrieb drückt auf den Link.
  Dann sagt der Betrieb Ja zu Ihnen.
  Sie machen dann nichts mehr.
- Oder der Betrieb gibt Ihnen den Code.
  Öffnen Sie dann Ihren Antrag.
  Schreiben Sie den Code in das Feld **{field}**.

Danach können Sie sofort für den Betrieb arbeiten.`,
  'letter.heading': 'Hat der Betrieb keine E-Mail-Adresse?',
  letter: `Dann schicken wir dem Betrieb einen Brief.
Der Brief braucht ein paar Tage.
In dem Brief steht eine PIN.
Eine PIN ist ein geheimer Code.
Öffnen Sie dann Ihren Antrag.
Drücken Sie auf **{link}**.
Schreiben Sie die PIN in das Feld.`,
});
