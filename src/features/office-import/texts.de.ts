import { defineGermanTexts, type Translate } from '../../platform/texts/texts.ts';

/** What the office reads where it imports files. German alone. */
export const officeImportTexts = defineGermanTexts('import-office', {
  'navigation.imports': 'Einspielen',
  'overview.title': 'Dateien einspielen',
  'overview.lead':
    'Eine Datei wird zuerst nur geprüft. Sie sehen, was sich ändern würde, und entscheiden danach.',
  'overview.open': '{title} einspielen',

  'list.title': '{title} einspielen',
  'list.lead':
    'Wählen Sie die CSV-Datei aus Ihrem System: UTF-8, Trennzeichen Semikolon, mit Kopfzeile. Was in der Datei fehlt, bleibt, wie es ist.',
  'list.columns': 'Spalten der Datei',
  'list.file': 'CSV-Datei',
  'list.submit': 'Datei prüfen',
  'list.history': 'Bisher eingespielt',
  'list.none': 'Noch wurde hier nichts eingespielt.',
  'list.name': 'Datei',
  'list.sent': 'Geschickt',
  'list.by': 'Von',
  'by.console': 'Kommando am Server',
  'list.state': 'Stand',
  'list.counts': 'Ergebnis',
  'list.countsShort': '{new} neu, {changed} geändert, {refused} nicht übernommen',

  'refused.missing': 'Bitte wählen Sie eine Datei.',
  'refused.too-large': 'Die Datei ist größer als ein Gigabyte. Bitte teilen Sie sie.',
  'refused.broken': 'Die Datei kam nicht vollständig an. Bitte senden Sie sie noch einmal.',

  'state.receiving': 'kommt an',
  'state.checking': 'wird geprüft',
  'state.checked': 'geprüft, noch nicht übernommen',
  'state.refused': 'nicht lesbar',
  'state.applying': 'wird übernommen',
  'state.applied': 'übernommen',
  'state.undoing': 'wird zurückgenommen',
  'state.undone': 'zurückgenommen',
  'state.discarded': 'verworfen',

  'one.back': '{title} einspielen',
  'one.sent': '{name}, geschickt von {by} am {at}',
  'one.working': 'Die Datei {state}',
  'one.workingText':
    'Sie können diese Seite schließen: Es geht auch ohne Sie weiter, und Sie finden den Stand hier wieder.',
  'progress.begins': 'Gleich geht es los.',
  'progress.guess': '{rows} von etwa {total} Zeilen sind gelesen.',
  'progress.rows': '{rows} von {total} Zeilen sind gelesen.',
  'progress.read': 'Alle {total} Zeilen sind gelesen. Jetzt werden sie mit dem Verzeichnis abgeglichen.',
  'progress.undoing': '{total} Einträge werden auf den Stand davor gebracht.',
  'ends.one': '1 Löschung: Was dadurch endet, lässt sich nicht zurücknehmen',
  'ends.many': '{count} Löschungen: Was dadurch endet, lässt sich nicht zurücknehmen',
  'ends.with': 'Mit den gelöschten Betrieben endet am Tag ihrer Löschung:',
  'ends.ended': 'Mit den gelöschten Betrieben endet oder endete am Tag ihrer Löschung:',
  'ends.nothing':
    'Im Augenblick hat keiner dieser Betriebe Zugänge, gültige PINs oder offene Anträge auf {term:link}.',
  'ends.forGood': 'Auch wenn Sie den Import später zurücknehmen, beginnt davon nichts wieder.',
  'one.reload': 'Stand neu laden',
  'one.failed': 'Das hat nicht geklappt, und an der Datei liegt es nicht',
  'one.failedText':
    'Am Verzeichnis ist nichts geändert. Wir haben es mehrmals versucht; im Protokoll des Servers steht, woran es lag. Bitte sagen Sie es der Technik. Danach können Sie es noch einmal versuchen.',
  'one.retry': 'Noch einmal versuchen',
  'one.keepApplied': 'Nicht zurücknehmen',
  'one.stale': 'Nichts übernommen: Das Verzeichnis hat sich seit dem Bericht geändert',
  'one.staleText':
    'Wir haben die Datei neu geprüft. Bitte lesen Sie den Bericht noch einmal, bevor Sie übernehmen.',
  'state.failed': 'nicht geklappt',
  'one.refused': 'Die Datei lässt sich so nicht einspielen',
  'one.checked': 'So würde sich das Verzeichnis ändern',
  'one.checkedText': 'Noch ist nichts geändert.',
  'one.nothing': 'Die Datei ändert nichts: Alles steht schon so im Verzeichnis.',
  'one.applied': 'Übernommen am {at} von {by}',
  'one.undone': 'Zurückgenommen am {at} von {by}',
  'one.discarded': 'Verworfen: Es wurde nichts geändert',
  'one.apply': 'Übernehmen',
  'one.discard': 'Verwerfen',
  'one.undo': 'Import zurücknehmen',
  'one.undoAgain': 'Noch einmal zurücknehmen',
  'one.undoHeading': 'Zurücknehmen',
  'one.undoText':
    'Was neu war, wird wieder entfernt, was geändert war, bekommt seine alten Werte. Was durch den Import schon beendet wurde, etwa Zugänge eines gelöschten Betriebs, beginnt dadurch nicht wieder.',
  'one.done': 'Erledigt',
  'one.tooLate': 'Das hat schon jemand anders entschieden. So ist der Stand jetzt.',

  'undo.later-import': 'Nicht zurückgenommen: Seitdem wurde wieder etwas geändert, und das ginge verloren.',
  'undo.in-use':
    'Nicht zurückgenommen: An einem der neuen Einträge hängt schon etwas, zum Beispiel eine PIN oder ein Zugang.',
  'undo.obstacles.in-use': 'An diesen neuen Einträgen hängt schon etwas. Solange das so ist, geht es nicht:',
  'undo.obstacles.later-import':
    'Diese Einträge haben inzwischen andere Werte, die verloren gingen. Solange das so ist, geht es nicht:',
  'undo.obstacles.more': 'Es gibt noch mehr davon.',
  'undo.instead':
    'Berichtigen Sie stattdessen mit einer neuen Datei, was falsch ist. Sie ändert nur die Einträge, die in ihr stehen.',
  'undo.not-newest': 'Nicht zurückgenommen: Nur der letzte Import lässt sich zurücknehmen.',

  'undo.forgotten': 'Nicht zurückgenommen: Die früheren Werte sind nicht mehr da.',

  'count.new': 'Neu',
  'count.changed': 'Geändert',
  'count.unchanged': 'Unverändert',
  'count.refused': 'Nicht übernommen',
  'count.refusedPreview': 'Fehlerhaft, werden nicht übernommen',
  'count.warnings': 'Hinweise',

  'report.forgotten':
    'Die Zeilen dieses Berichts sind seit dem {at} gelöscht. Zurücknehmen lässt sich dieser Import nicht mehr.',
  'report.download': 'Vollständigen Bericht herunterladen (CSV)',
  'report.refused': 'Fehlerhafte Zeilen',
  'report.warnings': 'Hinweise zu Zeilen, die übernommen werden',
  'report.changed': 'Änderungen',
  'report.new': 'Neue Einträge',
  'report.line': 'Zeile',
  'report.column': 'Spalte',
  'report.value': 'Inhalt',
  'report.reason': 'Grund',
  'report.label': 'Eintrag',
  'report.what': 'Was sich ändert',
  'report.from': '{column}: {before} → {after}',
  'report.empty': 'leer',
  'report.more': 'Gezeigt sind die ersten {count}; der vollständige Bericht hat mehr.',
  'report.csv.kind': 'Art',
  'report.csv.line': 'Zeile',
  'report.csv.label': 'Eintrag',
  'report.csv.column': 'Spalte',
  'report.csv.before': 'Bisher',
  'report.csv.after': 'Neu',
  'report.csv.reason': 'Grund',
  'report.csv.isRefused': 'fehlerhaft',
  'report.csv.isWarning': 'hinweis',
  'report.csv.isChanged': 'geändert',
  'report.csv.isNew': 'neu',
});

/** A sentence of these, in words of the chamber. */
export type ImportText = Translate<(typeof officeImportTexts)['messages']['de']>;
