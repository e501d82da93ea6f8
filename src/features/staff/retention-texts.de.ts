import { defineGermanTexts } from '../../platform/texts/texts.ts';

/** How long what this feature keeps is kept, and why; the office alone reads it. */
export const staffRetentionTexts = defineGermanTexts('staff-retention-office', {
  'ended.what': 'Sitzungen, Links und Vier-Augen-Anträge der Verwaltung',
  'ended.period': 'bis sie ablaufen; warum ein Antrag abgelehnt wurde, ein Jahr',
  'ended.source': 'Art. 32 DSGVO',
  'staff.what': 'Zugänge zur Verwaltung',
  'staff.period': 'bis Administration sie zu zweit löscht',
  'staff.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
});
