import { defineTexts } from '../../../platform/texts/texts.ts';
import { careDataTextsEn } from './personal-data-texts.en.ts';

/** How a person is told of what the chamber did about the account. */
export const careDataTexts = defineTexts('account-care-data', {
  de: {
    title: 'Was die Kammer zu {term:account.Ihrem} getan hat',
    why: 'Damit nachvollziehbar bleibt, wer warum eingegriffen hat (Art. 5 Abs. 2 DSGVO). Es wird mit {term:account.dem} gelöscht.',
    at: 'Wann',
    what: 'Was',
    reason: 'Begründung',
    document: 'Gesehenes Dokument',
    'document.personalausweis': 'Personalausweis',
    'document.reisepass': 'Reisepass',
    'document.aufenthaltstitel': 'Aufenthaltstitel',
    'document.heiratsurkunde': 'Heiratsurkunde oder Bescheinigung über die Namensführung',
    'document.melderegister': 'Auszug aus dem Melderegister',
    'document.other-document': 'anderes Dokument',
    'what.lock': 'gesperrt',
    'what.unlock': 'entsperrt',
    'what.name': 'Name berichtigt',
    'what.delete': 'Löschung beantragt',
    'what.keep': 'Löschung zurückgenommen',
    'what.merge': 'Zusammenführung beantragt',
    'what.view': 'Ihre Seiten so angesehen, wie Sie sie sehen',
    'made.title': 'Kurse, für die wir {term:account.Ihren} vorgesehen haben',
    'made.why': 'Damit Sie sich nicht selbst registrieren müssen. Es wird mit {term:account.dem} gelöscht.',
    'made.for': 'Wofür',
    'made.teilnahme': 'Sie nehmen an Kursen teil',
    'made.dozent': 'Sie unterrichten',
    privacy:
      'Wenn unsere Mitarbeitenden {term:account.Ihren} sperren, entsperren, berichtigen, zusammenführen, löschen oder Ihre Seiten ansehen, schreiben wir auf, wann und warum; bei einem berichtigten Namen auch, welches Dokument wir gesehen haben, aber keine Kopie. Das wird mit {term:account.dem} gelöscht.',
  },
  en: careDataTextsEn,
});
