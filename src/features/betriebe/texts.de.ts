import { defineTexts } from '../../platform/texts/texts.ts';
import { betriebeTextsEn } from './texts.en.ts';

/** All sentences of the register. */
export const betriebeTexts = defineTexts('betriebe', {
  de: {
    'number.lengths.digits': '{lengths} Ziffern',
    'number.or': '{first} oder {last}',
    'number.hint': '{digits}, zum Beispiel {example}. Sie steht {papers}.',
    'number.hintDistrict':
      'Die {digits} reichen. In Ihren Unterlagen steht die Nummer zum Beispiel so: {example}. Sie steht {papers}.',
    'number.paper.handwerkskarte': 'auf der Handwerkskarte (Anlage A)',
    'number.paper.gewerbekarte': 'auf der Gewerbekarte (Anlage B1 und B2)',
    'number.paper.eintragungsunterlagen': 'in Ihren Eintragungsunterlagen',
    'number.paper.schreiben': 'auf Schreiben der Handwerkskammer',
    'number.paper.beitragsbescheid': 'auf dem Beitragsbescheid',
    'number.paper.mitgliedsbescheinigung': 'auf der Mitgliedsbescheinigung',
    'number.filialnummer.hint':
      'Nur für eine Filiale, die im Verzeichnis eine eigene Filialnummer hat. Für den Hauptbetrieb und für eine reine Ausbildungsstätte lassen Sie das Feld leer.',

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
      'Die abgesetzte Ziffer am Ende sieht nach einer Filiale aus. Filialen haben bei uns keine eigene Nummer. Bitte geben Sie die {term:betriebsnummer} allein und ohne Leerzeichen ein: {digits}, zum Beispiel {example}.',

    'command.import': 'Betriebe aus einer Datei der Kammer in das Verzeichnis einlesen',
    'import.betriebsnummer': 'Das ist keine Betriebsnummer dieser Kammer: erwartet werden {digits}.',
    'import.filialnummer':
      'Eine Filialnummer hat ein bis drei Ziffern; beim Hauptbetrieb bleibt sie leer oder 0.',
    'import.filialnummerOfHauptbetrieb': 'Ein Hauptbetrieb hat keine Filialnummer.',
    'import.gewerke': 'Gewerke stehen als Anlage und Nummer, mehrere durch | getrennt: A/13|B1/33.',
    'import.unknownGewerk': 'Dieses Gewerk steht nicht in den Anlagen der Handwerksordnung.',
    'import.geloeschtInFuture': 'Der Tag liegt in der Zukunft; bis dahin gilt der Betrieb als eingetragen.',
    'import.tooOld':
      'Dieser Betrieb ist seit über {years} Jahren gelöscht. So lange bewahren wir ihn nicht auf (§ 13 Abs. 5 HwO).',
    'import.baShape': 'Die Nummer der Agentur für Arbeit hat acht Ziffern; diese wird nicht übernommen.',
    'import.baCheckDigit': 'Die Prüfziffer der Nummer der Agentur für Arbeit stimmt nicht.',

    'mine.title': '{term:betriebArea}',
    'mine.area': 'Mein Bereich',
    'mine.lead': 'So ist Ihr Betrieb bei uns eingetragen.',
    'mine.access': 'Wer für diesen Betrieb handelt',
    'mine.noEmail': 'Für diesen Betrieb ist keine E-Mail-Adresse hinterlegt',
    'mine.noEmail.text':
      'Dass jemand neu für ihn handelt, schreiben wir dem Betrieb deshalb mit der Post; wann ein Zugang endet, erfährt er nicht. Nennen Sie uns eine Adresse, dann erfährt er beides sofort: {email}.',
    'mine.data': 'Stammdaten',
    'mine.trades': 'Gewerke',
    'mine.trades.none': 'Für diesen Betrieb ist kein Gewerk eingetragen.',
    'mine.others': 'Weitere Einträge mit derselben Nummer',
    'mine.wrong': 'Stimmt etwas nicht?',
    'mine.wrong.text':
      'Schreiben Sie uns, was sich geändert hat, oder rufen Sie an. Nennen Sie dabei bitte Ihre {term:betriebsnummer}.',
    'mine.wrong.online':
      'Was sich geändert hat, teilen Sie uns hier mit. Sie sehen dabei, was eingetragen ist.',
    'mine.wrong.action': 'Betriebsdaten ändern',
    'mine.wrong.phone': 'Telefon {phone}',

    'planned.title': 'Das ändert sich',
    'planned.from': 'Ab {day} (Antrag Nr. {nummer})',
    'planned.name': 'Name',
    'planned.inhaber': 'Inhaberin oder Inhaber',
    'planned.rechtsform': 'Rechtsform',
    'planned.strasse': 'Straße',
    'planned.hausnummer': 'Hausnummer',
    'planned.plz': 'Postleitzahl',
    'planned.ort': 'Ort',
    'planned.telefon': 'Telefon',
    'planned.email': 'E-Mail',
    'planned.web': 'Website',
    'planned.gewerkNeu': 'Gewerk, das hinzukommt',
    'planned.gewerkWeg': 'Gewerk, das entfällt',
    'data.name': 'Name',
    'data.nummer': '{term:betriebsnummer}',
    'data.filialnummer': 'Filialnummer',
    'data.art': 'Eingetragen als',
    'data.rechtsform': 'Rechtsform',
    'data.inhaber': 'Inhaberin oder Inhaber',
    'data.address': 'Anschrift',
    'data.ort': 'Ort',
    'data.telefon': 'Telefon',
    'data.email': 'E-Mail',
    'data.web': 'Website',
    'data.eingetragen': 'Eingetragen seit',
    'data.ausbildungsbetrieb': 'Ausbildungsbetrieb',
    'data.baBetriebsnummer': 'Betriebsnummer der Agentur für Arbeit',
    'data.unknown': 'nicht angegeben',
    'data.yes': 'ja',
    'data.no': 'nein',
    'art.hauptbetrieb': 'Hauptbetrieb',
    'art.filiale': 'Filiale',
    'art.ausbildungsstaette': 'Ausbildungsstätte',
    'trade.name': 'Gewerk',
    'trade.anlage': 'Anlage zur Handwerksordnung',
    'trade.number': 'Nummer',
    'trade.unknown': 'Gewerk früherer Fassungen der Handwerksordnung',

    'tile.title': '{term:betriebArea}',
    'tile.text': 'Sehen, was im Verzeichnis über Ihren Betrieb steht: Anschrift, Gewerke, Filialen.',

    'help.change': 'Bei meinem Betrieb hat sich etwas geändert. Wo melde ich das?',
    'help.change.answer':
      'Unter „Betriebsdaten ändern“ teilen Sie uns eine neue Anschrift, Telefonnummer, E-Mail-Adresse oder Website mit, auch einen neuen Namen, eine neue Rechtsform und Gewerke, die hinzukommen oder entfallen. {term:account.Ihr} muss dafür mit dem Betrieb verbunden sein, mit der Aufgabe „Verwaltung“.',
    'help.change.decided':
      'Telefon, E-Mail und Website gelten ab dem Tag, den Sie nennen, frühestens sofort, ganz ohne unsere Entscheidung. Ist eine neue E-Mail-Adresse dabei, gelten alle drei erst, wenn Sie den Link in der Mail bestätigt haben, die wir dorthin schicken. Über alles andere entscheiden wir einzeln und tragen es dann ein, frühestens an dem Tag, den Sie nennen. Nachweise laden Sie am Ende des Antrags hoch, senden sie mit der Post oder bringen sie vorbei.',
    'help.change.action': 'Betriebsdaten ändern',

    'help.where': 'Wo finde ich meine {term:betriebsnummer}?',
    'help.where.papers': 'Ihre {term:betriebsnummer} steht {papers}.',
    'help.where.digits': 'Sie hat {digits}, zum Beispiel {example}.',
    'help.where.district':
      'Sie sieht so aus: {example}. Vorn steht das Kennzeichen des Landkreises, dann die Nummer, hinten das Filialkennzeichen. Für {term:portal.den} reichen die {digits} in der Mitte.',
    'help.where.bescheid':
      'Haben Sie einen Beitragsbescheid zur Hand? Die Stellen {from} bis {to} der Bescheidnummer sind Ihre {term:betriebsnummer}.',
    'help.where.typing': 'Leerzeichen, Striche und Punkte zwischen den Ziffern stören nicht.',
    'help.where.typingLast':
      'Leerzeichen, Striche und Punkte zwischen den Ziffern stören nicht. Setzen Sie nur die letzte Ziffer nicht allein ab.',
    'help.where.typingSuffix':
      'Leerzeichen, Striche und Punkte zwischen den {digits} stören nicht. Geben Sie auch das Filialkennzeichen ein, setzen Sie bitte einen Strich davor.',
    'help.where.typingField':
      'Leerzeichen, Striche und Punkte zwischen den {digits} stören nicht. Was nach einem Strich dahinter steht, gilt als Filialnummer.',
    'help.others': 'Meine {term:betriebsnummer} wird nicht angenommen. Habe ich die falsche?',
    'help.others.answer':
      'Die {term:betriebsnummer} der Handwerkskammer ist eine andere als die Nummern, die Sie von der Agentur für Arbeit, der Krankenkasse oder der Berufsgenossenschaft haben.',
    'help.others.ba':
      'Acht Ziffern hat die Betriebsnummer der Agentur für Arbeit. Auch die Krankenkassen verwenden sie.',
    'help.others.bg': 'Fünfzehn Ziffern hat die Unternehmensnummer der Berufsgenossenschaft.',
    'help.others.ours': 'Wir brauchen Ihre Nummer bei der Handwerkskammer: {digits}, zum Beispiel {example}.',
    'help.filiale': 'Was ist eine Filiale, was eine Ausbildungsstätte?',
    'help.filiale.real':
      'Eine echte Filiale tritt wie ein selbstständiger Betrieb auf: In der Regel stellt sie eigenes Personal ein oder schreibt eigene Rechnungen. Sie können {term:account.Ihren} mit ihr verbinden.',
    'help.filiale.suffix':
      'Eine Filiale hat dieselbe Nummer wie der Hauptbetrieb, nur am Ende eine andere Ziffer. Geben Sie die Nummer dann vollständig ein. Mit einer 0 am Ende oder ohne die letzte Ziffer ist der Hauptbetrieb gemeint.',
    'help.filiale.field':
      'Eine Filiale hat in der Regel dieselbe {term:betriebsnummer} wie der Hauptbetrieb, dazu eine Filialnummer. Geben Sie diese in das Feld Filialnummer ein. Ist das Feld leer, ist der Hauptbetrieb gemeint.',
    'help.filiale.ausbildungsstaette':
      'Bei einer reinen Ausbildungsstätte, zum Beispiel dem Laden einer Bäckerei, reicht die Verbindung mit dem Hauptbetrieb. Er stellt die Lehrlinge ein und verwaltet sie.',
    'help.filiale.lehrvertrag':
      'Im Lehrvertrag steht dann der Hauptbetrieb als Vertragspartner und der Laden als Ausbildungsstätte. Bei einer echten Filiale ist die Filiale selbst Vertragspartner, und als Ausbildungsstätte geben Sie dieselbe Anschrift an.',
  },
  en: betriebeTextsEn,
});
