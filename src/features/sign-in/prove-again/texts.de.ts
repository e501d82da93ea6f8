import { defineTexts } from '../../../platform/texts/texts.ts';
import { proveAgainTextsEn } from './texts.en.ts';

/** Sentences of the page that asks for the password once more before what is sensitive. */
export const proveAgainTexts = defineTexts('prove-again', {
  de: {
    title: 'Bitte bestätigen Sie, dass Sie es sind',
    lead: 'Für diesen Schritt brauchen wir noch einmal Ihr Passwort. So kann niemand an Ihrem offenen Browser etwas Wichtiges ändern.',
    'lead.factor':
      'Für diesen Schritt fragen wir noch einmal, ob Sie es sind, und zwar so wie beim Anmelden. So kann niemand an Ihrem offenen Browser etwas Wichtiges ändern.',
    'password.heading': 'Mit Passwort und Code',
    who: 'Sie sind als {firstName} {lastName} ({email}) angemeldet.',
    field: 'Aktuelles Passwort',
    'field.missing': 'Geben Sie bitte Ihr aktuelles Passwort ein.',
    submit: 'Weiter',
    wrong: 'Das ist nicht Ihr aktuelles Passwort.',
    tooMany:
      'Zu viele Versuche mit falschem Passwort. Aus Sicherheitsgründen geht es erst am {until} weiter.',
    forgotten: 'Aktuelles Passwort vergessen?',
    leave: 'Abbrechen',

    'waiting.kept': 'Was Sie eingegeben haben, ist aufgehoben. Danach geht es damit weiter.',
    'waiting.onlySecrets':
      'Danach kommen Sie zurück zum Formular. Passwörter, PINs und Codes heben wir nicht auf: Geben Sie sie dort bitte noch einmal ein.',
    'waiting.tooLarge':
      'Was Sie eingegeben haben, ist zu lang, um es aufzuheben. Gehen Sie im Browser eine Seite zurück und kopieren Sie es, bevor Sie weitergehen.',

    'without.lead':
      'Für diesen Schritt brauchen Sie ein eigenes Passwort. {term:account.Ihr} hat noch keines. Legen Sie es jetzt fest, das dauert zwei Minuten.',
    'without.action': 'Passwort festlegen',

    'faq.why': 'Warum werde ich noch einmal nach meinem Passwort gefragt?',
    'faq.why.answer':
      'Vor wichtigen Änderungen {term:account.am} fragen wir noch einmal nach Ihrem Passwort, wenn Sie es länger als {minutes} Minuten nicht eingegeben haben. So kann niemand etwas ändern, der Ihren Browser offen vorfindet.',
    'faq.why.factor':
      'Haben Sie einen zweiten Faktor eingerichtet, brauchen Sie ihn auch hier. Ein Passkey genügt allein.',
    'faq.why.kept': 'Was Sie gerade absenden wollten, heben wir so lange auf.',
  },
  en: proveAgainTextsEn,
});
