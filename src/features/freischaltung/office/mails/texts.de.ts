import { defineTexts } from '../../../../platform/texts/texts.ts';
import { officeMailTextsEn } from './texts.en.ts';

/** What people read when the chamber has decided about a letter or a PIN. */
export const officeMailTexts = defineTexts('freischaltung-office-mails', {
  de: {
    'notices.refused.title': 'Kein Brief mit einer PIN',
    'notices.refused.text':
      'Wenn wir einen Brief nicht schicken, den Sie angefordert haben, mit dem Grund. Das gilt für Betriebe, für die Sie handeln oder die Sie uns mit Nummer und Namen genannt haben.',
    greeting: 'Guten Tag {name},',
    greetingOffice: 'Guten Tag,',
    reason: 'Der Grund: {reason}',
    contact: 'Fragen? Schreiben Sie uns, oder rufen Sie an: {contact}',
    'refused.subject': 'Wir schicken keinen Brief mit einer PIN für {label}',
    'refused.text':
      'Sie haben am {at} einen Brief mit einer PIN für {label} ({number}) angefordert. Wir schicken ihn nicht.',
    'issued.subject': 'Ein Brief mit einer PIN für {label} ist unterwegs',
    'issued.ordered':
      'wir schicken für {label} ({number}) einen Brief mit einer neuen PIN. Er kommt in den nächsten Tagen an die Anschrift, die bei uns im Register steht.',
    'issued.released':
      'für {label} ({number}) wurden mehrere Briefe mit einer PIN angefordert. Wir haben das geprüft und schicken einen weiteren. Er kommt in den nächsten Tagen an die Anschrift, die bei uns im Register steht.',
    'issued.revoked': 'Frühere PINs gelten nicht mehr.',
    'issued.secret': 'Die PIN steht nur im Brief. Wir nennen sie niemandem am Telefon oder per E-Mail.',
    'issued.notYou': 'Erwarten Sie keinen Brief? Dann sagen Sie es uns bitte gleich: {contact}',
    'revoked.subject': 'Eine PIN für {label} gilt nicht mehr',
    'revoked.text':
      'wir haben eine PIN für {label} ({number}) zurückgezogen, die am {at} entstanden ist. Sie gilt nicht mehr.',
    'revoked.acts': 'Wer schon für Sie handelt, handelt weiter.',
  },
  en: officeMailTextsEn,
});
