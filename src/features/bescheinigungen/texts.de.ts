import { defineTexts } from '../../platform/texts/texts.ts';
import { bescheinigungTextsEn } from './texts.en.ts';

/** What customers and everybody with a paper in hand read. */
export const bescheinigungTexts = defineTexts('bescheinigungen', {
  de: {
    'kind.handwerkskarte': 'Handwerkskarte',
    'kind.gewerbekarte': 'Gewerbekarte',
    'kind.betriebsbescheinigung': 'Betriebsbescheinigung',

    'shown.firma': 'Betrieb',
    'shown.inhaber': 'Inhaber',
    'shown.sitz': 'Betriebssitz',
    'shown.nummer': '{term:betriebsnummer}',
    'shown.gewerke': 'Gewerke',
    'shown.eingetragen': 'Eingetragen am',

    'tile.text': 'Die Eintragung Ihres Betriebs als PDF, mit einem Code, über den andere sie prüfen können.',
    'tile.check.title': 'Bescheinigung prüfen',
    'tile.check.text': 'Gilt die Handwerkskarte oder Bescheinigung noch, die Sie in der Hand haben?',

    'title.several': 'Handwerkskarte und Bescheinigungen',
    'title.handwerkskarte': 'Handwerkskarte oder Gewerbekarte',
    'title.betriebsbescheinigung': 'Betriebsbescheinigung',
    'list.lead':
      'Hier erstellen Sie eine Bescheinigung über die Eintragung von {betrieb}. Sie zeigt, was heute im Verzeichnis steht, und ist gleich als PDF da.',
    'list.wrong': 'Stimmt etwas nicht? Melden Sie die Änderung, bevor Sie die Bescheinigung erstellen.',
    'list.data': 'Was im Verzeichnis steht',
    'offer.handwerkskarte':
      'Bescheinigt die Eintragung in die Handwerksrolle: Inhaber, Betriebssitz, Gewerke und Tag der Eintragung.',
    'offer.gewerbekarte': 'Bescheinigt die Eintragung in das Verzeichnis der zulassungsfreien Gewerbe.',
    'offer.betriebsbescheinigung':
      'Bescheinigt anderen, zum Beispiel einer Bank oder einem Auftraggeber, dass Ihr Betrieb eingetragen ist.',
    'offer.noTrade':
      'Für Ihren Betrieb ist kein Gewerk eingetragen. Eine Handwerkskarte gibt es deshalb nicht. Stimmt das nicht, melden Sie sich bitte bei uns.',
    'offer.fee': 'Das kostet etwas',
    'offer.replace': 'Frühere dieser Art sollen nicht mehr gelten',
    'offer.replace.hint':
      'Zum Beispiel, weil eine verloren ging. Bei der Prüfung gelten sie dann nicht mehr.',
    'offer.submit': '{what} erstellen',
    'refusal.too-many': 'Für heute sind es zu viele. Versuchen Sie es morgen noch einmal.',
    'refusal.not-in-force':
      'Ihr Betrieb steht nicht mehr im Verzeichnis. Eine Bescheinigung gibt es deshalb nicht.',
    'refusal.not-offered': 'Wählen Sie, was Sie brauchen.',
    'own.title': 'Schon erstellt',
    'own.none': 'Noch haben Sie keine erstellt.',
    'own.what': 'Was',
    'own.issued': 'Ausgestellt',
    'own.until': 'Gültig bis',
    'own.open': 'bis sich etwas ändert',
    'own.byChamber': '{date}, von der Kammer',
    'own.state': 'Stand',
    'own.more': 'Gezeigt sind die neuesten {most}.',
    'standing.valid': 'gültig',
    'standing.changed': 'inzwischen geändert',
    'standing.over': 'nicht mehr gültig',
    'ending.replaced': 'ersetzt',
    'ending.withdrawn': 'von der Kammer zurückgezogen',
    'ending.expired': 'abgelaufen',

    'issued.title': '{what}: fertig',
    'issued.lead': 'Das PDF liegt bereit. Speichern Sie es jetzt: In einer Stunde ist es hier nicht mehr da.',
    'issued.why':
      'Wir behalten es nicht. Wer den Code kennt, hat das Papier in der Hand; darum steht er nur dort. Haben Sie das PDF verloren, erstellen Sie ein neues.',
    'issued.save': 'PDF speichern',
    'issued.gone': 'Diese Bescheinigung können wir nicht mehr drucken. Erstellen Sie bitte eine neue.',
    'issued.back': 'Zur Übersicht',

    'check.title': 'Bescheinigung prüfen',
    'check.lead':
      'Sie haben eine Handwerkskarte, Gewerbekarte oder Betriebsbescheinigung vor sich? Hier sehen Sie, ob sie gilt.',
    'check.code': 'Prüfcode',
    'check.code.hint':
      'Er steht am Ende der Bescheinigung, 27 Zeichen in Gruppen. Groß oder klein und Striche sind gleich.',
    'check.submit': 'Prüfen',
    'check.again': 'Noch eine prüfen',
    'check.missing': 'Geben Sie den Prüfcode ein.',
    'check.slip':
      'Der Prüfcode ist nicht vollständig, oder ein Zeichen stimmt nicht. Vergleichen Sie ihn noch einmal.',
    'check.unknown': 'Zu diesem Code gibt es keine gültige Bescheinigung',
    'check.unknown.text':
      'Verlassen Sie sich nicht auf das Papier. Lassen Sie sich ein neues zeigen, oder fragen Sie uns: {phone}.',
    'check.too-many': 'Von hier kamen zu viele unbekannte Codes. Versuchen Sie es ab {time} noch einmal.',
    'check.valid': 'Gültig: {what}',
    'check.valid.text':
      'Die {chamber} hat sie am {date} ausgestellt. Vergleichen Sie: Auf dem Papier muss dasselbe stehen wie hier.',
    'check.valid.until': 'Sie gilt bis {date}.',
    'check.changed': 'Inzwischen geändert: {what}',
    'check.changed.text':
      'Die {chamber} hat sie am {date} ausgestellt. Seitdem hat sich die Eintragung geändert, was auf dem Papier steht, stimmt nicht mehr ganz. Lassen Sie sich ein neues zeigen.',
    'check.over': 'Nicht mehr gültig: {what}',
    'check.over.text':
      'Die {chamber} hat sie am {date} ausgestellt. Heute gilt sie nicht mehr. Lassen Sie sich ein neues Papier zeigen.',
    'check.shown': 'Was darauf steht',
    'check.now': 'Geprüft am {at}.',
    'check.privacy': 'Wir zeigen nur, was auf dem Papier steht, und merken uns nicht, wer geprüft hat.',

    'mail.greeting': 'Guten Tag {name},',
    'mail.subject': '{what} gilt nicht mehr',
    'mail.text':
      'die Kammer hat für {betrieb} zurückgezogen: {what}, ausgestellt am {date}. Wer sie prüft, sieht, dass sie nicht mehr gilt.',
    'mail.reason': 'Die Kammer schreibt dazu:',
    'mail.next': 'Eine neue erstellen Sie {term:portal.im}, wenn die Eintragung stimmt.',
    'mail.link': 'Zu den Bescheinigungen',
    'notice.title': 'Handwerkskarte oder Bescheinigung zurückgezogen',
    'notice.text': 'Wenn die Kammer eine Bescheinigung Ihres Betriebs zurückzieht.',

    'faq.get': 'Wie bekomme ich eine Handwerkskarte oder Bescheinigung als PDF?',
    'faq.get.answer':
      'Wer im Betrieb die Aufgabe Verwaltung hat, erstellt sie selbst. Es gibt: {what}. Sie ist gleich da und zeigt, was im Verzeichnis steht.',
    'faq.get.months': 'Sie gilt {months} Monate, solange sich an der Eintragung nichts ändert.',
    'faq.get.open': 'Sie gilt, solange sich an der Eintragung nichts ändert.',
    'faq.check': 'Wie prüfe ich, ob eine Handwerkskarte oder Bescheinigung gilt?',
    'faq.check.answer':
      'Öffnen Sie mit dem Telefon den QR-Code auf dem Papier, oder geben Sie den Prüfcode ein. Die Seite sagt: gültig, inzwischen geändert oder nicht mehr gültig. Sie zeigt nicht mehr, als auf dem Papier steht.',
    'faq.lost': 'Was tue ich, wenn eine Handwerkskarte verloren ging?',
    'faq.lost.answer':
      'Erstellen Sie eine neue und kreuzen Sie an, dass frühere nicht mehr gelten sollen. Bei der Prüfung gelten sie dann sofort nicht mehr.',

    'data.title': 'Handwerkskarten und Bescheinigungen',
    'data.why':
      'Wer sie erstellt hat, bleibt gespeichert, bis {months} Monate nach ihrem Ende. Ihren Inhalt und ihren Code behalten wir nicht.',
    'data.what': 'Was',
    'data.betrieb': 'Betrieb',
    'data.at': 'Erstellt',
    'data.ended': 'Beendet',
    'move.one': '1 erstellte Handwerkskarte oder Bescheinigung',
    'move.several': '{count} erstellte Handwerkskarten und Bescheinigungen',
    'retention.what': 'Handwerkskarten und Bescheinigungen: Art, Zeit und Prüfsumme, ohne ihren Inhalt',
    'retention.period': '{months} Monate, nachdem sie nicht mehr gelten',
    'retention.source': '§ 10 Abs. 2 HwO, Art. 5 Abs. 1 Buchst. e DSGVO',
  },
  en: bescheinigungTextsEn,
});
