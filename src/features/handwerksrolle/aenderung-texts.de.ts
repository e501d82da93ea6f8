import { defineTexts } from '../../platform/texts/texts.ts';
import { aenderungTextsEn } from './aenderung-texts.en.ts';

/** What the application to change an entry says. */
export const aenderungTexts = defineTexts('antrag-handwerksrolle-aenderung', {
  de: {
    title: 'Eintragung in der Handwerksrolle ändern',
    text: 'Wenn Betriebsleitung, Geschäftsführung, Rechtsform oder Gewerk wechseln.',
    lead: 'Wechselt, wer den Betrieb leitet, die Rechtsform oder das Gewerk, prüfen wir die Eintragung neu. Stellen Sie für jede Änderung einen eigenen Antrag. Das dauert etwa fünf Minuten.',
    needs:
      'Was sich ändert und ab wann, dazu die Daten der Personen. Welche Unterlagen Sie brauchen, steht auf dieser Seite; Sie laden sie am Ende hoch oder senden sie danach. Endet die Betriebsleitung, melden Sie das bitte sofort.',
    after:
      'Unterlagen laden Sie am Ende des Antrags hoch, schicken sie mit der Post oder bringen sie vorbei; nennen Sie dabei die Nummer des Antrags. Sind sie vollständig, entscheiden wir innerhalb von drei Monaten (§ 10 der Handwerksordnung). Fehlt etwas, fragen wir. Im Verzeichnis sehen Sie die Änderung, sobald wir sie eingetragen haben.',
    fee: 'Für die Änderung erhebt die Kammer eine Gebühr nach ihrer Gebührenordnung.',
    legalBasis:
      'Wir führen die Handwerksrolle und die Verzeichnisse (§§ 4, 6, 7, 10, 16 und 20 der Handwerksordnung, Anlage D) und verarbeiten dafür Ihre Angaben (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'paper.qualifikation': 'Qualifikationsnachweis',
    'paper.qualifikation.why':
      'bei neuer Betriebsleitung oder einem weiteren Gewerk der Anlage A, zum Beispiel der Meisterbrief',
    'paper.arbeitsvertrag': 'Arbeitsvertrag, Erklärung und Meldung zur Sozialversicherung',
    'paper.arbeitsvertrag.why': 'wenn die neue Betriebsleitung angestellt ist',
    'paper.registerauszug': 'Auszug aus dem Handelsregister',
    'paper.registerauszug.why':
      'bei neuer Geschäftsführung oder Rechtsform; vor der Eintragung dort genügt der Beschluss oder der notarielle Vertrag',
    'paper.gesellschaftsvertrag': 'Gesellschaftsvertrag',
    'paper.gesellschaftsvertrag.why': 'bei neuer Rechtsform, außer bei einem Einzelunternehmen',
    'paper.gewerbeummeldung': 'Gewerbeummeldung',
    'paper.gewerbeummeldung.why':
      'bei neuer Rechtsform oder anderem Gewerk; kommt eines der Anlage A hinzu, verlangt die Gemeinde zuerst unsere Eintragung',
    'step.anlass': 'Was ändert sich?',
    'step.betriebsleiter': 'Die neue Betriebsleitung',
    'step.geschaeftsfuehrer': 'Die Geschäftsführung',
    'step.rechtsform': 'Die neue Rechtsform',
    'step.gewerk': 'Das Gewerk',
    'step.abschluss': 'Unterlagen und Hinweise',
    'field.change': 'Änderung',
    'field.change.hint':
      'Anschrift, Name und Kontaktdaten ändern Sie nicht hier, sondern bei den Betriebsdaten.',
    'field.change.betriebsleiter': 'Betriebsleitung',
    'field.change.geschaeftsfuehrer': 'Geschäftsführung',
    'field.change.rechtsform': 'Rechtsform',
    'field.change.gewerk': 'Gewerk',
    'field.validFrom': 'Ab wann?',
    'field.formerManager': 'Bisherige Betriebsleitung',
    'field.formerManager.hint': 'Vorname und Nachname, und bis wann die Person da war.',
    'field.managerName': 'Vorname und Nachname',
    'field.managerBirthDate': 'Geburtsdatum',
    'field.managerHome': 'Private Anschrift',
    'field.managerHome.hint': 'Straße, Hausnummer, Postleitzahl und Ort.',
    'field.managerIs': 'Diese Person ist',
    'field.managerIs.owner': 'Inhaberin, Inhaber oder Geschäftsführung',
    'field.managerIs.partner': 'Gesellschafterin oder Gesellschafter',
    'field.managerIs.employed': 'angestellt',
    'field.hours': 'Stunden in der Woche',
    'field.hours.hint': 'So lange ist die Person im Betrieb und leitet die Arbeit.',
    'field.hours.implausible':
      'Das können nur 1 bis 80 Stunden in der Woche sein. Prüfen Sie bitte die Zahl.',
    'field.qualification': 'Qualifikation',
    'field.qualification.meister': 'Meisterprüfung',
    'field.qualification.equal': 'gleichwertiger Abschluss, zum Beispiel Studium oder Technikerprüfung',
    'field.qualification.licence': 'Ausübungsberechtigung oder Ausnahmebewilligung',
    'field.qualification.foreign': 'Abschluss aus dem Ausland',
    'field.directorsLeft': 'Wer scheidet aus?',
    'field.directorsCame': 'Wer führt die Geschäfte jetzt?',
    'field.directorsCame.hint': 'Jeweils Vorname, Nachname, Geburtsdatum und private Anschrift.',
    'field.legalForm': 'Neue Rechtsform',
    'field.legalForm.hint':
      'Aus einem Einzelunternehmen wird dabei oft ein neuer Betrieb mit neuer Betriebsnummer. Dann melden wir uns.',
    'field.firm': 'Name des Betriebs, Firma',
    'field.partners': 'Wer gehört dazu?',
    'field.partners.hint':
      'Alle, die Inhaber, Gesellschafter oder Geschäftsführer sind, jeweils mit Vorname, Nachname, Geburtsdatum und privater Anschrift.',
    'field.tradeChange': 'Das Gewerk',
    'field.tradeChange.added': 'kommt hinzu',
    'field.tradeChange.givenUp': 'entfällt',
    'field.trade': 'Welches Gewerk?',
    'field.trade.hint': 'Dahinter stehen Anlage und Nummer der Handwerksordnung.',
    'field.papersSent': 'Wie bekommen wir die Unterlagen?',
    'field.papersSent.hint': 'Welche es sind, steht am Anfang des Antrags.',
    'field.papersSent.upload': 'Ich lade sie gleich hoch',
    'field.papersSent.post': 'Ich schicke sie mit der Post',
    'field.papersSent.inPerson': 'Ich bringe sie vorbei',
    'field.remarks': 'Was sollten wir noch wissen?',
  },
  en: aenderungTextsEn,
});
