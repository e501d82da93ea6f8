import { defineTexts } from '../../platform/texts/texts.ts';
import { anschriftKurskundeTextsEn } from './anschrift-kurskunde-texts.en.ts';

/** What the new address of a course customer says. */
export const anschriftKurskundeTexts = defineTexts('antrag-anschrift-kurskunde', {
  de: {
    title: 'Neue Anschrift für Kursteilnehmende',
    text: 'Damit Einladungen und Zeugnisse nach einem Umzug ankommen.',
    lead: 'Sie besuchen einen Kurs oder eine Prüfung der Kammer und sind umgezogen? Teilen Sie uns die neue Anschrift mit. Das dauert zwei Minuten.',
    needs: 'Ihre neue Anschrift und den Namen Ihres Kurses. Nachweise brauchen wir nicht.',
    after:
      'Wir vergleichen Ihre Angaben mit Ihrer Kursanmeldung und ändern die Anschrift. Passt etwas nicht zusammen, melden wir uns.',
    legalBasis:
      'Wir brauchen Ihre Anschrift, um den Vertrag über Ihren Kurs zu erfüllen (Art. 6 Abs. 1 Buchst. b DSGVO).',
    'step.person': 'Wer sind Sie?',
    'step.kurs': 'Um welchen Kurs geht es?',
    'step.anschrift': 'Wohin sind Sie gezogen?',
    'field.firstName': 'Vorname',
    'field.lastName': 'Nachname',
    'field.birthDate': 'Geburtsdatum',
    'field.birthDate.hint': 'Daran erkennen wir Sie, wenn andere so heißen wie Sie.',
    'field.email': 'E-Mail-Adresse',
    'field.email.hint': 'Dorthin geht die Bestätigung.',
    'field.telephone': 'Telefon für Rückfragen',
    'field.course': 'Kurs oder Prüfung',
    'field.course.hint': 'Zum Beispiel: Meisterkurs Elektro, Teil III.',
    'field.customerNumber': 'Kundennummer',
    'field.customerNumber.hint': 'Sie steht auf Ihrer Anmeldebestätigung oder Rechnung.',
    'field.formerAddress': 'Bisherige Anschrift',
    'field.formerAddress.hint': 'Straße, Hausnummer und Ort genügen.',
    'field.street': 'Neue Straße und Hausnummer',
    'field.postcode': 'Neue Postleitzahl',
    'field.postcode.notGerman':
      'Eine deutsche Postleitzahl hat fünf Ziffern. Ist die Anschrift in einem anderen Land, nennen Sie es unter „Land“.',
    'field.town': 'Neuer Ort',
    'field.country': 'Land',
    'field.country.hint': 'Nur wenn es nicht Deutschland ist.',
    'field.validFrom': 'Ab wann gilt die neue Anschrift?',
  },
  en: anschriftKurskundeTextsEn,
});
