import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** The Betriebsnummer in Leichte Sprache. */
export const betriebeEasyTexts = defineGermanTexts('betriebe-easy', {
  heading: 'Wo steht die Betriebs-Nummer?',
  what: `Die Betriebs-Nummer ist eine Nummer von der Handwerks-Kammer.
Jeder Betrieb hat eine andere Nummer.`,
  shape: 'Die Nummer sieht zum Beispiel so aus: **{example}**',
  papers: 'Die Nummer steht hier:',
  'paper.handwerkskarte': '- auf der Handwerks-Karte',
  'paper.gewerbekarte': '- auf der Gewerbe-Karte',
  'paper.eintragungsunterlagen': `- in den Papieren von Ihrer Eintragung
  Eintragung heißt: Ihr Betrieb steht in unserer Liste.`,
  'paper.schreiben': '- auf Briefen von der Handwerks-Kammer',
  'paper.beitragsbescheid': `- auf dem Beitrags-Bescheid
  Der Beitrags-Bescheid ist ein Brief von uns.
  In dem Brief steht: So viel Beitrag zahlt Ihr Betrieb.`,
  'paper.mitgliedsbescheinigung': `- auf der Mitglieds-Bescheinigung
  In der Bescheinigung steht: Ihr Betrieb ist Mitglied bei uns.`,
  bescheid: `Auf dem Beitrags-Bescheid steht auch eine Bescheid-Nummer.
Nehmen Sie daraus die Ziffern {from} bis {to}.
Das ist Ihre Betriebs-Nummer.`,
  suffix: `Ist Ihr Betrieb eine Filiale?
Dann schreiben Sie auch die letzte Ziffer.
Schreiben Sie einen Strich davor.`,
  field: `Ist Ihr Betrieb eine Filiale?
Dann schreiben Sie auch die Filial-Nummer.
Für die Filial-Nummer gibt es ein eigenes Feld.`,
  filiale: `Eine Filiale ist ein weiterer Laden von einer Firma.
Die Filiale hat eigene Mitarbeiter.`,
  others: `Es gibt noch andere Nummern für Betriebe.
Zum Beispiel von der Agentur für Arbeit.
Diese Nummern passen hier nicht.`,
});
