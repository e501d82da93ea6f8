import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** How long what this feature keeps is kept, and why; the office alone reads it. */
export const importRetentionTexts = defineGermanTexts('office-import-retention-office', {
  'files.what': 'Zeilen eingespielter Dateien: Abgelehntes und frühere Werte',
  'files.period': '{days} Tage',
  'files.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
});
