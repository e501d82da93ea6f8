import { defineTexts } from '../../../platform/texts/texts.ts';
import { deviceTextsEn } from './texts.en.ts';

/** Sentences about devices: the list of where a person is signed in, and mails about sign-ins that may be a stranger's. */
export const deviceTexts = defineTexts('devices', {
  de: {
    'device.both': '{browser} auf {system}',
    'device.systemAlone': 'Browser auf {system}',
    'device.unknown': 'Unbekanntes Gerät',

    'sessions.title': 'Geräte und Anmeldungen',
    'sessions.lead':
      'Hier sind Sie gerade angemeldet. Ein Gerät, das Sie nicht kennen, melden Sie einfach ab.',
    'sessions.onlyOne': 'Sie sind nur auf diesem Gerät angemeldet.',
    'sessions.device': 'Gerät',
    'sessions.here': 'Dieses Gerät',
    'sessions.since': 'Angemeldet seit',
    'sessions.lastUsed': 'Zuletzt benutzt',
    'sessions.range': 'Internetadresse (ungefähr)',
    'sessions.end': 'Abmelden',
    'sessions.endDevice': '{device} abmelden',
    'sessions.others': 'Alle anderen Geräte abmelden',
    'sessions.all': 'Überall abmelden, auch hier',
    'sessions.unknown': 'Ist ein fremdes Gerät dabei?',
    'sessions.unknownText':
      'Melden Sie es ab und ändern Sie danach Ihr Passwort. Wer Ihr Passwort kennt, könnte sich sonst wieder anmelden.',
    'sessions.changePassword': 'Passwort ändern',
    profile: 'Mein Profil',

    'ended.one': 'Das Gerät ist abgemeldet',
    'ended.others': 'Alle anderen Geräte sind abgemeldet',
    'ended.over': 'Dieses Gerät war schon abgemeldet',

    'end.oneTitle': 'Gerät abmelden',
    'end.oneText': '{device} wird sofort abgemeldet. Was dort gerade eingegeben wird, geht verloren.',
    'end.hereText': 'Das ist das Gerät, vor dem Sie sitzen. Danach müssen Sie sich hier neu anmelden.',
    'end.oneSubmit': 'Gerät abmelden',
    'end.othersTitle': 'Alle anderen Geräte abmelden',
    'end.othersText':
      'Alle anderen Geräte werden sofort abgemeldet. Hier bleiben Sie angemeldet. Was dort gerade eingegeben wird, geht verloren.',
    'end.othersSubmit': 'Alle anderen Geräte abmelden',
    'end.allTitle': 'Überall abmelden',
    'end.allText':
      'Alle Geräte werden sofort abgemeldet, auch dieses. Danach müssen Sie sich überall neu anmelden.',
    'end.allSubmit': 'Überall abmelden',
    'end.cancel': 'Abbrechen',

    'mail.greeting': 'Guten Tag {firstName} {lastName},',
    'mail.notYou':
      'Waren Sie das nicht? Dann kennt jemand Ihr Passwort. Legen Sie sofort ein neues fest. Dabei werden alle Geräte abgemeldet:',
    'mail.resetLink': 'Neues Passwort festlegen',
    'mail.contact': 'Und sagen Sie uns bitte Bescheid: {email}, Telefon {phone}.',
    'mail.newDevice.subject': 'Anmeldung mit einem neuen Gerät',
    'mail.newDevice.text':
      'bei {term:account.Ihrem} {term:portal.im} hat sich gerade jemand angemeldet, und zwar mit einem Gerät oder von einem Ort, den wir von Ihnen noch nicht kennen:',
    'mail.newDevice.when': 'Zeitpunkt: {when}',
    'mail.newDevice.device': 'Gerät: {device}',
    'mail.newDevice.range': 'Internetadresse (ungefähr): {range}',
    'mail.newDevice.you': 'Waren Sie das? Dann brauchen Sie nichts zu tun.',
    'mail.newDevice.sessions': 'Wo Sie überall angemeldet sind, sehen Sie in Ihrem Profil:',
    'mail.failures.subject': 'Viele falsche Passwörter bei {term:account.Ihrem}',
    'mail.failures.text':
      'bei {term:account.Ihrem} {term:portal.im} wurde in den letzten {hours} Stunden {count} Mal ein falsches Passwort eingegeben. Diese Versuche sind gescheitert. {term:account.Ihr} ist nicht gesperrt.',
    'mail.failures.you': 'Waren Sie das selbst? So legen Sie ein neues Passwort fest:',
    'mail.failures.notYou':
      'Waren Sie das nicht? Dann hat jemand versucht, Ihr Passwort zu erraten. Benutzen Sie es auch anderswo oder ist es leicht zu erraten? Dann legen Sie bitte ein neues fest. Sonst brauchen Sie nichts zu tun.',
    'mail.codes.subject': 'Richtiges Passwort, aber falsche Codes bei {term:account.Ihrem}',
    'mail.codes.text':
      'bei {term:account.Ihrem} {term:portal.im} hat jemand in den letzten {hours} Stunden das richtige Passwort eingegeben, aber {count} Mal einen falschen Code. Diese Versuche sind gescheitert.',
    'mail.failures.contact':
      'Haben Sie Fragen? Schreiben Sie uns an {email} oder rufen Sie an: Telefon {phone}. Wir schreiben Ihnen deswegen höchstens einmal am Tag.',

    'faq.devices': 'Wo bin ich überall angemeldet?',
    'faq.devices.answer':
      'Das sehen Sie in Ihrem Profil unter „Anmeldungen“. Dort melden Sie auch einzelne oder alle anderen Geräte ab, zum Beispiel ein verlorenes Telefon.',
    'faq.devices.mail':
      'Meldet sich jemand mit einem neuen Gerät an, schreiben wir Ihnen eine E-Mail. Ein Gerät gilt als neu, wenn Sie es {days} Tage lang nicht benutzt haben.',
  },
  en: deviceTextsEn,
});
