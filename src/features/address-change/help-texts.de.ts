import { defineTexts } from '../../platform/texts/texts.ts';
import { changeHelpTextsEn } from './help-texts.en.ts';

/** Answers about changing the e-mail address and the name. */
export const changeHelpTexts = defineTexts('address-change-help', {
  de: {
    'email.question': 'Wie kann ich meine E-Mail-Adresse ändern?',
    'email.allowed':
      'Melden Sie sich an und öffnen Sie „Mein Profil“, dann „Ändern“ bei der E-Mail-Adresse. Wir schreiben an die neue und an die bisherige Adresse. Erst wenn Sie beide bestätigt haben, gilt die neue.',
    'email.lost':
      'Haben Sie keinen Zugriff mehr auf die bisherige Adresse, geht es auch ohne sie. Dann dauert es {days} Tage.',
    'email.undo':
      'War es ein Versehen, oder waren Sie es nicht? Mit dem Link in der E-Mail an die bisherige Adresse nehmen Sie die Änderung {days} Tage lang zurück.',
    'email.fixed':
      'Die E-Mail-Adresse {term:account.eines} lässt sich nicht ändern. Registrieren Sie sich mit der neuen Adresse. Vorher beginnen Sie in {term:account.dem.bisherige} unter „Mein Profil“ den Umzug: {term:account.Der.neue} übernimmt dann unter anderem {term:link.Ihren} und Ihre Anträge, {term:account.der.bisherige} wird geschlossen. Einen zweiten Faktor richten Sie in {term:account.dem.neue} wieder ein.',
    'email.old':
      'Haben Sie sich schon neu registriert? Das macht nichts. Melden Sie sich noch einmal mit {term:account.dem.bisherige} an und beginnen Sie dort den Umzug.',
    'name.question': 'Wie kann ich meinen Namen ändern?',
    'name.allowed':
      'Melden Sie sich an und öffnen Sie „Mein Profil“, dann „Ändern“ beim Namen. Der neue Name gilt sofort. Wir bestätigen ihn per E-Mail.',
    'name.fixed':
      'Der Name {term:account.eines} lässt sich nicht ändern. Registrieren Sie sich neu mit dem neuen Namen und einer anderen E-Mail-Adresse, und lassen Sie {term:account.den.bisherige} umziehen. Das beginnen Sie dort unter „Mein Profil“.',
    'name.office': 'Soll die E-Mail-Adresse dieselbe bleiben, schreiben Sie uns: {email}',
  },
  en: changeHelpTextsEn,
});
