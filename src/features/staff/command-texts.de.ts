import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** The sentences of the command that adds somebody of the chamber's own people. German alone. */
export const staffCommandTexts = defineGermanTexts('staff-command', {
  summary: 'Jemanden aus der Kammer zur Verwaltung einladen',
  chamber: 'Kurzname der Kammer',
  email: 'E-Mail-Adresse, an die die Einladung geht',
  name: 'Vor- und Nachname',
  role: 'Rolle, mehrere durch Komma getrennt, zum Beispiel handwerksrolle,administration',
  'confirm.summary': 'Den Zugang von jemandem bestätigen, für den bisher nur eine Administration einsteht',
  'confirm.email': 'E-Mail-Adresse des Zugangs',
  'confirm.unknown': 'Zu {email} gibt es keinen Zugang.',
  'confirm.nothing': 'Der Zugang zu {email} ist schon bestätigt.',
  'confirm.done': 'Der Zugang von {name} ({email}) ist bestätigt.',
  unknownRole: 'Die Rolle „{role}“ gibt es nicht. Möglich sind: {list}.',
  noRole: 'Bitte mindestens eine Rolle angeben: {list}.',
  known: 'Zu {email} gibt es schon einen Zugang.',
  done: 'Einladung an {email} ist unterwegs ({roles}). Der Link gilt bis {until}.',
});
