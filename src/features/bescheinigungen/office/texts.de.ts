import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What the office reads of cards and certificates. German alone. */
export const bescheinigungOfficeTexts = defineGermanTexts('bescheinigungen-office', {
  'panel.title': 'Handwerkskarte und Bescheinigungen',
  'panel.none': 'Noch ist keine ausgestellt.',
  'panel.what': 'Was',
  'panel.issued': 'Ausgestellt',
  'panel.by': '{at} von {by}',
  'panel.self': '{at} vom Betrieb selbst',
  'panel.until': 'Gültig bis',
  'panel.state': 'Stand',
  'panel.note': 'Grund: {note}',
  'panel.act': 'Aktion',
  'panel.withdraw': 'Zurückziehen',
  'panel.issue': 'Ausstellen',
  'panel.more': 'Gezeigt sind die neuesten {most}.',
  'notice.withdrawn': 'Die Bescheinigung ist zurückgezogen',
  'notice.over': 'Die Bescheinigung galt schon nicht mehr',
  'issue.title': 'Bescheinigung ausstellen',
  'issue.lead':
    'Sie zeigt, was heute im Verzeichnis steht, und bekommt einen eigenen Prüfcode. Speichern Sie das PDF und geben Sie es dem Betrieb, zum Beispiel mit „Dokumente zustellen“.',
  'issue.kind': 'Was stellen Sie aus?',
  'issue.submit': 'Ausstellen',
  'withdraw.title': 'Bescheinigung zurückziehen',
  'withdraw.lead':
    '{what}, ausgestellt am {date}. Wer sie danach prüft, liest „nicht mehr gültig“. Das lässt sich nicht rückgängig machen.',
  'withdraw.reason': 'Grund',
  'withdraw.told': 'Wer im Betrieb die Aufgabe Verwaltung hat, bekommt ihn mit einer E-Mail.',
  'withdraw.missing': 'Geben Sie den Grund ein.',
  'withdraw.long': 'Der Grund ist zu lang. Mehr als {most} Zeichen gehen nicht.',
  'withdraw.submit': 'Zurückziehen',
  cancel: 'Abbrechen',
});
