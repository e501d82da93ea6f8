import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** Words of the demo's root host: the list of chambers, the mailbox, the letters. */
export const demoTexts = defineGermanTexts('demo', {
  'root.title': 'Kundenportal: Demo',
  'root.lead': 'Fünf Kammern, ein Portal. Alle Daten sind Beispiele.',
  'root.chambers': 'Portale der Kammern',
  'root.tools': 'Werkzeuge der Demo',
  'root.mailbox': 'Postfach: alle Mails, die das Portal verschickt hat',
  'root.letters': 'Briefe: alle Briefe, die das Portal gedruckt hat',
  'root.gallery': 'Galerie: alle Seiten, Mails und Briefe',
  'root.signIn': 'Anmelden mit {email} und dem Passwort {password}',
  'root.office': 'Verwaltung',
  'root.staff':
    'Anmelden mit {email}, dem Passwort {password} und dem Code {code} (gilt eine halbe Minute und einmal, danach diese Seite neu laden)',
  'root.fourEyes': 'Was in der Verwaltung zwei Personen braucht, beantragt {email}; {second} bestätigt es.',
  'root.pin': 'Unbenutzte PIN {pin} für die Betriebsnummer {nummer}',
  'mailbox.title': 'Postfach der Demo',
  'mailbox.none': 'Noch keine Mail',
  'mailbox.empty': 'Registrieren Sie sich in einem der Portale, dann steht die Mail hier.',
  'mailbox.to': 'An',
  'mailbox.sent': 'Gesendet',
  'mailbox.chamber': 'Kammer',
  'mailbox.attachments': 'Anhänge',
  'mailbox.back': 'Alle Mails',
  'letters.title': 'Briefe der Demo',
  'letters.none': 'Noch kein Brief',
  'letters.empty':
    'Fordern Sie in einem der Portale eine PIN an, dann liegt der Brief nach wenigen Sekunden hier.',
  'letters.open': 'Brief öffnen (PDF)',
  'letters.recipient': 'Empfänger',
  'letters.printed': 'Gedruckt',
});
