import { defineTexts } from '../../platform/texts/texts.ts';
import { personenDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of the Person that they are linked to. */
export const personenDataTexts = defineTexts('personen-data', {
  de: {
    title: 'Angaben der Kammer zu Ihrer Person',
    why: 'Die Kammer führt sie für Ausbildung und Kurse, auch ohne {term:account.accusative}. Stimmt etwas nicht, schreiben Sie uns.',
    'fact.personennummer': 'Personennummer',
    'fact.art': 'Art',
    'fact.anrede': 'Anrede',
    'fact.vorname': 'Vorname',
    'fact.nachname': 'Nachname',
    'fact.geburtsdatum': 'Geburtsdatum',
    'fact.beendet_am': 'Beendet am',
    'fact.strasse': 'Straße',
    'fact.hausnummer': 'Hausnummer',
    'fact.plz': 'Postleitzahl',
    'fact.ort': 'Ort',
    'fact.email': 'E-Mail-Adresse',
  },
  en: personenDataTextsEn,
});
