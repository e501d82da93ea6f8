import { defineTexts } from '../../platform/texts/texts.ts';
import { pinPageTextsEn } from './texts.en.ts';

/** All sentences about asking for a PIN letter. */
export const pinPageTexts = defineTexts('pin-anforderung', {
  de: {
    'request.title': 'Neue PIN anfordern',
    'request.lead':
      'Wir schicken die PIN mit der Post an die Anschrift, die im Register der Kammer steht. Der Brief braucht wenige Tage.',
    'request.person.title': 'PIN für mich als Person anfordern',
    'request.person.lead':
      'Wir schicken die PIN mit der Post an Ihre Anschrift, die bei der Kammer hinterlegt ist.',
    'request.submit': 'Neue PIN anfordern',
    'request.moved': 'Stimmt die Anschrift im Register nicht mehr, melden Sie uns das zuerst: {email}',
    'request.toPerson': 'PIN für mich als Person anfordern',
    'request.toBetrieb': 'PIN für einen Betrieb anfordern',
    'request.tooMany': 'Heute wurden schon viele PINs angefordert. Versuchen Sie es bitte morgen wieder.',
    'request.sent.title': 'Ihre Anforderung ist da',
    'request.sent.lead':
      'Wenn die Nummer stimmt, geht ein Brief mit der PIN an die Anschrift im Register. Ist schon einer unterwegs, kommt kein zweiter. Werden für einen Betrieb viele Briefe angefordert, sieht die Kammer erst nach.',
    'request.sent.number': 'Antrag Nr.',
    'request.sent.kept': 'Er steht mit dieser Nummer unter „Meine Anträge“.',
    'request.sent.open': 'Antrag ansehen',
    'request.sent.validity':
      'Die PIN aus dem Brief gilt {days} Tage. Eine PIN, die Sie schon haben, bleibt gültig.',
    'request.sent.next': 'Wenn der Brief da ist',
    'request.sent.step.register':
      'Registrieren Sie sich, falls Sie noch {term:account.keinen} haben, und melden Sie sich an.',
    'request.sent.step.redeem':
      'Öffnen Sie die Eingabe der PIN und geben Sie {number} und PIN ein. Der QR-Code im Brief führt gleich dorthin.',
    'number.betrieb': 'Betriebsnummer',
    'number.person': 'Personennummer',
    'request.sent.back': 'Zu Mein Bereich',
    'request.sent.home': 'Zur Startseite',

    'tile.request.title': 'Neue PIN anfordern',
    'tile.request.text': 'Die PIN kommt mit der Post an die Anschrift im Register.',

    'part.waits': 'Ihre Anforderung ist angekommen. Sie wird in den nächsten Minuten bearbeitet.',
    'part.done':
      'Ihre Anforderung ist bearbeitet. Wenn die Nummer im Register steht, geht der Brief an die dort eingetragene Anschrift. Er braucht wenige Tage.',
    'part.why':
      'Ob die Nummer im Register steht, sagen wir hier nicht: Sonst ließe sich ausprobieren, welche Nummern es gibt.',
    'part.redeem': 'PIN eingeben, wenn der Brief da ist',

    'help.question': 'Erfahre ich, ob der Brief mit der PIN unterwegs ist?',
    'help.answer':
      'Sie sehen, dass Ihre Anforderung bearbeitet ist, aber nicht, ob die Nummer stimmt: Sonst ließe sich ausprobieren, welche Nummern im Register stehen. Ist nach einer Woche kein Brief da, prüfen Sie die Nummer und fordern Sie die PIN noch einmal an, oder schreiben Sie an {email}.',
    'help.list':
      'Sind Sie angemeldet, steht Ihre Anforderung mit einer Nummer unter „Meine Anträge“. Nach {days} Tagen löschen wir sie.',
    'help.action': 'Meine Anträge',
    privacy:
      'Fordern Sie eine PIN an, speichern wir die Nummer, die Sie eingeben, {days} Tage. Ohne Anmeldung speichern wir nicht, wer es war.',
  },
  en: pinPageTextsEn,
});
