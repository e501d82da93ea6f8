import { defineTexts } from '../../platform/texts/texts.ts';
import { profileTextsEn } from './profile-texts.en.ts';

/** The mail about a changed profile. */
export const profileTexts = defineTexts('accounts-profile', {
  de: {
    'name.subject': 'Ihr Name wurde geändert',
    'name.text': 'in {term:account.Ihrem} steht jetzt der Name {name}. Vorher stand dort: {before}.',
    'phone.subject': 'Ihre Telefonnummer wurde geändert',
    'phone.added': 'in {term:account.Ihrem} steht jetzt eine Telefonnummer. Vorher war dort keine.',
    'phone.changed': 'in {term:account.Ihrem} steht jetzt eine andere Telefonnummer.',
    'phone.removed': 'in {term:account.Ihrem} steht jetzt keine Telefonnummer mehr.',
    link: 'Mein Profil',
    notYou:
      'Waren Sie das nicht? Dann ändern Sie bitte gleich Ihr Passwort und melden sich bei uns: {email}, Telefon {phone}.',
  },
  en: profileTextsEn,
});
