import { defineTexts } from '../../platform/texts/texts.ts';
import { signInTextsEn } from './texts.en.ts';

/** All sentences of sign-in, forgotten and changed passwords. */
export const signInTexts = defineTexts('sign-in', {
  de: {
    'field.email': 'E-Mail-Adresse',
    'field.password': 'Passwort',
    'field.newPassword': 'Neues Passwort',
    'field.currentPassword': 'Aktuelles Passwort',
    'field.email.missing': 'Geben Sie bitte Ihre E-Mail-Adresse ein.',
    'field.email.unreadable':
      'Das ist keine vollständige E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@beispiel.de',
    'field.password.missing': 'Geben Sie bitte Ihr Passwort ein.',
    'field.currentPassword.missing': 'Geben Sie bitte Ihr aktuelles Passwort ein.',

    'signIn.title': 'Anmelden',
    'registered.title': 'Sie haben sich mit {email} registriert',
    'registered.text':
      'Haben Sie die Adresse schon bestätigt, auch in einem anderen Browser? Dann melden Sie sich jetzt an.',
    'registered.code': 'Noch nicht bestätigt? Zum Bestätigungscode',
    'signIn.lead': 'Mit Ihrer E-Mail-Adresse und Ihrem Passwort.',
    'signIn.emailHint': 'Die Adresse, mit der Sie sich registriert haben.',
    'signIn.emailHintMadeByChamber':
      'Die Adresse, mit der Sie sich registriert oder zum Kurs angemeldet haben. Dozentinnen und Dozenten: die Adresse, die uns von Ihnen vorliegt.',
    'signIn.olderModules':
      'Sie haben schon Zugangsdaten für „Lehrvertrag online“ oder „Handwerksrolle online“? Dann melden Sie sich damit an. Eine neue Registrierung ist nicht nötig.',
    'signIn.passwordHint': 'Nicht die PIN und kein Bestätigungscode.',
    'signIn.submit': 'Anmelden',
    'signIn.forgotten': 'Passwort vergessen?',
    'signIn.register': 'Noch {term:account.keinen}? Jetzt registrieren',
    'signIn.already': 'Sie sind bereits angemeldet',
    'signIn.alreadyText': 'Sie sind als {firstName} {lastName} ({email}) angemeldet.',
    'signIn.goOn': 'Weiter ohne neue Anmeldung',
    'signIn.anew': 'Mit {term:account.einem.andere} anmelden',
    'signIn.wrong':
      'E-Mail-Adresse und Passwort passen nicht zusammen, oder die Registrierung ist noch nicht abgeschlossen.',
    'signIn.tooMany':
      'Zu viele Versuche mit falschem Passwort. Aus Sicherheitsgründen geht es erst am {until} weiter.',
    'signIn.locked':
      '{term:account.Dieser} ist gesperrt. Schreiben Sie uns bitte an {email}, dann klären wir das mit Ihnen.',

    'over.title': 'Sie sind nicht mehr angemeldet',
    'over.kept':
      'Was Sie eingegeben haben, ist aufgehoben. Melden Sie sich wieder an, dann geht es damit weiter.',
    'over.onlySecrets':
      'Melden Sie sich wieder an, dann kommen Sie zurück zum Formular. Passwörter, PINs und Codes heben wir nicht auf: Geben Sie sie dort bitte noch einmal ein.',
    'over.tooLarge':
      'Was Sie eingegeben haben, ist zu lang, um es aufzuheben. Gehen Sie im Browser eine Seite zurück und kopieren Sie es, bevor Sie sich anmelden.',
    'over.filesKept': 'Auch Ihre Dateien sind aufgehoben:',
    'over.filesAgain':
      'Ihre Dateien konnten wir nicht aufheben. Wählen Sie sie danach bitte noch einmal aus.',
    'over.filesWere': 'Ausgewählt hatten Sie:',
    'kept.title': 'Ihre Eingabe ist noch da',
    'kept.lead': 'Mit „Weiter“ senden Sie ab, was Sie vorhin eingegeben haben.',
    'kept.secretsAgain':
      'Passwörter, PINs und Codes heben wir nicht auf. Geben Sie sie auf der nächsten Seite bitte noch einmal ein.',
    'kept.filesLost':
      'Die Dateien, die Sie ausgewählt hatten, sind nicht dabei. Brauchen wir sie, wählen Sie sie danach bitte noch einmal aus.',
    'kept.files': 'Ihre Dateien',
    'kept.files.hint': 'Diese Dateien senden wir mit. Sie müssen sie nicht noch einmal auswählen.',
    'kept.files.ready': '{name} liegt bereit',
    'kept.files.without': '{name} nicht mitsenden',
    'kept.submit': 'Weiter',
    'kept.leave': 'Nicht absenden',
    'another.title': 'Für wen soll das gelten?',
    'another.lead':
      'Sie handeln inzwischen für {now}. Dieses Formular gehört zu {meant}. Wir haben nichts davon ausgeführt.',
    'another.over':
      'Sie handeln inzwischen für {now}. Dieses Formular gehört zu einem Betrieb, für den Sie nicht mehr handeln. Wir haben nichts davon ausgeführt.',
    'another.kept': 'Was Sie eingegeben haben, ist noch da.',
    'another.typeAgain':
      'Wechseln Sie zuerst zu {meant} und füllen Sie das Formular dann bitte noch einmal aus.',
    'another.back': 'Für {meant} weitermachen',
    'another.instead': 'Stattdessen für {now} absenden',
    'another.stay': 'Bei {now} bleiben und nichts absenden',
    'gone.title': 'Ihre Eingabe ist nicht mehr da',
    'gone.otherAccount':
      'Sie kam aus {term:account.einem.andere}. Damit niemand für jemand anderen etwas absendet, haben wir sie verworfen.',
    'gone.over': 'Wir heben sie eine Stunde lang auf. Geben Sie sie bitte noch einmal ein.',
    'gone.form': 'Zum Formular',
    'gone.mine': 'Zu meinem Bereich',

    'help.title': 'So kommen Sie weiter',
    'help.forgotten': 'Passwort vergessen?',
    'help.forgottenText': 'Legen Sie ein neues fest. Das dauert zwei Minuten.',
    'help.forgottenLink': 'Neues Passwort festlegen',
    'help.olderModules': 'Zugangsdaten für „Lehrvertrag online“ oder „Handwerksrolle online“?',
    'help.olderModulesText': 'Sie gelten auch hier. Verwenden Sie die Adresse und das Passwort von dort.',
    'help.register': 'Noch nicht registriert?',
    'help.registerText':
      '{term:account.Ein} entsteht nicht von selbst, auch nicht nach der Gewerbeanmeldung oder der Eintragung in die Handwerksrolle. Registrieren Sie sich zuerst, das ist kostenlos.',
    'help.registerTextMadeByChamber':
      'Wer an einem Kurs teilnimmt oder unterrichtet, hat in der Regel schon {term:account.einen}. Für Betriebe entsteht {term:account.kein} von selbst, auch nicht nach der Gewerbeanmeldung. Registrieren Sie sich zuerst, das ist kostenlos.',
    'help.registerLink': 'Jetzt registrieren',
    'help.confirm': 'Gerade erst registriert?',
    'help.confirmText':
      'Bestätigen Sie zuerst Ihre E-Mail-Adresse. Der Link dafür steht in unserer E-Mail. Sehen Sie auch im Spam-Ordner nach. Ist sie nicht da, registrieren Sie sich einfach noch einmal: Dann kommt eine neue.',
    'help.address': 'Unsicher, mit welcher E-Mail-Adresse?',
    'help.addressText':
      'Geben Sie jede infrage kommende Adresse bei „Passwort vergessen“ ein. An jede schreiben wir, ob es dazu {term:account.einen} gibt.',
    'help.pin': 'PIN oder Code statt Passwort eingegeben?',
    'help.pinText':
      'Die brauchen Sie nur einmal: für {term:link.den}, nach dem Anmelden. Hier gehört das Passwort hin.',
    'help.more': 'Mehr Hilfe zum Anmelden',

    'notice.renewed':
      'Ein neues vorläufiges Passwort ist per E-Mail zu Ihnen unterwegs. Melden Sie sich damit an. Sehen Sie auch im Spam-Ordner nach.',
    'notice.passwordChanged': 'Ihr neues Passwort ist gespeichert. Melden Sie sich jetzt damit an.',

    'provisionalOver.title': 'Ihr vorläufiges Passwort ist abgelaufen',
    'provisionalOver.text':
      'Das Passwort stimmt, aber es galt nur {hours} Stunden. Wir senden Ihnen gern ein neues.',
    'provisionalOver.submit': 'Neues vorläufiges Passwort senden',
    'weakOver.title': 'Bitte legen Sie ein neues Passwort fest',
    'weakOver.text':
      'Das Passwort stimmt, aber es ist nicht sicher genug. Deshalb galt es nach dem ersten Anmelden nur noch {hours} Stunden. Wir senden Ihnen gern einen Link, mit dem Sie ein neues festlegen.',
    'weakOver.submit': 'Link für ein neues Passwort senden',
    'proofOver.title': 'Bitte melden Sie sich noch einmal an',
    'proofOver.text':
      'Das neue vorläufige Passwort ist schon unterwegs, oder seit Ihrer Anmeldung ist zu viel Zeit vergangen.',
    'proofOver.signIn': 'Zur Anmeldung',

    'choose.title': 'Eigenes Passwort festlegen',
    'choose.lead':
      'Sie haben sich mit dem vorläufigen Passwort angemeldet. Legen Sie jetzt Ihr eigenes fest.',
    'choose.leadWeak':
      'Ihr bisheriges Passwort ist für dieses Portal nicht sicher genug. Sie haben sich damit angemeldet; legen Sie jetzt ein neues fest. Danach geht es weiter.',
    'choose.sameAsWeak': 'Das ist das bisherige Passwort. Wählen Sie bitte ein anderes.',
    'choose.sameAsProvisional': 'Das ist das vorläufige Passwort. Wählen Sie bitte ein anderes.',
    'choose.submit': 'Passwort speichern',

    'signOut.title': 'Abmelden',
    'signOut.text': 'Sie sind als {firstName} {lastName} angemeldet.',
    'signOut.submit': 'Abmelden',
    'signOut.notSignedIn': 'Sie sind nicht angemeldet.',
    'signOut.signIn': 'Anmelden',

    'forgotten.title': 'Passwort vergessen',
    'forgotten.lead':
      'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.',
    'forgotten.submit': 'Passwort zurücksetzen',
    'forgotten.tooMany':
      'Von Ihrem Anschluss kamen sehr viele Anfragen. Versuchen Sie es bitte wieder ab {until}.',
    'forgotten.back': 'Zurück zur Anmeldung',
    'sent.title': 'Sehen Sie in Ihr E-Mail-Postfach',
    'sent.lead':
      'Wenn die Adresse zu {term:account.einem} gehört, haben wir eine E-Mail mit einem Link gesendet. Der Link gilt {minutes} Minuten.',
    'sent.without': 'Gehört sie zu {term:account.keinem}, steht das in der E-Mail.',
    'sent.nothing': 'Keine E-Mail bekommen?',
    'sent.wait': 'Warten Sie ein paar Minuten und sehen Sie im Spam-Ordner nach. Absender ist {sender}.',
    'sent.typo': 'Vielleicht war die Adresse vertippt, oder Sie haben sich mit einer anderen registriert.',
    'sent.again': 'Noch einmal versuchen',

    'reset.title': 'Neues Passwort festlegen',
    'reset.lead': 'Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.',
    'reset.submit': 'Passwort speichern',
    'linkOver.title': 'Dieser Link gilt nicht mehr',
    'linkOver.text':
      'Er wurde schon benutzt, oder er ist abgelaufen. Haben Sie Ihr Passwort eben geändert? Dann ist alles erledigt.',
    'linkOver.fresh': 'Neuen Link senden',
    'linkOver.signIn': 'Zur Anmeldung',
    'linkOver.unknown':
      'Vielleicht wurde die Adresse beim Kopieren abgeschnitten, oder der Link ist schon lange abgelaufen.',
    'linkOver.ask': 'Neuen Link anfordern',

    'change.title': 'Passwort ändern',
    'change.lead': 'Danach sind Sie auf allen anderen Geräten abgemeldet. Hier bleiben Sie angemeldet.',
    'change.wrong': 'Das ist nicht Ihr aktuelles Passwort.',
    'change.tooMany':
      'Zu viele Versuche mit falschem Passwort. Aus Sicherheitsgründen geht es erst am {until} weiter.',
    'change.submit': 'Passwort speichern',
    'change.forgotten': 'Aktuelles Passwort vergessen?',
    'change.done': 'Ihr Passwort ist geändert',
    'change.doneText': 'Alle anderen Geräte wurden abgemeldet. Hier bleiben Sie angemeldet.',
    'change.back': 'Zum Profil',
    profile: 'Mein Profil',

    'notices.security.title': 'Sicherheit {term:account.Ihres}',
    'notices.security.text': 'Zum Beispiel wenn ein neues Passwort festgelegt wurde.',

    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.greetingStranger': 'Guten Tag,',
    'mail.reset.subject': 'Neues Passwort festlegen',
    'mail.reset.text':
      'für {term:account.Ihren} {term:portal.im} wurde ein neues Passwort angefordert. Mit diesem Link legen Sie es fest:',
    'mail.reset.chamber':
      'wir, die Kammer, schicken Ihnen diesen Link, weil uns jemand um Hilfe bei der Anmeldung für {term:account.Ihren} {term:portal.im} gebeten hat. Mit ihm legen Sie ein neues Passwort fest. Bei uns sieht es niemand:',
    'mail.reset.earlier': 'Links aus früheren E-Mails gelten nicht mehr.',
    'mail.reset.notAsked':
      'Haben Sie uns nicht darum gebeten? Dann brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist. Sagen Sie uns Bescheid, wenn es Sie wundert: {phone}.',
    'mail.reset.link': 'Neues Passwort festlegen',
    'mail.reset.valid': 'Der Link gilt {minutes} Minuten und nur einmal.',
    'mail.reset.notYou':
      'Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist.',
    'mail.former.subject': 'Bitte melden Sie sich mit Ihrer anderen Adresse an',
    'mail.former.text':
      'jemand hat versucht, sich mit dieser Adresse anzumelden oder ein neues Passwort zu bekommen. Sie gilt nicht mehr für die Anmeldung: Ihre Daten stehen jetzt unter {email}.',
    'mail.former.link': 'Anmelden',
    'mail.former.forgotten':
      'Kennen Sie das Passwort dazu nicht? Setzen Sie es mit der anderen Adresse zurück:',
    'mail.former.forgottenLink': 'Passwort zurücksetzen',
    'mail.former.notYou': 'Waren Sie das nicht? Dann brauchen Sie nichts zu tun.',
    'mail.noAccount.subject': '{term:account.Kein} unter dieser E-Mail-Adresse',
    'mail.noAccount.text':
      '{term:portal.im} wurde ein neues Passwort für diese E-Mail-Adresse angefordert. Unter dieser Adresse gibt es aber {term:account.keinen}.',
    'mail.noAccount.other':
      'Vielleicht haben Sie sich mit einer anderen Adresse registriert? Dann versuchen Sie es mit dieser:',
    'mail.noAccount.otherMadeByChamber':
      'Vielleicht haben Sie sich mit einer anderen Adresse registriert oder zu einem Kurs angemeldet? Dann versuchen Sie es mit dieser:',
    'mail.noAccount.otherLink': 'Andere Adresse versuchen',
    'mail.noAccount.confirm':
      'Haben Sie sich gerade erst registriert? Dann bestätigen Sie zuerst Ihre Adresse mit dem Link aus unserer früheren E-Mail.',
    'mail.noAccount.register': 'Noch nie registriert? Hier geht es los, kostenlos:',
    'mail.noAccount.registerLink': 'Jetzt registrieren',
    'mail.noAccount.notYou': 'Sie haben nichts angefordert? Dann brauchen Sie nichts zu tun.',
    'mail.changed.subject': 'Ihr Passwort wurde geändert',
    'mail.changed.text':
      'das Passwort {term:account.Ihres} {term:portal.im} wurde am {when} geändert. Alle anderen Anmeldungen wurden beendet.',
    'mail.changed.notYou': 'Waren Sie das nicht? Legen Sie sofort ein neues Passwort fest:',
    'mail.changed.link': 'Neues Passwort festlegen',
    'mail.changed.contact': 'Und sagen Sie uns bitte Bescheid: {email}, Telefon {phone}.',

    'faq.credentials': 'Womit melde ich mich an?',
    'faq.credentials.answer':
      'Mit Ihrer E-Mail-Adresse und Ihrem Passwort. PIN und Bestätigungscode gehören nicht dazu: Sie brauchen sie nur einmal, für {term:link.den}, danach sind sie verbraucht.',
    'faq.cannot': 'Warum kann ich mich nicht anmelden?',
    'faq.cannot.register':
      'Sie müssen sich zuerst mit Ihrer E-Mail-Adresse registrieren. {term:account.Ein} entsteht nicht von selbst, auch nicht nach der Gewerbeanmeldung.',
    'faq.cannot.registerMadeByChamber':
      'Sie müssen sich zuerst mit Ihrer E-Mail-Adresse registrieren. Für Betriebe entsteht {term:account.ein} nicht von selbst, auch nicht nach der Gewerbeanmeldung. Nur für Kurse gilt anderes: Wer teilnimmt oder unterrichtet, hat in der Regel schon {term:account.einen}.',
    'faq.cannot.confirm':
      'Haben Sie sich gerade registriert, bestätigen Sie zuerst Ihre E-Mail-Adresse mit dem Link aus unserer E-Mail. Ist sie schon bestätigt, sagt die Seite Ihnen das, und Sie melden sich einfach an.',
    'faq.cannot.limit':
      'Nach {most} falschen Passwörtern in {minutes} Minuten machen wir eine kurze Pause. Das gilt nur für Ihren Anschluss. Wer anderswo falsche Passwörter eingibt, sperrt Sie nicht aus. Teilen Sie den Anschluss mit anderen, zählen auch deren Versuche.',
    'faq.address': 'Welche E-Mail-Adresse ist die richtige?',
    'faq.address.answer': 'Die, mit der Sie sich registriert haben.',
    'faq.address.answerMadeByChamber':
      'Die, mit der Sie sich registriert oder zu einem Kurs angemeldet haben. Dozentinnen und Dozenten nehmen die Adresse, die uns von ihnen vorliegt.',
    'faq.address.try':
      'Wenn Sie unsicher sind: Geben Sie die Adresse bei „Passwort vergessen“ ein. Wir schreiben an jede Adresse, ob es dazu {term:account.einen} gibt.',
    'faq.forgotten': 'Ich habe mein Passwort vergessen. Was nun?',
    'faq.forgotten.answer':
      'Öffnen Sie „Passwort vergessen“ und geben Sie Ihre E-Mail-Adresse ein. Mit dem Link aus unserer E-Mail legen Sie ein neues Passwort fest. Er gilt {minutes} Minuten. Wenn ein Virenschutz ihn vorher öffnet, macht das nichts.',
    'faq.forgotten.sessions': 'Danach sind Sie auf allen Geräten abgemeldet.',
    'faq.forgotten.action': 'Passwort vergessen',
    'faq.paste': 'Muss ich das Passwort Zeichen für Zeichen abtippen?',
    'faq.paste.answer': 'Nein. Sie können es kopieren. Leerzeichen am Anfang oder Ende stören nicht.',
    'faq.provisional': 'Was ist das vorläufige Passwort?',
    'faq.provisional.answer':
      'Wir senden es Ihnen per E-Mail, sobald Sie Ihre Adresse bestätigt haben. Es gilt {hours} Stunden. Bei der ersten Anmeldung ersetzen Sie es durch ein eigenes.',
    'faq.provisional.letters':
      'Ob groß oder klein, mit oder ohne Bindestrich: Sie können es eingeben, wie Sie möchten. Auch O und 0 oder I, l und 1 dürfen Sie verwechseln.',
    'faq.provisional.over':
      'Ist es abgelaufen? Melden Sie sich trotzdem damit an. Dann senden wir Ihnen mit einem Klick ein neues.',
    'faq.change': 'Wie ändere ich mein Passwort?',
    'faq.change.answer':
      'Melden Sie sich an und öffnen Sie in Ihrem Profil „Passwort ändern“. Sie brauchen dafür Ihr aktuelles Passwort.',
    'faq.signedOut': 'Warum bin ich plötzlich abgemeldet?',
    'faq.signedOut.answer':
      'Aus Sicherheitsgründen endet eine Anmeldung nach {idle} Minuten ohne Eingabe und spätestens nach {hours} Stunden. Melden Sie sich einfach wieder an, Sie kommen auf dieselbe Seite zurück. Was Sie gerade absenden wollten, heben wir so lange auf.',
  },
  en: signInTextsEn,
});

/** Looks up a sentence of this feature. */
export type SignInText = ReturnType<typeof signInTexts.for>;
