import { defineTexts } from '../../platform/texts/texts.ts';
import { factorDataTextsEn } from './personal-data-texts.en.ts';

/** What people are told of data about their second factors. */
export const factorDataTexts = defineTexts('second-factor-data', {
  de: {
    title: 'Zweiter Faktor',
    why: 'Damit niemand mit Ihrem Passwort allein in {term:account.Ihren} kommt. Wir löschen das mit {term:account.dem} oder wenn Sie den Faktor entfernen.',
    privacy:
      'Für den zweiten Faktor, wenn Sie einen einrichten: den verschlüsselten Schlüssel Ihrer Authenticator-App, die öffentlichen Schlüssel und Namen Ihrer Passkeys, Ihre Wiederherstellungscodes nur als nicht umkehrbare Werte.',
    kind: 'Was',
    name: 'Name',
    since: 'Seit',
    used: 'Zuletzt benutzt',
    'kind.app': 'Authenticator-App',
    'kind.replaced-app': 'Ersetzte Authenticator-App',
    'kind.passkey': 'Passkey',
    'kind.code': 'Wiederherstellungscode',
  },
  en: factorDataTextsEn,
});
