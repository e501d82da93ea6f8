import { defineTexts } from '../../platform/texts/texts.ts';
import { roleTextsEn } from './role-texts.en.ts';

/** What roles are called and what they open, in plain words; what a missing right is answered with. */
export const roleTexts = defineTexts('freischaltung-roles', {
  de: {
    'role.verwaltung': 'Verwaltung',
    'role.ausbildung': 'Ausbildung',
    'role.kurse': 'Kurse',
    'role.finanzen': 'Finanzen',
    'role.lesen': 'Lesen',
    'role.verwaltung.opens': 'Alles, auch Kolleginnen und Kollegen einladen und Zugänge beenden.',
    'role.ausbildung.opens': 'Stammdaten ansehen, dazu die Dienste rund um Lehrlinge und Lehrverträge.',
    'role.kurse.opens': 'Stammdaten ansehen, dazu die Dienste rund um Kurse und Seminare.',
    'role.finanzen.opens': 'Stammdaten ansehen, dazu die Dienste rund um Beiträge und Rechnungen.',
    'role.lesen.opens': 'Stammdaten des Betriebs ansehen, nichts ändern.',
    'right.zugaenge': 'Zugänge verwalten',
    'right.ausbildung': 'Ausbildung',
    'right.kurse': 'Kurse',
    'right.finanzen': 'Finanzen',
    'right.lesen': 'Stammdaten ansehen',
    missing: 'Dafür brauchen Sie bei {betrieb} die Aufgabe {roles}. Sie haben: {own}.',
    'missing.ask': 'Die Verwaltung Ihres Betriebs kann das ändern: {names}.',
    'missing.nobody':
      'Ihr Betrieb hat zurzeit niemanden mit der Aufgabe Verwaltung. Wer {term:link.den} für den Betrieb neu nachweist, bekommt sie.',
    'missing.or': '{first} oder {last}',
  },
  en: roleTextsEn,
});
