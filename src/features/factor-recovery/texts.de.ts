import { defineTexts } from '../../platform/texts/texts.ts';
import { factorRecoveryTextsEn } from './texts.en.ts';

/** All sentences about a second factor that is lost. */
export const factorRecoveryTexts = defineTexts('factor-recovery', {
  de: {
    title: 'Kein Zugriff auf den zweiten Faktor',
    secondStep: 'Zweiter Faktor',
    lead: 'App, Passkey und Wiederherstellungscodes sind weg? So kommen Sie wieder in {term:account.Ihren}.',
    'linked.text':
      '{term:account.Ihr} ist mit {label} (Nr. {number}) verbunden. Zeigen Sie mit einer PIN, dass Sie dazugehören. Danach entfernen wir den zweiten Faktor.',
    'linked.several':
      '{term:account.Ihr} ist mehrfach verbunden. Eine PIN genügt. Wählen Sie, an wen der Brief gehen soll und wessen PIN Sie eingeben.',
    'linked.choice': 'Verbunden mit',
    'letter.heading': 'PIN per Brief anfordern',
    'letter.text':
      'Der Brief geht an die Anschrift, die bei uns eingetragen ist. Das dauert einige Tage. Die PIN geben Sie dann auf dieser Seite ein, nicht auf der Seite, die im Brief steht.',
    'letter.submit': 'Neue PIN anfordern',
    'letter.sent': 'Der Brief ist unterwegs',
    'letter.sentText':
      'Wenn die PIN da ist: Melden Sie sich mit Ihrem Passwort an, öffnen Sie „Ich habe keinen Zugriff mehr“ und geben Sie die PIN hier ein.',
    'letter.waits': 'Wir prüfen Ihre Anforderung',
    'letter.waitsText':
      'In den letzten Tagen gab es schon mehrere Briefe an diese Anschrift. Deshalb entscheidet erst jemand bei uns, ob noch einer hinausgeht. Haben Sie einen früheren Brief? Dessen PIN können Sie hier eingeben, wenn sie noch gilt.',
    'letter.tooMany': 'Sie haben heute schon viele Briefe angefordert. Versuchen Sie es bitte morgen wieder.',
    'pin.heading': 'PIN eingeben',
    'pin.text':
      'Auch eine PIN, die Sie noch von früher haben, können Sie hier verwenden, wenn sie noch gilt.',
    'pin.field': 'PIN',
    'pin.missing': 'Geben Sie bitte die PIN aus dem Brief ein.',
    'pin.submit': 'Zweiten Faktor entfernen',
    'choice.missing': 'Wählen Sie bitte, für wen die PIN ist.',
    'wait.text':
      '{term:account.Ihr} ist mit keinem Betrieb und keiner Person verbunden. Deshalb warten wir sieben Tage. In dieser Zeit schreiben wir mehrmals an Ihre E-Mail-Adresse, damit niemand unbemerkt Ihren Schutz entfernt. Danach melden Sie sich mit Ihrem Passwort an und entfernen den zweiten Faktor auf dieser Seite.',
    'wait.submit': 'Wartezeit beginnen',
    'waiting.heading': 'Die Wartezeit läuft',
    'waiting.text':
      'Ab {ready} können Sie den zweiten Faktor hier entfernen. Melden Sie sich dann mit Ihrem Passwort an und öffnen Sie „Ich habe keinen Zugriff mehr“.',
    'waiting.found':
      'Haben Sie den zweiten Faktor wiedergefunden? Melden Sie sich einfach damit an und halten Sie das Entfernen mit dem Link in unserer E-Mail an.',
    'ready.heading': 'Die Wartezeit ist vorbei',
    'ready.text':
      'Sie können den zweiten Faktor jetzt entfernen. Das geht bis {end}. Danach sind Sie überall abgemeldet und melden sich nur mit Ihrem Passwort an.',
    'ready.submit': 'Zweiten Faktor entfernen',
    back: 'Zurück zum zweiten Faktor',
    contact: 'Kommen Sie so nicht weiter? Schreiben Sie uns an {email} oder rufen Sie an: {phone}.',
    'over.title': 'Bitte melden Sie sich noch einmal an',
    'over.text': 'Geben Sie zuerst Ihr Passwort ein. Das gilt hier zehn Minuten.',
    'over.signIn': 'Zur Anmeldung',
    'removed.title': 'Der zweite Faktor ist entfernt',
    'removed.text':
      'Sie sind überall abgemeldet. Melden Sie sich jetzt mit Ihrem Passwort an. Richten Sie danach am besten wieder einen zweiten Faktor ein: in Ihrem Profil unter „Sicherheit“.',
    'removed.signIn': 'Zur Anmeldung',
    'keep.title': 'Zweiten Faktor behalten',
    'keep.text':
      'Jemand möchte den zweiten Faktor {term:account.Ihres} entfernen. Waren Sie das nicht, halten Sie es hier an. Dann bleibt alles, wie es ist.',
    'keep.submit': 'Zweiten Faktor behalten',
    'kept.title': 'Der zweite Faktor bleibt',
    'kept.text':
      'Das Entfernen ist angehalten. Haben Sie es nicht selbst verlangt, kennt jemand Ihr Passwort: Legen Sie jetzt ein neues fest.',
    'kept.password': 'Neues Passwort festlegen',
    'keepOver.title': 'Dieser Link gilt nicht mehr',
    'keepOver.text': 'Das Entfernen ist schon angehalten, erledigt oder von selbst abgelaufen.',

    'takeBack.title': 'Zweiten Faktor zurücknehmen',
    'takeBack.lead':
      'Zu {term:account.Ihrem} kam ein zweiter Faktor hinzu. Waren Sie das nicht, nehmen Sie ihn hier zurück.',
    'takeBack.text':
      'Wir entfernen alle zweiten Faktoren, die seitdem hinzugekommen sind, beenden alle Anmeldungen und machen das Passwort ungültig. Eine App, die dabei ersetzt wurde, gilt wieder. Danach legen Sie per E-Mail ein neues Passwort fest. Hatten Sie vorher keinen zweiten Faktor, prüfen wir bei der nächsten Anmeldung, dass Sie es sind: mit einer PIN per Brief, oder Sie warten sieben Tage.',
    'takeBack.submit': 'Das war ich nicht',
    'takeBack.wasYou': 'Waren Sie es selbst, brauchen Sie nichts zu tun.',
    'takenBack.title': 'Der fremde zweite Faktor ist entfernt',
    'takenBack.text':
      'Alle sind abgemeldet, und das bisherige Passwort gilt nicht mehr. Legen Sie jetzt ein neues fest. Den Link dafür senden wir an Ihre E-Mail-Adresse.',
    'takenBack.left': 'Der zweite Faktor, den Sie vorher hatten, gilt weiter.',
    'takenBack.none':
      'Einen eigenen zweiten Faktor haben Sie jetzt nicht. Zu Ihrem Schutz fragen wir bei der nächsten Anmeldung trotzdem danach: Wählen Sie dort „Ich habe keinen Zugriff mehr“. Dann prüfen wir, dass Sie es sind.',
    'takenBack.password': 'Neues Passwort festlegen',
    'takeBackOver.text': 'Der zweite Faktor ist schon entfernt, oder der Link ist älter als sieben Tage.',
    'takeBackOver.newer': 'Kam danach noch ein anderer hinzu, nehmen Sie den Link aus der neuesten E-Mail.',
    'short.text':
      'Ist Ihr Passwort kürzer als {min} Zeichen? Dann legen Sie bei der nächsten Anmeldung ein längeres fest, denn ohne zweiten Faktor reicht es nicht.',

    'mail.takenBack.subject': 'Fremder zweiter Faktor entfernt',
    'mail.takenBack.text':
      'am {when} wurde mit dem Link aus unserer E-Mail zurückgenommen, was {term:account.Ihrem} {term:portal.im} als zweiter Faktor hinzugefügt worden war. Alle Anmeldungen wurden beendet.',
    'mail.takenBack.password': 'Das bisherige Passwort gilt nicht mehr. Legen Sie ein neues fest:',
    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.asked.subject': 'Zweiter Faktor soll entfernt werden',
    'mail.asked.text':
      'jemand hat sich mit Ihrem Passwort angemeldet und gesagt, dass der zweite Faktor {term:account.Ihres} {term:portal.im} verloren ist. Ab {ready} kann er entfernt werden.',
    'mail.reminder.text':
      'der zweite Faktor {term:account.Ihres} {term:portal.im} soll entfernt werden, weil jemand gesagt hat, dass er verloren ist. Ab {ready} ist das möglich.',
    'mail.asked.stop': 'Waren Sie das nicht? Halten Sie es mit diesem Link an:',
    'mail.asked.stopLink': 'Zweiten Faktor behalten',
    'mail.asked.wasYou': 'Waren Sie es selbst, brauchen Sie jetzt nichts zu tun.',
    'mail.letter.subject': 'PIN für verlorenen zweiten Faktor angefordert',
    'mail.letter.text':
      'am {when} hat sich jemand mit Ihrem Passwort angemeldet, gesagt, dass der zweite Faktor {term:account.Ihres} {term:portal.im} verloren ist, und eine PIN per Brief angefordert. Der Brief geht an die bei uns eingetragene Anschrift.',
    'mail.letterWaits.text':
      'am {when} hat sich jemand mit Ihrem Passwort angemeldet, gesagt, dass der zweite Faktor {term:account.Ihres} {term:portal.im} verloren ist, und eine PIN per Brief angefordert. Weil es in den letzten Tagen schon mehrere Briefe gab, prüfen wir das, bevor noch einer an die bei uns eingetragene Anschrift geht.',
    'mail.stopped.subject': 'Zweiter Faktor bleibt',
    'mail.stopped.text':
      'der zweite Faktor {term:account.Ihres} {term:portal.im} bleibt. Das Entfernen wurde am {when} angehalten.',
    'mail.stopped.password':
      'Haben Sie das Entfernen nicht selbst verlangt, kennt jemand Ihr Passwort. Legen Sie ein neues fest:',
    'mail.removed.subject': 'Zweiter Faktor entfernt',
    'mail.removed.text':
      'am {when} wurde der zweite Faktor {term:account.Ihres} {term:portal.im} entfernt. Alle Anmeldungen wurden beendet. Jetzt schützt nur noch das Passwort {term:account.Ihr}.',
    'mail.notYou': 'Waren Sie das nicht? Legen Sie sofort ein neues Passwort fest:',
    'mail.newPassword': 'Neues Passwort festlegen',
    'mail.contact': 'Und sagen Sie uns bitte Bescheid: {email}, Telefon {phone}.',

    'faq.lost': 'Ich habe meinen zweiten Faktor verloren. Was nun?',
    'faq.lost.codes':
      'Melden Sie sich mit Passwort und einem Wiederherstellungscode an. Richten Sie dann unter „Sicherheit“ eine andere App oder einen anderen Passkey ein.',
    'faq.lost.linked':
      'Sind auch die Codes weg: Geben Sie Ihr Passwort ein und öffnen Sie „Ich habe keinen Zugriff mehr“. Ist {term:account.Ihr} mit einem Betrieb oder einer Person verbunden, senden wir eine PIN per Brief an die Anschrift, die bei uns eingetragen ist. Mit ihr entfernen Sie den zweiten Faktor.',
    'faq.lost.unlinked':
      'Ist {term:account.Ihr} mit niemandem verbunden, warten wir sieben Tage und schreiben in dieser Zeit mehrmals an Ihre E-Mail-Adresse. Danach entfernen Sie den zweiten Faktor selbst.',
  },
  en: factorRecoveryTextsEn,
});

/** Looks up a sentence of this feature. */
export type FactorRecoveryText = ReturnType<typeof factorRecoveryTexts.for>;
