import { defineTexts } from '../../platform/texts/texts.ts';
import { draftTextsEn } from './draft-texts.en.ts';

/** How long answers are kept, and what became of a draft that is none any more. */
export const draftTexts = defineTexts('antraege-drafts', {
  de: {
    'obstacle.open':
      'Diesen Antrag gibt es schon, und er ist noch nicht entschieden: Nr. {nummer}. Was noch fehlt oder anders sein soll, gehört dorthin.',
    'start.kept.years': 'Ihre Angaben löschen wir {years} Jahre, nachdem der Antrag erledigt ist. Mehr dazu:',
    'start.kept.year': 'Ihre Angaben löschen wir ein Jahr, nachdem der Antrag erledigt ist. Mehr dazu:',
    'binding.stranger':
      'Wir bearbeiten ihn dann mit diesen Angaben. Sie müssen richtig und vollständig sein. Danach bekommen Sie eine Nummer und können eine Kopie speichern. Wollen Sie bis zu unserer Entscheidung etwas ändern oder den Antrag zurückziehen, schreiben Sie uns an {email} und nennen Sie die Nummer. Melden Sie sich vor dem Versenden an, können Sie das auf der Seite des Antrags selbst.',
    'correcting.settled':
      'Schon eingetragen oder vorgemerkt, und nicht mehr Teil dieser Änderung: {fields}. Soll sich davon noch etwas ändern, wählen Sie es noch einmal aus.',
    'sentPage.lead': 'Wir haben Ihren Antrag „{title}“ bekommen. Notieren Sie sich die Nummer.',
    'sentPage.nummer': 'Ihre Nummer',
    'sentPage.mail': 'An {email} geht eine Bestätigung.',
    'sentPage.copy': 'Kopie als PDF speichern',
    'sentPage.copy.hint': 'Die Kopie bekommen Sie nur jetzt und nur in diesem Browser.',
    'sentPage.next':
      'Was daraus wird, und wenn wir eine Frage haben, schreiben wir Ihnen per E-Mail. Wollen Sie etwas fragen, ergänzen, ändern oder den Antrag zurückziehen, schreiben Sie an {email}. Nennen Sie dabei die Nummer.',
    'stranger.next':
      'Wir prüfen den Antrag jetzt. Was daraus wird, und wenn wir eine Frage haben, schreiben wir Ihnen an diese Adresse.',
    'stranger.write':
      'Wollen Sie etwas fragen, ergänzen, ändern oder den Antrag zurückziehen, antworten Sie auf diese E-Mail oder schreiben Sie an {email}. Nennen Sie dabei die Nummer {nummer}.',
    'stranger.privacy':
      'Aus Gründen des Datenschutzes stehen Ihre Angaben nicht in dieser E-Mail. Haben Sie keinen Antrag gestellt, melden Sie sich bitte: {email}.',
    'already.title': 'Dieser Antrag ist gesendet: Nr. {nummer}',
    'already.text': 'Der Entwurf dazu ist nicht mehr da. Es ist nichts verloren gegangen.',
    'already.correction.title': 'Die Änderung ist gesendet: Antrag Nr. {nummer}',
    'already.correction.text':
      'Ihre neuen Angaben sind angekommen, es ist nichts verloren gegangen. Was jetzt gilt, steht auf der Seite des Antrags.',
    'already.open': 'Antrag Nr. {nummer} ansehen',
    'late.title': 'Diese Änderung kam zu spät',
    'late.text':
      'Am Antrag Nr. {nummer} hat sich etwas geändert, seit Sie mit Ihrer Änderung begonnen haben. Sie lässt sich nicht mehr versenden, und der Antrag bleibt, wie er ist.',
    'late.typed': 'Das hatten Sie eingegeben:',
    'late.open': 'Antrag Nr. {nummer} ansehen',
    'late.discard': 'Änderung löschen',
    'off.title': 'Entwurf ruht: {title}',
    'off.text':
      'Sie können diesen Entwurf zurzeit nicht ansehen und nicht versenden, denn Sie dürfen für diesen Betrieb keine solchen Anträge mehr stellen.',
    'off.text.person':
      'Sie können diesen Entwurf zurzeit nicht ansehen und nicht versenden, denn Sie dürfen für diese Person keine solchen Anträge mehr stellen.',
    'off.role': 'Sie können diesen Entwurf zurzeit nicht ansehen und nicht versenden. {missing}',
    'off.until':
      'Er bleibt bis {day} gespeichert. Dürfen Sie es bis dahin wieder, machen Sie unter „Meine Anträge“ damit weiter.',
    'off.link': '{term:link.Zum}',
    'off.discard': 'Entwurf löschen',
  },
  en: draftTextsEn,
});
