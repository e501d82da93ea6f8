import { defineTexts } from '../../platform/texts/texts.ts';
import { accountTextsEn } from './texts.en.ts';

/** All sentences of accounts and registration. */
export const accountTexts = defineTexts('accounts', {
  de: {
    'notice.active':
      'Ihre E-Mail-Adresse ist bestätigt, {term:account.Ihr} ist aktiv. Melden Sie sich jetzt mit Ihrem Passwort an.',
    'notice.passwordSent':
      'Ihre E-Mail-Adresse ist bestätigt. Ihr vorläufiges Passwort kommt in einer zweiten E-Mail. Melden Sie sich damit an.',
    'notice.kept': 'Sie behalten {term:account.Ihren}. Melden Sie sich einfach wieder an.',
    'notice.already': 'Ihre E-Mail-Adresse ist bereits bestätigt. Sie können sich jetzt anmelden.',

    'label.firstName': 'Vorname',
    'label.lastName': 'Nachname',
    'label.email': 'E-Mail-Adresse',
    'label.password': 'Passwort',
    'label.newPassword': 'Neues Passwort',
    'label.code': 'Bestätigungscode',
    'button.register': 'Registrieren',
    'button.terms': 'Weiter zur Registrierung',
    'button.confirm': 'E-Mail-Adresse bestätigen',
    'button.savePassword': 'Passwort speichern',
    'button.resend': 'Mail noch einmal senden',
    'button.correct': 'Adresse korrigieren',
    'button.signIn': 'Anmelden',

    'terms.title': 'Nutzungsbedingungen',
    'terms.lead':
      'Bitte stimmen Sie zuerst den Nutzungsbedingungen zu. Danach kommen Sie zum Formular für die Registrierung.',
    'terms.shortHeading': 'Das Wichtigste in Kürze',
    'terms.free': 'Die Nutzung ist kostenlos.',
    'terms.personal':
      '{term:account.Ihr} ist persönlich. Sie geben Ihre Zugangsdaten nicht weiter und halten Ihr Passwort geheim.',
    'terms.true':
      'Sie machen richtige Angaben und handeln nur für Betriebe und Personen, für die Sie es dürfen.',
    'terms.end': 'Sie können {term:account.Ihren} jederzeit löschen.',
    'terms.full': 'Nutzungsbedingungen ganz lesen (Stand: {version})',
    'terms.accept': 'Ich habe die Nutzungsbedingungen gelesen und stimme ihnen zu.',
    'terms.acceptBefore': 'Ich stimme den',
    'terms.acceptLink': 'Nutzungsbedingungen',
    'terms.acceptAfter': 'zu (Stand: {version}).',
    'terms.missing':
      'Bitte stimmen Sie den Nutzungsbedingungen zu. Ohne Zustimmung ist keine Registrierung möglich.',
    'terms.expired':
      'Bitte stimmen Sie den Nutzungsbedingungen hier noch einmal zu. Ihre Zustimmung liegt zu lange zurück oder ist nicht angekommen.',

    'consent.title': 'Neue Nutzungsbedingungen',
    'consent.lead':
      'Unsere Nutzungsbedingungen haben sich geändert. Bitte lesen Sie sie und stimmen Sie zu. Danach geht es weiter.',
    'consent.titleFirst': 'Nutzungsbedingungen',
    'consent.leadFirst':
      'Sie melden sich zum ersten Mal hier an. Für dieses Portal gelten eigene Nutzungsbedingungen. Bitte lesen Sie sie und stimmen Sie zu. Danach geht es weiter.',
    'consent.otherwise':
      'Sie möchten nicht zustimmen? Dann melden Sie sich bitte ab. Fragen beantworten wir gern: {email}.',
    'consent.submit': 'Zustimmen',
    'consent.signOut': 'Abmelden',
    'consent.missing':
      'Bitte stimmen Sie den Nutzungsbedingungen zu. Ohne Zustimmung können Sie das Portal nicht weiter nutzen.',
    'consent.changed':
      'Die Nutzungsbedingungen haben sich gerade noch einmal geändert. Bitte lesen Sie die neue Fassung und stimmen Sie zu.',

    'register.title': 'Registrieren',
    'register.description': 'Kostenlos registrieren und die Online-Dienste nutzen.',
    'register.lead':
      'Die Registrierung ist kostenlos und nur einmal nötig. Danach melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an.',
    'register.haveAccount': 'Schon registriert?',
    'register.olderModules':
      'Nutzen Sie schon „Lehrvertrag online“ oder „Handwerksrolle online“? Dann müssen Sie sich nicht neu registrieren: Melden Sie sich mit den Zugangsdaten von dort an.',
    'register.goodToKnow': 'Gut zu wissen',
    'register.personal':
      '{term:account.Ihr} ist persönlich. Geben Sie Ihre Zugangsdaten nicht weiter, auch nicht im Betrieb.',
    'register.colleagues':
      'Kolleginnen und Kollegen registrieren sich selbst mit ihrer eigenen E-Mail-Adresse.',
    'register.notAutomatic':
      'Für Betriebe legen wir {term:account.keinen} automatisch an, auch nicht nach der Gewerbeanmeldung.',
    'register.madeByChamber':
      'Haben Sie bei uns einen Kurs gebucht oder geben Sie Kurse? Dann haben Sie vielleicht schon {term:account.einen} mit der E-Mail-Adresse, die Sie dafür angegeben haben.',
    'register.madeByChamberLink': 'Passwort für {term:account.diesen} anfordern',
    'register.emailHint':
      'An diese Adresse senden wir Ihnen gleich eine E-Mail mit Link und Bestätigungscode.',
    'register.nextHeading': 'So geht es weiter',
    'register.tooMany':
      'Von Ihrem Internetanschluss kamen in der letzten Stunde sehr viele Registrierungen. Bitte versuchen Sie es ab {when} noch einmal.',
    'step.register': 'Registrieren',
    'step.confirm': 'E-Mail-Adresse bestätigen',
    'step.confirmNote': 'mit Link oder Code aus unserer Mail',
    'step.passwordMailed': 'Vorläufiges Passwort erhalten',
    'step.passwordMailedNote': 'mit einer zweiten Mail',
    'step.passwordChosen': 'Passwort festlegen',
    'step.signIn': 'Anmelden',

    'password.hint':
      'Mindestens {min} Zeichen, alle Zeichen sind erlaubt. Gut zu merken sind vier beliebige Wörter.',
    'password.offer': 'Vorschlag, den Sie übernehmen können:',
    'password.missing': 'Bitte geben Sie ein Passwort ein.',
    'password.wrong':
      'Dieses Passwort stimmt nicht mit dem überein, das bei der Registrierung gewählt wurde.',
    'password.tooShort':
      'Das Passwort ist zu kurz. Es braucht mindestens {min} Zeichen, zum Beispiel vier Wörter.',
    'password.tooLong': 'Das Passwort ist zu lang. Es darf höchstens {max} Zeichen haben.',
    'password.ownData':
      'Das Passwort besteht nur aus Ihrem Namen oder Ihrer E-Mail-Adresse. Das ist leicht zu erraten. Bitte wählen Sie ein anderes.',
    'password.chamberWord':
      'Das Passwort besteht nur aus Wörtern, die mit der Kammer zu tun haben. Das ist leicht zu erraten. Bitte wählen Sie ein anderes.',
    'password.common':
      'Dieses Passwort ist leicht zu erraten. Bitte wählen Sie ein anderes, zum Beispiel vier beliebige Wörter.',

    'firstName.missing': 'Bitte geben Sie Ihren Vornamen ein.',
    'firstName.tooLong': 'Der Vorname ist zu lang. Er darf höchstens {max} Zeichen haben.',
    'firstName.unreadable':
      'Der Vorname enthält Zeichen, die wir nicht lesen können. Bitte geben Sie ihn neu ein.',
    'firstName.noLetter': 'Bitte geben Sie einen Vornamen mit Buchstaben ein.',
    'firstName.link': 'Im Vornamen sind keine Internetadressen und keine Zeichen wie < > @ erlaubt.',
    'lastName.missing':
      'Bitte geben Sie Ihren Nachnamen ein. Wenn Sie nur einen Namen haben, schreiben Sie ihn in beide Felder.',
    'lastName.tooLong': 'Der Nachname ist zu lang. Er darf höchstens {max} Zeichen haben.',
    'lastName.unreadable':
      'Der Nachname enthält Zeichen, die wir nicht lesen können. Bitte geben Sie ihn neu ein.',
    'lastName.noLetter': 'Bitte geben Sie einen Nachnamen mit Buchstaben ein.',
    'lastName.link': 'Im Nachnamen sind keine Internetadressen und keine Zeichen wie < > @ erlaubt.',

    'email.missing': 'Bitte geben Sie eine E-Mail-Adresse ein.',
    'email.noAt': 'In der E-Mail-Adresse fehlt das Zeichen @. Beispiel: name@beispiel.de',
    'email.severalAts': 'Bitte geben Sie nur eine E-Mail-Adresse ein, mit genau einem @.',
    'email.blank': 'In der E-Mail-Adresse ist ein Leerzeichen. Bitte entfernen Sie es.',
    'email.local': 'Der Teil vor dem @ stimmt nicht. Bitte prüfen Sie Ihre E-Mail-Adresse.',
    'email.umlaut':
      'Vor dem @ sind keine Umlaute und Sonderbuchstaben möglich. Bitte prüfen Sie Ihre E-Mail-Adresse.',
    'email.domain': 'Der Teil nach dem @ stimmt nicht. Beispiel: name@beispiel.de',
    'email.tooLong': 'Die E-Mail-Adresse ist zu lang. Bitte prüfen Sie sie.',
    'email.slip': 'Die E-Mail-Adresse sieht nach einem Tippfehler aus. Bitte wählen Sie aus.',
    'email.question': 'Meinten Sie {suggested}?',
    'email.yes': 'Ja, {suggested}',
    'email.no': 'Nein, {typed} ist richtig',
    'email.other': 'Nein, ich schreibe die Adresse neu',

    'sent.title': 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    'sent.leadBefore': 'Wir haben eine E-Mail gesendet an',
    'sent.how':
      'Öffnen Sie den Link in der E-Mail, auf diesem oder einem anderen Gerät. Oder geben Sie hier den Bestätigungscode aus der E-Mail ein.',
    'sent.codeHint': 'Groß- oder Kleinschreibung, Leerzeichen und Bindestriche sind egal.',
    'sent.missingHeading': 'Keine E-Mail da?',
    'sent.wait': 'Manchmal dauert es ein paar Minuten.',
    'sent.spam': 'Sehen Sie im Spam-Ordner nach. Er heißt auch „Junk“, „Unerwünscht“ oder „Unbekannt“.',
    'sent.sender': 'Der Absender ist {sender}.',
    'sent.correctHeading': 'Adresse falsch geschrieben?',
    'sent.correctText':
      'Korrigieren Sie sie hier. Ihre anderen Angaben bleiben erhalten. Die E-Mail an die bisherige Adresse gilt dann nicht mehr.',
    'sent.signInBefore': 'Schon bestätigt?',
    'sent.signIn': 'Jetzt anmelden',
    'sent.again': 'Wir haben Ihnen die E-Mail noch einmal gesendet.',
    'sent.corrected': 'Die Adresse ist korrigiert. Wir haben eine neue E-Mail gesendet.',
    'sent.limited': 'Im Moment senden wir keine weitere E-Mail',
    'sent.limitedText':
      'An diese Adresse sind in der letzten Stunde schon mehrere E-Mails gegangen. Bitte sehen Sie auch im Spam-Ordner nach. In einer Stunde können Sie die E-Mail hier noch einmal anfordern.',

    'code.title': 'Bestätigungscode eingeben',
    'code.lead':
      'Der Bestätigungscode steht in der E-Mail, die wir Ihnen nach der Registrierung gesendet haben. Sie können auch den Link in der E-Mail öffnen.',
    'code.emailHint': 'Die Adresse, mit der Sie sich registriert haben.',
    'code.missing': 'Bitte geben Sie den Bestätigungscode aus der E-Mail ein.',
    'code.length':
      'Der Bestätigungscode hat {length} Zeichen. Bitte vergleichen Sie ihn mit dem in der E-Mail.',
    'code.slip':
      'Da ist ein Tippfehler im Bestätigungscode. Bitte vergleichen Sie ihn mit dem in der E-Mail.',
    'code.wrong':
      'Der Bestätigungscode passt nicht oder gilt nicht mehr. Nehmen Sie bitte den Code aus der neuesten E-Mail oder öffnen Sie den Link darin.',
    'code.tooMany':
      'Es wurden zu viele Codes eingegeben. Bitte warten Sie bis {when} oder öffnen Sie den Link in der E-Mail.',
    'code.noRegistration': 'Noch nicht registriert?',

    'confirm.title': 'E-Mail-Adresse bestätigen',
    'confirm.lead': 'Noch ein Klick: Bestätigen Sie, dass diese Angaben zu Ihnen gehören.',
    'confirm.name': 'Name',
    'confirm.email': 'E-Mail-Adresse',
    'confirm.mailed': 'Danach senden wir Ihnen ein vorläufiges Passwort per E-Mail.',
    'confirm.thenSignIn': 'Danach melden Sie sich mit Ihrem Passwort an.',
    'confirm.notYou':
      'Sie haben sich nicht registriert? Dann schließen Sie diese Seite einfach. Ohne Ihre Bestätigung entsteht {term:account.kein}.',
    'confirm.activateTitle': 'Passwort festlegen',
    'confirm.activateLead':
      'Legen Sie jetzt Ihr Passwort fest. Damit ist Ihre E-Mail-Adresse bestätigt und {term:account.Ihr} aktiv.',
    'confirm.otherTitle': 'E-Mail-Adresse bestätigen',
    'confirm.otherLead':
      'Sie sind in einem anderen Browser als bei der Registrierung. Geben Sie deshalb bitte Ihr Passwort ein oder legen Sie ein neues fest. So kann niemand anders {term:account.einen} mit Ihrer Adresse anlegen.',
    'confirm.knownHeading': 'Mit dem Passwort, das Sie bei der Registrierung gewählt haben',
    'confirm.newHeading': 'Oder mit einem neuen Passwort',
    'confirm.newText': 'Wenn Sie das Passwort nicht mehr wissen oder sich nicht selbst registriert haben.',
    'confirm.tooMany':
      'Es wurden zu viele falsche Passwörter eingegeben. Legen Sie ein neues Passwort fest oder warten Sie bis {when}.',

    'already.title': 'Ihre E-Mail-Adresse ist bereits bestätigt',
    'already.lead': 'Alles erledigt: Sie können sich jetzt anmelden.',
    'already.forgotten': 'Passwort vergessen?',
    'already.mailed':
      'Ihr vorläufiges Passwort haben wir Ihnen in einer zweiten E-Mail gesendet. Sehen Sie auch im Spam-Ordner nach.',
    'expired.title': 'Dieser Link ist abgelaufen',
    'expired.lead':
      'Link und Code gelten {hours} Stunden. Wir senden Ihnen gern eine neue E-Mail an dieselbe Adresse.',
    'superseded.title': 'Dieser Link gilt nicht mehr',
    'superseded.lead':
      'Die E-Mail-Adresse dieser Registrierung wurde inzwischen korrigiert. Eine neue E-Mail ging an die korrigierte Adresse.',
    'unknown.title': 'Diesen Link kennen wir nicht',
    'unknown.lead':
      'Vielleicht wurde er nicht vollständig kopiert, oder er ist schon älter. So kommen Sie weiter:',
    'lost.title': 'Bitte registrieren Sie sich noch einmal',
    'lost.lead':
      'In diesem Browser ist keine Registrierung mehr offen, vielleicht wurden Cookies gelöscht. So kommen Sie weiter:',
    'ways.signIn': 'Anmelden, wenn Sie Ihre Adresse schon bestätigt haben',
    'ways.code': 'Bestätigungscode aus der E-Mail eingeben',
    'ways.register': 'Neu registrieren, das ist kostenlos',
    'renewed.title': 'Wir haben Ihnen eine neue E-Mail gesendet',
    'renewed.lead': 'Öffnen Sie den Link in der neuen E-Mail. Sehen Sie auch im Spam-Ordner nach.',

    'profile.title': 'Mein Profil',
    'profile.name': 'Name',
    'profile.email': 'E-Mail-Adresse',
    'profile.since': '{term:account} seit',
    'profile.password': 'Passwort',
    'profile.passwordSet': 'festgelegt',
    'profile.changePassword': 'Ändern',
    'profile.sessions': 'Anmeldungen',
    'profile.sessionsText': 'Auf welchen Geräten Sie angemeldet sind.',
    'profile.showSessions': 'Ansehen',
    'move.settings': 'die Telefonnummer und welche E-Mails gewünscht sind',
    'profile.security': 'Sicherheit',
    'profile.securityText': 'Zweiter Schritt beim Anmelden, zum Beispiel mit einem Code auf dem Handy.',
    'profile.how': 'So geht es',
    'profile.add': 'Ergänzen',
    'profile.noPhone': 'nicht angegeben',
    'profile.saved': 'Ihre Angaben sind gespeichert.',
    'profile.formTitle': 'Meine Angaben ändern',
    'profile.nameHow': 'So geht es',
    'profile.nameFixed':
      'Den Namen {term:account.eines} können wir nicht ändern. Mit {term:account.einem.neue} nehmen Sie alles mit.',
    'profile.told': 'Jede Änderung bestätigen wir Ihnen per E-Mail.',
    'profile.phoneHint': 'Für Rückfragen, zum Beispiel wenn Sie uns schreiben.',
    'profile.back': 'Zurück zum Profil',
    'label.phone': 'Telefon',
    'button.saveProfile': 'Angaben speichern',
    'phone.unreadable': 'Bitte geben Sie nur Ziffern ein, mit Leerzeichen oder Strichen dazwischen.',
    'phone.tooShort': 'Diese Telefonnummer ist zu kurz.',
    'phone.tooLong': 'Diese Telefonnummer ist zu lang. Geben Sie bitte nur eine Nummer ein.',
    'notices.data.title': 'Änderungen an {term:account.Ihrem}',
    'notices.data.text': 'Zum Beispiel wenn Name, Telefonnummer oder E-Mail-Adresse geändert wurden.',
    'profile.notifications': 'Benachrichtigungen',
    'profile.data': 'Meine Daten',
    'profile.dataText': 'Alles, was wir über Sie gespeichert haben, auch als Datei.',
    'profile.end': '{term:account}',
    'profile.endText': 'Sie brauchen {term:account.ihn} nicht mehr?',
    'profile.delete': '{term:account.accusative} löschen',
    'profile.notificationsText': 'Welche E-Mails wir Ihnen senden.',

    'mail.switch.text': 'Diese E-Mail können Sie abbestellen. Melden Sie sich dazu an:',
    'mail.switch.link': 'Meine Benachrichtigungen',
    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.confirm.subject': 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    'mail.confirm.intro':
      'Sie haben sich für {term:portal.den} registriert ({chamber}). Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört. Öffnen Sie dazu diesen Link und klicken Sie dort auf „E-Mail-Adresse bestätigen“:',
    'mail.confirm.introPassword':
      'Sie haben sich für {term:portal.den} registriert ({chamber}). Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört, und legen Sie Ihr Passwort fest. Öffnen Sie dazu diesen Link:',
    'mail.confirm.link': 'E-Mail-Adresse bestätigen',
    'mail.confirm.linkPassword': 'Passwort festlegen',
    'mail.confirm.codeWhere':
      'Oder geben Sie auf der Seite, auf der Sie sich registriert haben, diesen Code ein. Groß- oder Kleinschreibung und Leerzeichen sind egal.',
    'mail.confirm.code': 'Ihr Bestätigungscode:',
    'mail.confirm.until': 'Link und Code gelten bis {until}.',
    'mail.confirm.notYou':
      'Sie haben sich nicht registriert? Dann hat vermutlich jemand Ihre Adresse versehentlich eingegeben. Sie müssen nichts tun, ohne Ihre Bestätigung entsteht {term:account.kein}.',
    'mail.merged.subject': 'Bitte melden Sie sich mit Ihrer anderen Adresse an',
    'mail.merged.text':
      'mit dieser E-Mail-Adresse hat sich gerade jemand neu registriert. Was früher unter ihr lief, gehört jetzt zu {term:account.dem} mit der Adresse {email}. Melden Sie sich mit dieser anderen Adresse an: Dort sind Ihre Daten.',
    'mail.merged.otherwise':
      'Sie möchten stattdessen neu anfangen, mit nichts von dem, was dort ist? Nur dann geht es hier weiter.',
    'mail.known.subject': 'Sie haben schon {term:account.einen}',
    'mail.known.intro':
      'Sie haben sich für {term:portal.den} registriert ({chamber}). Mit dieser E-Mail-Adresse haben Sie aber schon {term:account.einen}. Sie können sich gleich anmelden:',
    'mail.known.signIn': 'Anmelden',
    'mail.known.forgottenWhy': 'Wenn Sie Ihr Passwort nicht mehr wissen, legen Sie hier ein neues fest:',
    'mail.known.forgotten': 'Passwort vergessen',
    'mail.known.notYou':
      'Sie waren das nicht? Dann müssen Sie nichts tun. An {term:account.Ihrem} hat sich nichts geändert.',
    'mail.provisional.subject': 'Ihr vorläufiges Passwort',
    'mail.provisional.intro':
      'hier ist Ihr vorläufiges Passwort für {term:portal.den} ({chamber}). Melden Sie sich damit und mit Ihrer E-Mail-Adresse an.',
    'mail.provisional.password': 'Ihr vorläufiges Passwort:',
    'mail.provisional.signIn': 'Anmelden',
    'mail.provisional.next': 'Es gilt bis {until}. Beim ersten Anmelden legen Sie Ihr eigenes Passwort fest.',
    'mail.provisional.copy':
      'Sie können das Passwort kopieren oder abtippen. Groß- oder Kleinschreibung, Leerzeichen und Bindestriche sind egal.',
    'mail.provisional.notYou':
      'Sie haben {term:account.keinen} bei uns angelegt? Dann schreiben Sie uns bitte: {email}.',
  },
  en: accountTextsEn,
});

/** Looks up a sentence of this feature. */
export type AccountText = ReturnType<typeof accountTexts.for>;
