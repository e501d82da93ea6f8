import { defineTexts } from '../../platform/texts/texts.ts';
import { deletionTextsEn } from './texts.en.ts';

/** All sentences about deleting an account. */
export const deletionTexts = defineTexts('account-deletion', {
  de: {
    'notice.title': 'Löschung {term:account.Ihres}',
    'notice.text': 'Wenn die Löschung {term:account.Ihres} beginnt, bevorsteht oder erledigt ist.',

    profile: 'Mein Profil',
    'delete.title': '{term:account.accusative} löschen',
    'delete.lead':
      'Sie werden sofort abgemeldet. {days} Tage lang können Sie es sich anders überlegen. Am {date} löschen wir {term:account.Ihren} endgültig.',
    'delete.lastHeading': 'Niemand sonst verwaltet Ihren Betrieb',
    'delete.last':
      'Nur Sie können anderen Zugang geben zu: {betriebe}. Ohne Sie muss jemand {term:link.den} für den Betrieb neu nachweisen. Geben Sie den Zugang besser vorher weiter.',
    'delete.lastLink': 'Zugang weitergeben',
    'delete.goes': 'Das wird gelöscht',
    'delete.goes.account':
      'Ihr Name, Ihre E-Mail-Adresse, Ihr Passwort, ein zweiter Faktor, die Liste Ihrer Geräte und alle Einstellungen',
    'delete.goes.links':
      'dass Sie für einen Betrieb oder eine Person handeln dürfen: Sie handeln für niemanden mehr. Ihr Betrieb erfährt davon.',
    'delete.goes.antraege': 'Ihre Entwürfe, Ihre Anfragen an die Kammer und Ihre Einladungen',
    'delete.goes.mails': 'die Aufzeichnung, welche E-Mails wir Ihnen gesandt haben',
    'delete.stays': 'Das bleibt, und warum',
    'delete.stays.register':
      'Was in der Handwerksrolle und in anderen Verzeichnissen der Kammer steht. Die Kammer führt sie nach der Handwerksordnung, mit und ohne {term:account.accusative}.',
    'delete.stays.antraege':
      'Anträge, die Sie gestellt haben, mit Ihrem Namen und Ihren Angaben, bis die Frist ihrer Art abläuft. Offene Anträge laufen weiter. Möchten Sie einen nicht mehr, ziehen Sie ihn vorher zurück.',
    'delete.stays.antraegeLink': 'Meine Anträge',
    'delete.stays.documents':
      'Dokumente, die Sie der Kammer gesandt haben, SEPA-Mandate und Bescheinigungen, solange die Kammer sie aufbewahrt.',
    'delete.stays.periods': 'Wie lange das ist, steht unter „Datenschutz“.',
    'delete.stays.trail':
      'Das Protokoll, wann was im Portal geschah. Es nennt eine Nummer statt Ihres Namens und weist nach, dass niemand unbefugt gehandelt hat (Art. 5 Abs. 2 und Art. 32 DSGVO).',
    'delete.stays.lastMail':
      'Die Aufzeichnung der letzten E-Mail, in der wir die Löschung bestätigen: {days} Tage.',
    'delete.stays.backups':
      'Sicherungskopien, bis sie wie üblich überschrieben sind. Niemand arbeitet mit ihnen.',
    'delete.export': 'Möchten Sie Ihre Daten vorher mitnehmen?',
    'delete.exportLink': 'Meine Daten ansehen und herunterladen',
    'delete.reason': 'Warum löschen Sie {term:account.Ihren}?',
    'delete.reasonHint': 'Wir merken uns die Antwort ohne Ihren Namen.',
    'delete.reason.not-needed': 'Ich brauche {term:account.ihn} nicht mehr.',
    'delete.reason.other-account': 'Ich habe {term:account.einen.andere}.',
    'delete.reason.left-betrieb': 'Ich arbeite nicht mehr für den Betrieb.',
    'delete.reason.other': 'Aus einem anderen Grund.',
    // the one button whose name is the same in every chamber, whatever it calls an account
    'delete.submit': 'Konto löschen',
    'delete.write':
      'Sie können uns auch schreiben: {email}. Nennen Sie die E-Mail-Adresse {term:account.des}; am besten schreiben Sie von dort.',

    'keep.title': '{term:account.Ihr} wird am {date} gelöscht',
    'keep.asked': 'Wir haben Ihre Bitte notiert und Ihnen eine E-Mail gesandt. Sie sind jetzt abgemeldet.',
    'keep.lead':
      'Sie haben darum gebeten. Bis dahin können Sie sich nicht anmelden, außer um die Löschung rückgängig zu machen.',
    'keep.text': 'Möchten Sie {term:account.den} doch behalten? Dann bleibt alles, wie es war.',
    'keep.submit': 'Rückgängig machen',
    'keep.otherwise': 'Soll es dabei bleiben, müssen Sie nichts tun.',
    'nothing.title': 'Hier gibt es nichts rückgängig zu machen',
    'nothing.lead': 'Zu diesem Link wartet keine Löschung.',
    'nothing.kept': 'Haben Sie {term:account.den} behalten?',
    'nothing.signIn': 'Anmelden',
    'nothing.gone': 'Ist {term:account.er} schon gelöscht?',
    'nothing.register': 'Neu registrieren',

    'mail.greeting': 'Guten Tag {name},',
    'mail.asked.subject': '{term:account.Ihr} wird am {date} gelöscht',
    'mail.asked.text.person':
      'Sie haben {term:portal.im} darum gebeten, {term:account.Ihren} zu löschen. Das geschieht am {date}.',
    'mail.asked.text.operator':
      'Sie haben uns gebeten, {term:account.Ihren} {term:portal.im} zu löschen. Das geschieht am {date}.',
    'mail.asked.text.office': 'wir löschen {term:account.Ihren} {term:portal.im}. Das geschieht am {date}.',
    'mail.asked.reason': 'Begründung:',
    'mail.asked.closed':
      'Bis dahin ist {term:account.der} geschlossen. Möchten Sie {term:account.ihn} behalten? Öffnen Sie diesen Link und klicken Sie auf „Rückgängig machen“:',
    'mail.asked.undo': '{term:account.accusative} behalten',
    'mail.asked.notYou':
      'Waren Sie das nicht? Dann behalten Sie {term:account.den}, setzen Sie Ihr Passwort zurück und schreiben Sie uns: {email}',
    'mail.asked.disagree':
      'Möchten Sie {term:account.den} behalten oder haben Sie Fragen? Dann nehmen Sie die Löschung zurück oder schreiben Sie uns: {email}',
    'mail.reminder.subject': 'Erinnerung: {term:account.Ihr} wird am {date} gelöscht',
    'mail.reminder.text':
      'am {date} löschen wir {term:account.Ihren} {term:portal.im} endgültig. Noch können Sie {term:account.ihn} behalten:',
    'mail.reminder.otherwise': 'Soll es dabei bleiben, müssen Sie nichts tun.',
    'mail.undone.subject': '{term:account.Ihr} wird nicht gelöscht',
    'mail.undone.text':
      'die Löschung {term:account.Ihres} {term:portal.im} wurde am {when} zurückgenommen. Alles bleibt, wie es war.',
    'mail.undone.notYou':
      'Waren Sie das nicht? Dann kennt jemand Ihr Passwort. Legen Sie sofort ein neues fest und schreiben Sie uns: {email}',
    'mail.undone.password': 'Neues Passwort festlegen',
    'mail.deleted.subject': '{term:account.Ihr} ist gelöscht',
    'mail.deleted.text':
      '{term:account.Ihr} {term:portal.im} ist jetzt gelöscht. Das ist die letzte E-Mail zu {term:account.diesem}.',
    'mail.deleted.inactive':
      'wir haben {term:account.Ihren} {term:portal.im} gelöscht, weil Sie sich lange nicht angemeldet haben. Wir haben Ihnen vorher zweimal geschrieben. Das ist die letzte E-Mail zu {term:account.diesem}.',
    'mail.inactive.subject.first': '{term:account.Ihr} wird am {date} gelöscht, wenn Sie sich nicht anmelden',
    'mail.inactive.subject.second': 'Erinnerung: {term:account.Ihr} wird am {date} gelöscht',
    'mail.inactive.text':
      'Sie haben sich {term:portal.im} lange nicht angemeldet. Wir bewahren {term:account.einen} nicht länger auf, als jemand {term:account.ihn} braucht: Nach {months} Monaten ohne Anmeldung löschen wir {term:account.ihn}. Bei Ihnen ist das am {date}.',
    'mail.inactive.keep':
      'Möchten Sie {term:account.ihn} behalten? Dann melden Sie sich bis dahin einmal an:',
    'mail.inactive.signIn': 'Anmelden',
    'mail.inactive.forgotten':
      'Haben Sie das Passwort vergessen oder noch keines? Hier bekommen Sie ein neues:',
    'mail.inactive.reset': 'Neues Passwort',
    'mail.inactive.locked':
      '{term:account.Ihr} ist gesperrt. Möchten Sie {term:account.ihn} behalten? Dann schreiben Sie uns: {email}',
    'mail.inactive.otherwise': 'Brauchen Sie {term:account.ihn} nicht mehr, müssen Sie nichts tun.',
    'mail.deleted.kept':
      'Was die Kammer nach dem Gesetz über Betriebe und Personen führt, ist davon nicht berührt.',
    'mail.deleted.again': 'Mit derselben Adresse können Sie sich jederzeit neu registrieren',

    'faq.question': 'Wie lösche ich {term:account.meinen}?',
    'faq.self':
      'Melden Sie sich an, öffnen Sie Ihr Profil und dort „{term:account.accusative} löschen“. Sie sehen, was gelöscht wird und was bleibt. {days} Tage lang können Sie es rückgängig machen: mit dem Link aus der E-Mail oder indem Sie sich anmelden.',
    'faq.write':
      'Sie können uns auch schreiben: {email}. Nennen Sie die E-Mail-Adresse {term:account.des}, am besten von dort aus. Dann gelten dieselben {days} Tage.',
    'faq.closed':
      'Ist {term:account.Ihr} gesperrt, oder haben Sie noch kein eigenes Passwort? Dann schreiben Sie uns bitte ebenfalls.',
    'faq.inactive.question': 'Was passiert, wenn ich mich lange nicht anmelde?',
    'faq.inactive.answer':
      'Nach {months} Monaten ohne Anmeldung löschen wir {term:account.Ihren}. {first} Tage und {second} Tage vorher schreiben wir Ihnen. Sobald Sie sich anmelden, bleibt alles, wie es ist.',
    'data.inactive.title': 'Lange nicht benutzt',
    'data.inactive.why':
      'Damit wir vor der Löschung zweimal warnen. Wenn Sie sich anmelden, löschen wir diese Angaben.',
    'data.inactive.what': 'Was',
    'data.inactive.at': 'Wann',
    'data.inactive.first': 'Gewarnt',
    'data.inactive.second': 'Noch einmal gewarnt',
    'data.inactive.deletes': 'Wird gelöscht',
    'faq.action': '{term:account.accusative} löschen',
  },
  en: deletionTextsEn,
});
