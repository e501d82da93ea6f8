import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** What the office reads of periods and of what was forgotten. */
export const retentionTexts = defineGermanTexts('retention-office', {
  title: 'Aufbewahrung',
  lead: 'Was das Portal speichert, wie lange und warum. Was fällig ist, löscht es jede Nacht von selbst und schreibt es hier und ins Protokoll.',
  'navigation.retention': 'Aufbewahrung',
  caption: 'Arten von Daten mit ihrer Frist',
  'column.what': 'Was',
  'column.period': 'Wie lange',
  'column.source': 'Grundlage',
  'column.last': 'Zuletzt gelöscht',
  'column.year': 'In zwölf Monaten',
  'last.count': '{count}, am {at}',
  'last.running': '{count}, läuft seit {at}',
  'last.failed': 'gescheitert am {at}, wird jede Stunde neu versucht',
  'last.never': 'noch nicht',
  'last.otherwise': 'geht von selbst mit',
  settings: 'Die Fristen stehen im Profil der Kammer. Die Seite „Datenschutz“ nennt dieselben.',
  'oneRole.title': 'Alte Zeilen des Protokolls werden nicht gelöscht',
  'oneRole.text':
    'Der Datenbankserver gibt dem Portal nur eine Rolle. Dann kann niemand außer dem Portal selbst Zeilen löschen, und das soll es nicht können. Die IT kann eine zweite Rolle einrichten; wie, steht in der Anleitung für den Betrieb.',
  'work.what': 'Löschen gescheitert',
});

/** The sentences of one chamber. */
export type RetentionText = ReturnType<typeof retentionTexts.for>;
