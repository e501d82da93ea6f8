import { defineTexts } from '../../platform/texts/texts.ts';
import { notificationTextsEn } from './texts.en.ts';

/** Sentences of the page on which people choose their mails. */
export const notificationTexts = defineTexts('notifications', {
  de: {
    title: 'Benachrichtigungen',
    profile: 'Mein Profil',
    lead: 'Hier wählen Sie, welche E-Mails Sie {term:portal.vom} bekommen.',
    saved: 'Ihre Auswahl ist gespeichert.',
    'optional.title': 'Diese E-Mails können Sie abbestellen',
    save: 'Auswahl speichern',
    back: 'Zurück zum Profil',
    'always.title': 'Diese E-Mails bekommen Sie immer',
    'always.lead':
      'Sie lassen sich nicht abbestellen: An den einen merken Sie, wenn jemand ohne Ihr Wissen {term:account.Ihren} benutzt oder für Ihren Betrieb handelt; auf die anderen müssen Sie sich verlassen können, auch wegen Fristen.',
  },
  en: notificationTextsEn,
});
