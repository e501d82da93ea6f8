import { defineTexts } from '../../platform/texts/texts.ts';
import { ersatzzeugnisTextsEn } from './ersatzzeugnis-texts.en.ts';

/** What the request for a replacement certificate says. */
export const ersatzzeugnisTexts = defineTexts('antrag-ersatzzeugnis', {
  de: {
    title: 'Ersatz für ein Zeugnis',
    text: 'Wenn Gesellenbrief, Meisterbrief oder Zeugnis verloren oder beschädigt sind.',
    lead: 'Sie haben ein Zeugnis der Kammer verloren, oder es ist beschädigt? Hier beantragen Sie eine neue Ausfertigung. Das dauert etwa fünf Minuten.',
    needs:
      'Sie sollten ungefähr wissen, wann und in welchem Beruf Sie die Prüfung abgelegt haben. Heißen Sie heute anders als damals, brauchen wir auch eine Kopie der Heiratsurkunde oder einen anderen Nachweis.',
    after:
      'Wir suchen Ihre Prüfung in unserem Archiv und stellen das Zeugnis neu aus. Es kommt mit der Post, zusammen mit dem Gebührenbescheid.',
    fee: 'Für die neue Ausfertigung erheben wir eine Gebühr nach der Gebührenordnung der Kammer. Wie hoch sie ist, steht im Gebührenbescheid; auf Wunsch sagen wir es Ihnen vorher.',
    legalBasis:
      'Über bestandene Prüfungen stellen wir Zeugnisse aus, bei Gesellenprüfungen nach § 31 Abs. 2 der Handwerksordnung. Dafür verarbeiten wir Ihre Angaben (Art. 6 Abs. 1 Buchst. e DSGVO).',
    'paper.namensnachweis': 'Nachweis des Namens',
    'paper.namensnachweis.why':
      'wenn Sie bei der Prüfung anders hießen: eine Kopie, aus der beide Namen hervorgehen',
    'step.zeugnis': 'Welches Zeugnis brauchen Sie?',
    'step.person': 'Wer sind Sie?',
    'step.name-damals': 'Ihr Name bei der Prüfung',
    'step.grund': 'Warum brauchen Sie es neu?',
    'step.zustellung': 'Wohin dürfen wir es schicken?',
    'field.certificate': 'Zeugnis',
    'field.certificate.gesellenbrief': 'Gesellenbrief',
    'field.certificate.pruefungszeugnis': 'Prüfungszeugnis der Gesellen- oder Abschlussprüfung',
    'field.certificate.meisterbrief': 'Meisterbrief',
    'field.certificate.meisterzeugnis': 'Meisterprüfungszeugnis',
    'field.certificate.fortbildung': 'Zeugnis einer Fortbildungsprüfung',
    'field.trade': 'Beruf oder Fortbildung',
    'field.trade.hint': 'Wie es auf dem Zeugnis stand, zum Beispiel Elektroniker.',
    'field.examined': 'Wann war die Prüfung?',
    'field.examined.future': 'Das liegt noch vor uns. Wann war die Prüfung?',
    'field.examined.hint': 'Das Jahr genügt. Wissen Sie es nicht genau, schreiben Sie zum Beispiel: um 1995.',
    'field.board': 'Wo war die Prüfung?',
    'field.board.hint': 'Ort oder Innung, wenn Sie es noch wissen.',
    'field.firstName': 'Vorname',
    'field.lastName': 'Nachname',
    'field.birthDate': 'Geburtsdatum',
    'field.birthPlace': 'Geburtsort',
    'field.nameThen': 'Hießen Sie bei der Prüfung schon so?',
    'field.nameThen.same': 'Ja',
    'field.nameThen.other': 'Nein, ich hieß anders',
    'field.formerName': 'Vorname und Nachname bei der Prüfung',
    'field.nameProof': 'Wie bekommen wir den Nachweis?',
    'field.nameProof.hint':
      'Wir brauchen eine Kopie, aus der beide Namen hervorgehen, zum Beispiel die Heiratsurkunde.',
    'field.nameProof.upload': 'Ich lade ihn gleich hoch',
    'field.nameProof.post': 'Ich schicke eine Kopie mit der Post',
    'field.nameProof.inPerson': 'Ich bringe den Nachweis vorbei',
    'field.why': 'Grund',
    'field.why.lost': 'verloren',
    'field.why.stolen': 'gestohlen',
    'field.why.damaged': 'beschädigt oder unleserlich',
    'field.why.other': 'etwas anderes',
    'field.details': 'Was sollten wir noch wissen?',
    'field.details.hint': 'Ein beschädigtes Zeugnis brauchen wir zurück, bevor wir ein neues ausstellen.',
    'field.street': 'Straße und Hausnummer',
    'field.postcode': 'Postleitzahl',
    'field.postcode.notGerman':
      'Eine deutsche Postleitzahl hat fünf Ziffern. Ist die Anschrift in einem anderen Land, nennen Sie es unter „Land“.',
    'field.town': 'Ort',
    'field.country': 'Land',
    'field.country.hint': 'Nur wenn es nicht Deutschland ist.',
    'field.telephone': 'Telefon für Rückfragen',
    'field.truth':
      'Ich versichere, dass ich das Zeugnis nicht mehr habe oder dass es unbrauchbar ist. Finde ich es wieder, gebe ich eines der beiden zurück.',
  },
  en: ersatzzeugnisTextsEn,
});
