import { defineTexts } from '../../platform/texts/texts.ts';
import { personalDataTextsEn } from './texts.en.ts';

/** All sentences about the data that are held of a person. */
export const personalDataTexts = defineTexts('personal-data', {
  de: {
    title: 'Meine Daten',
    lead: 'Das alles weiß das Portal über Sie. Stand: {when}. Sie können es auch als Datei mitnehmen.',
    download: 'Daten herunterladen',
    downloadHint:
      'Die Datei ist im Format JSON, das andere Programme lesen können; wie sie aufgebaut ist, steht darin. Bewahren Sie sie sicher auf. Wir senden Ihnen eine E-Mail, dass sie erstellt wurde.',
    empty: 'Nichts gespeichert.',
    more: 'Gezeigt sind die {shown} neuesten Zeilen von {all}. In der Datei stehen alle.',
    wrong: 'Stimmt etwas nicht, oder möchten Sie mehr wissen? Schreiben Sie uns: {email}',
    deleteLink: '{term:account.accusative} löschen',
    at: 'Wann',
    what: 'Angabe',
    value: 'Wert',
    'file.description':
      'Alles, was das Portal über Sie weiß, für andere Programme. Schlüssel (erklärt unter columns) und Kürzel (code) bleiben gleich; title, why und label sind in Ihrer Sprache. Zeitpunkte nach ISO 8601 in UTC, Tage als JJJJ-MM-TT, null: nichts gespeichert.',
    'mails.title': 'E-Mails, die wir Ihnen gesandt haben',
    'mails.why':
      'Damit wir wissen, ob sie angekommen sind. {days} Tage nach dem Versand gelöscht; den Text löschen wir gleich nach dem Versand.',
    'mails.kind': 'Worum es ging',
    'mails.state': 'Stand',
    'mails.sent': 'gesandt',
    'mails.waits': 'wird gesandt',
    'mails.failed': 'nicht zugestellt',
    'silenced.title': 'E-Mails, die Sie abbestellt haben',
    'silenced.why': 'Damit wir sie nicht senden. Sie ändern das unter „Benachrichtigungen“.',
    'silenced.kind': 'Art',
    'silenced.since': 'Seit',
    'silenced.unknown': 'eine Art, die es nicht mehr gibt',
    'trail.title': 'Wer was getan und angesehen hat',
    'trail.why':
      'Das Protokoll weist nach, dass niemand unbefugt handelt. Öffnet jemand von der Kammer die Seite zu {term:account.Ihrem}, einen Antrag oder ein Dokument von Ihnen oder die Seite eines Betriebs, für den Sie handeln oder gehandelt haben, steht es hier, mit der Aufgabe, die diese Person heute hat; Namen nennen wir nicht. Nicht aufgeschrieben wird, wenn Ihr Name in einer Liste, in einem Suchergebnis oder nebenbei auf einer anderen Seite zu sehen war.',
    'trail.cut': 'Hier stehen die neuesten {most} Zeilen. Ältere bekommen Sie, wenn Sie uns schreiben.',
    'trail.what': 'Was',
    'trail.by': 'Wer',
    'trail.from': 'Netz',
    'trail.you': 'Sie',
    'trail.unproven': 'jemand mit Ihrer E-Mail-Adresse',
    'trail.portal': 'das Portal selbst',
    'trail.operator': 'die Kammer (Betrieb des Portals)',
    'trail.chamber': 'jemand von der Kammer',
    'trail.chamberAs': 'die Kammer ({roles})',
    'trail.other': 'jemand anderes',
    'trail.done': '{what}',
    'trail.open': '{what}: noch nicht abgeschlossen',
    'trail.not-done': '{what}: nicht erfolgt',
    'mail.greeting': 'Guten Tag {name},',
    'mail.subject': 'Ihre Daten wurden heruntergeladen',
    'mail.text':
      'am {when} wurde in {term:account.Ihrem} {term:portal.im} eine Datei mit Ihren Daten erstellt.',
    'mail.notYou':
      'Waren Sie das nicht? Dann ändern Sie bitte sofort Ihr Passwort und schreiben Sie uns: {email}',
    'notice.title': 'Herunterladen Ihrer Daten',
    'notice.text': 'Wenn jemand eine Datei mit Ihren Daten erstellt hat.',
    'faq.question': 'Was weiß das Portal über mich?',
    'faq.answer':
      'Melden Sie sich an und öffnen Sie in Ihrem Profil „Meine Daten“. Dort steht alles, auch wann jemand von der Kammer Ihre Daten geöffnet hat und mit welcher Aufgabe. Was dabei nicht aufgeschrieben wird, zum Beispiel Listen, sagen wir dort. Mit „Daten herunterladen“ bekommen Sie es als Datei; vorher fragen wir noch einmal nach Ihrem Passwort.',
    'faq.action': 'Meine Daten',
  },
  en: personalDataTextsEn,
});
