import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** Entering what came on paper. */
export const enterTexts = defineGermanTexts('antraege-enter-office', {
  'enter.title': 'Antrag vom Papier eintragen',
  'enter.lead': '{title} für {name}',
  'enter.text':
    'Tragen Sie ein, was auf dem Papier steht. Es gelten dieselben Regeln wie online. Danach legen Sie die Scans dazu. Ist eine E-Mail-Adresse bekannt, geht dorthin eine Bestätigung mit der Nummer.',
  'enter.open': 'Antrag vom Papier eintragen',
  'enter.choice': 'Welcher Antrag ist auf Papier gekommen?',
  'enter.choice.known':
    'Ist er von einem Betrieb, einer Person im Verzeichnis oder von jemandem, der sich hier registriert hat, tragen Sie ihn auf deren Seite ein. Dann sehen sie ihn auch selbst.',
  'enter.noKinds': 'Hier lässt sich kein Antrag eintragen.',
  'enter.who': 'Von wem ist er?',
  'enter.who.either': 'Nötig ist eine Anschrift oder eine E-Mail-Adresse, damit eine Antwort ankommt.',
  'enter.name': 'Vor- und Nachname',
  'enter.name.missing': 'Geben Sie den Namen ein.',
  'enter.address': 'Anschrift',
  'enter.address.hint': 'Wie auf einem Brief: Straße und Hausnummer, Postleitzahl und Ort.',
  'enter.address.missing': 'Geben Sie eine Anschrift oder eine E-Mail-Adresse ein.',
  'enter.address.long': 'Die Anschrift ist zu lang. Auf einen Brief passen {lines} Zeilen.',
  'enter.email': 'E-Mail-Adresse',
  'enter.email.hint': 'Dorthin geht eine Bestätigung mit der Nummer.',
  'enter.email.wrong': 'Das ist keine vollständige E-Mail-Adresse. Sie sieht so aus: name@beispiel.de.',
  'enter.received': 'Auf Papier eingegangen am',
  'enter.received.hint': 'Tag, Monat und Jahr, zum Beispiel 24.11.2026. Von diesem Tag an zählt die Frist.',
  'enter.received.future': 'Dieser Tag liegt in der Zukunft.',
  'enter.received.old': 'Dieser Tag liegt mehr als ein Jahr zurück.',
  'enter.onlyIf': 'Nur ausfüllen, wenn bei „{label}“ steht: {values}',
  'enter.over': 'Dieses Formular war zu lange offen. Senden Sie es bitte noch einmal ab.',
  'enter.submit': 'Antrag eintragen',
});
