import { defineTexts } from '../../platform/texts/texts.ts';
import { secondFactorTextsEn } from './texts.en.ts';

/** All sentences about authenticator apps, passkeys and recovery codes in the profile. */
export const secondFactorTexts = defineTexts('second-factor', {
  de: {
    profile: 'Mein Profil',
    'overview.title': 'Sicherheit',
    'overview.none':
      'Mit einem zweiten Faktor kommt niemand in {term:account.Ihren}, der nur Ihr Passwort kennt. Das ist freiwillig und in zwei Minuten eingerichtet.',
    'overview.some':
      '{term:account.Ihr} ist mit einem zweiten Faktor geschützt. Beim Anmelden fragen wir nach dem Passwort auch danach.',
    'overview.sessions': 'Angemeldete Geräte ansehen und abmelden',
    'overview.help': 'Hilfe zum zweiten Faktor',
    'notices.security.title': 'Zweiter Faktor',
    'notices.security.text':
      'Wenn eine App oder ein Passkey hinzukommt oder wegfällt, und wenn jemand den zweiten Faktor als verloren meldet.',
    'notice.appAdded': 'Ihre App ist eingerichtet',
    'notice.appReplaced': 'Ihre neue App ist eingerichtet',
    'notice.appReplacedText':
      'Codes der bisherigen App gelten nicht mehr. Löschen Sie dort den alten Eintrag.',
    'notice.appRemoved': 'Die App ist entfernt',
    'notice.passkeyAdded': 'Ihr Passkey ist angelegt',
    'notice.passkeyRenamed': 'Der neue Name ist gespeichert',
    'notice.passkeyRemoved': 'Der Passkey ist entfernt',
    'notice.passkeyRemovedText': 'Löschen Sie ihn auch auf Ihrem Gerät, sonst wird er dort weiter angeboten.',
    'notice.noneLeft':
      '{term:account.Ihr} hat jetzt keinen zweiten Faktor mehr. Die Wiederherstellungscodes gelten auch nicht mehr.',
    others: 'Auf allen anderen Geräten sind Sie jetzt abgemeldet.',
    'notice.codesKept': 'Gut. Bewahren Sie die Codes sicher auf.',

    'app.heading': 'Authenticator-App',
    'app.what':
      'Eine App auf Ihrem Handy oder Computer zeigt alle 30 Sekunden einen neuen Code aus sechs Ziffern. Den geben Sie beim Anmelden zusätzlich ein.',
    'app.since': 'Eingerichtet am {date}.',
    'app.setUp': 'App einrichten',
    'app.setUpAnother': 'Andere App einrichten',
    'app.remove': 'App entfernen',
    'app.title': 'Authenticator-App einrichten',
    'app.replaces': 'Mit dem ersten Code der neuen App gelten die Codes der bisherigen nicht mehr.',
    'app.step1': '1. App öffnen',
    'app.step1.text':
      'Jede Authenticator-App geht, zum Beispiel die, die Ihr Handy oder Ihr Passwort-Manager schon mitbringt.',
    'app.step2': '2. Code einlesen',
    'app.step2.text': 'Scannen Sie mit der App dieses Bild.',
    'app.qr': 'QR-Code für Ihre Authenticator-App. Statt des Bildes können Sie den Schlüssel eintippen.',
    'app.secretHeading': 'Sie können das Bild nicht scannen?',
    'app.secret': 'Geben Sie in der App diesen Schlüssel ein',
    'app.secretFacts': 'Art: TOTP, sechs Ziffern, 30 Sekunden.',
    'app.open': 'Auf diesem Gerät in der App öffnen',
    'app.step3': '3. Code der App eingeben',
    'app.code': 'Code aus der App',
    'app.codeHint': 'Sechs Ziffern. Leerzeichen stören nicht.',
    'app.submit': 'Code prüfen',
    'app.over':
      'Das hat zu lange gedauert. Wir haben ein neues Bild gemacht: Löschen Sie den Eintrag in der App und scannen Sie noch einmal.',
    'code.missing': 'Geben Sie bitte den Code aus Ihrer App ein.',
    'code.unreadable': 'Der Code aus der App hat sechs Ziffern.',
    'code.wrong':
      'Dieser Code stimmt nicht. Nehmen Sie den, der gerade angezeigt wird. Stimmt die Uhrzeit auf Ihrem Gerät?',
    'code.used': 'Dieser Code wurde schon benutzt. Warten Sie, bis Ihre App den nächsten zeigt.',
    'code.tooMany': 'Zu viele falsche Codes. Aus Sicherheitsgründen geht es erst am {until} weiter.',
    'recoveryCode.missing': 'Geben Sie bitte einen Ihrer Wiederherstellungscodes ein.',
    'recoveryCode.length':
      'Ein Wiederherstellungscode hat {length} Zeichen. Sehen Sie bitte noch einmal nach.',
    'recoveryCode.slip': 'Da ist ein Tippfehler. Vergleichen Sie bitte Zeichen für Zeichen.',
    'recoveryCode.wrong':
      'Dieser Code gilt nicht. Haben Sie später neue Codes erstellt? Dann gelten nur diese.',
    'recoveryCode.used': 'Dieser Code wurde schon benutzt. Nehmen Sie bitte einen anderen.',
    'removeApp.title': 'Authenticator-App entfernen',
    'removeApp.text': 'Danach fragen wir beim Anmelden nicht mehr nach Codes dieser App.',
    'removeApp.last':
      'Das ist Ihr einziger zweiter Faktor. Danach schützt nur noch das Passwort {term:account.Ihren}. Auch die Wiederherstellungscodes gelten dann nicht mehr.',
    'removeApp.short':
      'Ist Ihr Passwort kürzer als {min} Zeichen? Dann legen Sie gleich danach ein längeres fest, denn ohne zweiten Faktor reicht es nicht.',
    'removeApp.submit': 'App entfernen',
    cancel: 'Abbrechen',

    'passkeys.heading': 'Passkeys',
    'passkeys.what':
      'Mit einem Passkey melden Sie sich ohne Passwort an: mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts. Er gilt für beide Faktoren zugleich.',
    'passkeys.add': 'Passkey anlegen',
    'passkeys.caption': 'Ihre Passkeys',
    'passkeys.name': 'Name',
    'passkeys.since': 'Angelegt',
    'passkeys.lastUsed': 'Zuletzt benutzt',
    'passkeys.never': 'noch nie',
    'passkeys.change': '„{name}“ ändern',
    'passkeys.actions': 'Ändern oder entfernen',
    'newPasskey.title': 'Passkey anlegen',
    'newPasskey.lead':
      'Ihr Gerät fragt gleich nach Fingerabdruck, Gesicht oder seiner PIN. Beides bleibt auf dem Gerät.',
    'newPasskey.name': 'Name des Passkeys',
    'newPasskey.nameHint': 'Damit Sie ihn wiedererkennen, zum Beispiel: Handy, Büro-PC.',
    'newPasskey.submit': 'Passkey anlegen',
    'newPasskey.app': 'Lieber eine Authenticator-App einrichten',
    'newPasskey.defaultName': 'Passkey vom {date}',
    'newPasskey.tooMany':
      'Mehr als {most} Passkeys gehen nicht. Entfernen Sie zuerst einen, den Sie nicht mehr brauchen.',
    'newPasskey.known': 'Dieser Passkey ist schon angelegt.',
    'passkey.noScript':
      'Ein Passkey braucht JavaScript. In Ihrem Browser ist es ausgeschaltet. Eine Authenticator-App schützt genauso und geht ohne JavaScript.',
    'passkey.unsupported':
      'Dieser Browser kennt keine Passkeys. Eine Authenticator-App schützt genauso und geht überall.',
    'passkey.cancelled':
      'Das wurde abgebrochen oder hat zu lange gedauert. Versuchen Sie es gern noch einmal.',
    'passkey.failed':
      'Das hat nicht geklappt. Versuchen Sie es bitte noch einmal oder nehmen Sie einen anderen Weg.',
    'passkey.over': 'Das hat zu lange gedauert. Drücken Sie bitte noch einmal auf die Schaltfläche.',
    'passkey.unknown': 'Dieser Passkey gehört zu {term:account.keinem} mehr. Nehmen Sie einen anderen Weg.',
    'passkey.title': 'Passkey {name}',
    'passkey.rename': 'Name speichern',
    'passkey.nameMissing': 'Geben Sie bitte einen Namen ein.',
    'passkey.nameTooLong': 'Höchstens {max} Zeichen.',
    'passkey.removeHeading': 'Passkey entfernen',
    'passkey.removeText': 'Danach können Sie sich mit ihm nicht mehr anmelden.',
    'passkey.removeSubmit': 'Passkey entfernen',

    'codes.heading': 'Wiederherstellungscodes',
    'codes.what':
      'Für den Notfall: Ein Code ersetzt einmal die App oder den Passkey, wenn Sie sie nicht zur Hand haben.',
    'codes.left': 'Sie haben noch {left} von {all}.',
    'codes.few': 'Es sind nur noch wenige. Erstellen Sie neue.',
    'codes.new': 'Neue Codes erstellen',
    'codes.newHint': 'Die bisherigen gelten dann nicht mehr.',
    'codes.title': 'Ihre Wiederherstellungscodes',
    'codes.lead': 'Bewahren Sie diese Codes sicher auf, am besten ausgedruckt. Wir zeigen sie nur jetzt.',
    'codes.list': 'Zehn Codes, jeder gilt einmal',
    'codes.use':
      'Haben Sie App oder Passkey einmal nicht zur Hand, melden Sie sich mit Passwort und einem dieser Codes an.',
    'codes.file': 'Als Textdatei speichern',
    'codes.done': 'Ich habe die Codes verwahrt',
    'codes.fileName': 'wiederherstellungscodes',
    'codes.fileTitle': 'Wiederherstellungscodes für {portal} ({chamber})',
    'codes.fileAccount': '{term:account}: {email}',
    'codes.fileMade': 'Erstellt am {when}. Jeder Code gilt einmal.',
    'codes.gone.title': 'Die Codes sind nicht mehr zu sehen',
    'codes.gone.text':
      'Wir zeigen sie nur einmal, gleich nach dem Erstellen, und können sie danach selbst nicht mehr lesen. Haben Sie sie nicht verwahrt, erstellen Sie neue.',
    'codes.gone.back': 'Zurück zu Sicherheit',

    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.appAdded.subject': 'Zweiter Faktor eingerichtet',
    'mail.appAdded.text':
      'für {term:account.Ihren} {term:portal.im} wurde am {when} eine Authenticator-App eingerichtet. Beim Anmelden fragen wir jetzt auch nach ihrem Code.',
    'mail.appReplaced.subject': 'Andere Authenticator-App eingerichtet',
    'mail.appReplaced.text':
      'für {term:account.Ihren} {term:portal.im} wurde am {when} eine andere Authenticator-App eingerichtet. Codes der bisherigen gelten nicht mehr.',
    'mail.appRemoved.subject': 'Authenticator-App entfernt',
    'mail.appRemoved.text':
      'aus {term:account.Ihrem} {term:portal.im} wurde am {when} die Authenticator-App entfernt.',
    'mail.passkeyAdded.subject': 'Passkey angelegt',
    'mail.passkeyAdded.text':
      'für {term:account.Ihren} {term:portal.im} wurde am {when} ein Passkey angelegt. Sein Name ist: {name}. Mit ihm kann man sich ohne Passwort anmelden.',
    'mail.passkeyRemoved.subject': 'Passkey entfernt',
    'mail.passkeyRemoved.text':
      'aus {term:account.Ihrem} {term:portal.im} wurde am {when} ein Passkey entfernt. Sein Name war: {name}.',
    'mail.newCodes.subject': 'Neue Wiederherstellungscodes',
    'mail.newCodes.text':
      'für {term:account.Ihren} {term:portal.im} wurden am {when} neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.',
    'mail.codeUsed.subject': 'Wiederherstellungscode benutzt',
    'mail.codeUsed.text':
      'für {term:account.Ihren} {term:portal.im} wurde am {when} ein Wiederherstellungscode benutzt. Es sind noch {left} übrig.',
    'mail.fewLeft': 'Erstellen Sie in Ihrem Profil unter „Sicherheit“ bald neue Codes.',
    'mail.notYou': 'Waren Sie das nicht? Legen Sie sofort ein neues Passwort fest:',
    'mail.takeBack':
      'Waren Sie das nicht? Ein neues Passwort allein hilft dann nicht. Öffnen Sie innerhalb von sieben Tagen diesen Link und bestätigen Sie dort: Wir entfernen, was seitdem hinzugekommen ist, melden alle ab und machen das Passwort ungültig.',
    'mail.takeBackLink': 'Das war ich nicht',
    'mail.newPassword': 'Neues Passwort festlegen',
    'mail.contact': 'Und sagen Sie uns bitte Bescheid: {email}, Telefon {phone}.',

    'faq.what': 'Was ist ein zweiter Faktor?',
    'faq.what.answer':
      'Etwas, das beim Anmelden zum Passwort dazukommt: ein Code aus einer App oder ein Passkey. Wer nur Ihr Passwort kennt, kommt dann nicht hinein. Das ist freiwillig.',
    'faq.what.others':
      'Richten Sie ihn ein, ändern oder entfernen Sie ihn, sind Sie danach auf allen anderen Geräten abgemeldet.',
    'faq.what.where': 'Einrichten können Sie ihn in Ihrem Profil unter „Sicherheit“.',
    'faq.what.password':
      'Mit einem zweiten Faktor darf das Passwort, das Sie in Ihrem Profil festlegen, kürzer sein: {with} statt {without} Zeichen.',
    'faq.what.action': 'Sicherheit öffnen',
    'faq.app': 'Wie richte ich eine Authenticator-App ein?',
    'faq.app.answer':
      'Öffnen Sie in Ihrem Profil „Sicherheit“ und dort „App einrichten“. Scannen Sie das Bild mit der App, oder tippen Sie den Schlüssel ein. Geben Sie dann den Code ein, den die App zeigt.',
    'faq.app.wrong':
      'Wird der Code nicht angenommen? Stellen Sie auf Ihrem Handy die Uhrzeit auf „automatisch“. Jeder Code gilt nur einmal.',
    'faq.passkey': 'Was ist ein Passkey?',
    'faq.passkey.answer':
      'Ein Schlüssel, der auf Ihrem Handy, Computer oder Sicherheitsschlüssel liegt. Sie melden sich damit ohne Passwort an: mit Fingerabdruck, Gesicht oder der PIN des Geräts. Er zählt als beide Faktoren.',
    'faq.passkey.several': 'Legen Sie am besten zwei an, auf verschiedenen Geräten.',
    'faq.codes': 'Wozu sind die Wiederherstellungscodes?',
    'faq.codes.answer':
      'Für den Tag, an dem Sie Handy oder Schlüssel nicht zur Hand haben. Jeder der zehn Codes ersetzt den zweiten Faktor einmal. Bewahren Sie sie ausgedruckt auf, nicht auf demselben Handy.',
    'faq.codes.new':
      'Sind die Codes weg oder verbraucht, erstellen Sie unter „Sicherheit“ neue. Die alten gelten dann nicht mehr.',
  },
  en: secondFactorTextsEn,
});

/** Looks up a sentence of this feature. */
export type SecondFactorText = ReturnType<typeof secondFactorTexts.for>;
