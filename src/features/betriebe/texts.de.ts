import { defineTexts } from '../../platform/texts/texts.ts';

/** All sentences of the register. */
export const betriebeTexts = defineTexts('betriebe', {
  de: {
    'number.lengths.digits': '{lengths} Ziffern',
    'number.or': '{first} oder {last}',
    'number.hint': '{digits}, zum Beispiel {example}. Sie steht {papers}.',
    'number.hintDistrict':
      'Die {digits} Ziffern reichen. In Ihren Unterlagen steht die Nummer zum Beispiel so: {example}. Sie steht {papers}.',
    'number.where': 'Ihre {term:betriebsnummer} steht {papers}.',
    'number.paper.handwerkskarte': 'auf der Handwerkskarte (Anlage A)',
    'number.paper.gewerbekarte': 'auf der Gewerbekarte (Anlage B1 und B2)',
    'number.paper.eintragungsunterlagen': 'in Ihren Eintragungsunterlagen',
    'number.paper.schreiben': 'auf Schreiben der Handwerkskammer',
    'number.paper.beitragsbescheid': 'auf dem Beitragsbescheid',
    'number.paper.mitgliedsbescheinigung': 'auf der Mitgliedsbescheinigung',
    'number.filialnummer.hint':
      'Nur für eine Filiale, die im Verzeichnis eine eigene Filialnummer hat. Für den Hauptbetrieb lassen Sie das Feld leer.',

    'refusal.missing': 'Bitte geben Sie Ihre {term:betriebsnummer} ein: {digits}, zum Beispiel {example}.',
    'refusal.unreadable':
      'Das können wir nicht als {term:betriebsnummer} lesen. Sie hat {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.too-short':
      'Das sind zu wenige Ziffern. Ihre {term:betriebsnummer} hat {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.too-long':
      'Das sind zu viele Ziffern. Ihre {term:betriebsnummer} hat {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.too-longBescheid':
      'Das sind zu viele Ziffern. Ihre {term:betriebsnummer} hat {digits}, zum Beispiel {example}. Haben Sie die Bescheidnummer zur Hand? Deren Stellen {from} bis {to} sind Ihre {term:betriebsnummer}.',
    'refusal.ba-betriebsnummer':
      'Das sieht nach der achtstelligen Betriebsnummer der Agentur für Arbeit aus, die auch Ihre Krankenkasse verwendet. Wir brauchen die {term:betriebsnummer} der Handwerkskammer: {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.ba-betriebsnummerSuffix':
      'Acht Ziffern hat die Betriebsnummer der Agentur für Arbeit, die auch Ihre Krankenkasse verwendet. Wir brauchen die {term:betriebsnummer} der Handwerkskammer: {digits}, zum Beispiel {example}. Ist die letzte Ziffer das Filialkennzeichen, dann setzen Sie bitte einen Strich davor.',
    'refusal.unternehmensnummer':
      'Das sieht nach der fünfzehnstelligen Unternehmensnummer der Berufsgenossenschaft aus. Wir brauchen die {term:betriebsnummer} der Handwerkskammer: {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.tax-number':
      'Das sieht nach einer Nummer des Finanzamts aus. Wir brauchen die {term:betriebsnummer} der Handwerkskammer: {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.register-number':
      'Das sieht nach der Nummer des Handelsregisters aus. Wir brauchen die {term:betriebsnummer} der Handwerkskammer: {digits}, zum Beispiel {example}. Sie steht {papers}.',
    'refusal.filialnummer-unreadable':
      'Eine Filialnummer hat ein bis drei Ziffern, zum Beispiel 2. Für den Hauptbetrieb lassen Sie das Feld leer.',
    'refusal.filialnummer-contradicts':
      'Hinter der {term:betriebsnummer} steht eine andere Filialnummer als im Feld Filialnummer. Bitte geben Sie sie nur einmal an.',
    'refusal.no-filialen':
      'Filialen haben bei uns keine eigene Nummer. Bitte geben Sie die {term:betriebsnummer} des Betriebs allein ein: {digits}, zum Beispiel {example}.',

    'command.import': 'Betriebe aus einer Datei der Kammer in das Verzeichnis einlesen',
    'import.betriebsnummer': 'Das ist keine Betriebsnummer dieser Kammer: erwartet werden {digits}.',
    'import.filialnummer':
      'Eine Filialnummer hat ein bis drei Ziffern; beim Hauptbetrieb bleibt sie leer oder 0.',
    'import.filialnummerOfHauptbetrieb': 'Ein Hauptbetrieb hat keine Filialnummer.',
    'import.gewerke': 'Gewerke stehen als Anlage und Nummer, mehrere durch | getrennt: A/13|B1/33.',
    'import.unknownGewerk': 'Dieses Gewerk steht nicht in den Anlagen der Handwerksordnung.',
    'import.geloeschtInFuture': 'Der Tag liegt in der Zukunft; der Betrieb gilt trotzdem schon als gelöscht.',
    'import.baShape': 'Die Nummer der Agentur für Arbeit hat acht Ziffern; diese wird nicht übernommen.',
    'import.baCheckDigit': 'Die Prüfziffer der Nummer der Agentur für Arbeit stimmt nicht.',
  },
});
