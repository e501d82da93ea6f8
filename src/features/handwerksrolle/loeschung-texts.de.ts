import { defineTexts } from '../../platform/texts/texts.ts';
import { loeschungTextsEn } from './loeschung-texts.en.ts';

/** What the application to leave the register says. */
export const loeschungTexts = defineTexts('antrag-handwerksrolle-loeschung', {
  de: {
    title: 'Löschung aus der Handwerksrolle',
    text: 'Wenn Sie den Betrieb aufgeben, übergeben oder in einen anderen Bezirk verlegen.',
    lead: 'Sie geben Ihren Betrieb auf? Hier beantragen Sie die Löschung aus der Handwerksrolle oder dem Verzeichnis. Das dauert etwa drei Minuten.',
    needs:
      'Den Tag, an dem der Betrieb endet, die Gewerbeabmeldung in Kopie, wenn es eine gibt, und Ihre Handwerkskarte oder Gewerbekarte im Original.',
    after:
      'Die Gewerbeabmeldung können Sie am Ende des Antrags hochladen. Die Karte schicken Sie uns mit der Post oder bringen sie vorbei; nennen Sie dabei die Nummer des Antrags. Danach löschen wir den Eintrag und schreiben Ihnen. Ab diesem Tag kann niemand mehr im Portal für den Betrieb handeln.',
    legalBasis:
      'Die Eintragung wird auf Antrag gelöscht, wenn der Betrieb endet (§ 13 der Handwerksordnung). Dafür verarbeiten wir Ihre Angaben (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'paper.gewerbeabmeldung': 'Kopie der Gewerbeabmeldung',
    'paper.gewerbeabmeldung.why':
      'die Bestätigung der Gemeinde, dass der Betrieb endet; nicht nötig, wenn er ohne Handwerk weitergeht',
    'paper.handwerkskarte': 'Handwerkskarte oder Gewerbekarte im Original',
    'paper.handwerkskarte.why': 'nach der Löschung darf sie niemand mehr vorzeigen',
    'paper.erbschein': 'Erbschein oder Testament mit Eröffnungsprotokoll',
    'paper.erbschein.why': 'wenn Sie den Betrieb geerbt haben',
    'step.antragsteller': 'Wer sind Sie, und was ist geschehen?',
    'step.nachfolge': 'Wer führt den Betrieb weiter?',
    'step.lehrlinge': 'Lehrlinge und Karte',
    'field.applicantIs': 'Sie sind',
    'field.applicantIs.owner': 'Inhaberin oder Inhaber',
    'field.applicantIs.partner': 'Gesellschafterin oder Gesellschafter',
    'field.applicantIs.director': 'Geschäftsführerin oder Geschäftsführer',
    'field.applicantIs.heir': 'Erbin oder Erbe',
    'field.reason': 'Grund',
    'field.reason.ended': 'Der Betrieb endet',
    'field.reason.handedOver': 'Der Betrieb wird übergeben',
    'field.reason.moved': 'Der Betrieb zieht in den Bezirk einer anderen Kammer',
    'field.reason.otherTrade': 'Es wird kein Handwerk mehr ausgeübt',
    'field.reason.other': 'etwas anderes',
    'field.endsOn': 'Letzter Tag des Betriebs',
    'field.endsOn.hint':
      'Wie auf der Gewerbeabmeldung. Ohne sie: der letzte Tag, an dem Sie ein Handwerk ausüben.',
    'field.successor': 'Name und Anschrift',
    'field.successor.hint': 'Wer den Betrieb übernimmt, beantragt eine eigene Eintragung.',
    'field.apprentices': 'Bilden Sie gerade aus?',
    'field.apprentices.hint': 'Dann helfen wir, für Ihre Lehrlinge einen neuen Betrieb zu finden.',
    'field.apprentices.no': 'Nein',
    'field.apprentices.yes': 'Ja',
    'field.card': 'Wie bekommen wir die Karte zurück?',
    'field.card.post': 'Ich schicke sie mit der Post',
    'field.card.inPerson': 'Ich bringe sie vorbei',
    'field.card.lost': 'Ich habe sie nicht mehr',
    'field.remarks': 'Was sollten wir noch wissen?',
    'field.sure':
      'Ich weiß, dass nach der Löschung niemand mehr für den Betrieb ein Handwerk der Anlage A ausüben darf.',
  },
  en: loeschungTextsEn,
});
