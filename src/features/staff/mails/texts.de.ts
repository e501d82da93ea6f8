import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** The sentences of mails to the chamber's own people. German alone. */
export const staffMailTexts = defineGermanTexts('staff-mails', {
  greeting: 'Guten Tag {name},',
  greetingStranger: 'Guten Tag,',
  'invitation.subject': 'Ihr Zugang zur Verwaltung',
  'invitation.text': 'mit diesem Link öffnen Sie Ihren Zugang zur Verwaltung ({chamber}).',
  'invitation.againSubject': 'Zugang zur Verwaltung neu einrichten',
  'invitation.again':
    'Ihr Passwort und Ihr zweiter Faktor für die Verwaltung wurden auf Bitte hin entfernt. Legen Sie beides neu fest.',
  'invitation.roles': 'Ihre Rollen:',
  'invitation.awaited':
    'Die Rolle {role} bekommen Sie, sobald eine zweite Person sie bestätigt hat. Wir schreiben Ihnen dann. Ihren Zugang können Sie schon jetzt öffnen.',
  'invitation.link': 'Zugang öffnen',
  'invitation.valid': 'Der Link gilt {days} Tage und nur einmal.',
  'invitation.need':
    'Halten Sie Ihr Telefon mit einer Authenticator-App bereit, oder ein Gerät, das Passkeys kennt.',
  'roleGiven.subject': 'Ihre neue Rolle in der Verwaltung',
  'roleGiven.text': 'eine zweite Person hat zugestimmt: Sie haben jetzt die Rolle {role}.',
  'roleGiven.link': 'Zur Verwaltung',
  'declined.subject': 'Ihr Vier-Augen-Antrag ist abgelehnt',
  'declined.text': '{by} hat am {when} abgelehnt, was Sie beantragt haben. Es bleibt alles, wie es war:',
  'declined.reason': 'Grund: {reason}',
  'declined.link': 'In der Verwaltung ansehen',
  'newPassword.subject': 'Neues Passwort für die Verwaltung',
  'newPassword.text':
    'für Ihren Zugang zur Verwaltung wurde ein neues Passwort angefordert. Mit diesem Link legen Sie es fest:',
  'newPassword.link': 'Neues Passwort festlegen',
  'newPassword.valid': 'Der Link gilt {minutes} Minuten und nur einmal.',
  'newPassword.factor': 'Den zweiten Faktor brauchen Sie danach weiterhin.',
  'newPassword.notYou':
    'Sie haben das nicht angefordert? Dann brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist.',
  'noAccess.subject': 'Kein Zugang zur Verwaltung',
  'noAccess.text':
    'für die Verwaltung der {chamber} wurde ein neues Passwort für diese E-Mail-Adresse angefordert. Unter dieser Adresse gibt es dort aber keinen Zugang.',
  'noAccess.customer': 'Sie sind Kundin oder Kunde? Dann legen Sie Ihr Passwort hier neu fest:',
  'noAccess.link': 'Passwort vergessen',
  'security.subject': 'Ihr Zugang zur Verwaltung wurde geändert',
  passwordChanged: 'am {when} wurde das Passwort Ihres Zugangs zur Verwaltung geändert.',
  appSetUp: 'am {when} wurde eine Authenticator-App für Ihren Zugang zur Verwaltung eingerichtet.',
  appRemoved: 'am {when} wurde die Authenticator-App Ihres Zugangs zur Verwaltung entfernt.',
  passkeyAdded:
    'am {when} wurde ein Passkey für Ihren Zugang zur Verwaltung angelegt. Sein Name ist: {name}.',
  passkeyRemoved: 'am {when} wurde ein Passkey Ihres Zugangs zur Verwaltung entfernt.',
  codesMade:
    'am {when} wurden neue Wiederherstellungscodes für Ihren Zugang zur Verwaltung erstellt. Die bisherigen gelten nicht mehr.',
  codeUsed:
    'am {when} wurde ein Wiederherstellungscode Ihres Zugangs zur Verwaltung benutzt. Übrig sind {left}.',
  wrongCodes:
    'bis {when} hat sich jemand mit dem richtigen Passwort, aber vielen falschen Codes an Ihrem Zugang zur Verwaltung versucht.',
  'security.notYou':
    'Waren Sie das nicht? Legen Sie sofort ein neues Passwort fest und sagen Sie der Administration Bescheid.',
});
