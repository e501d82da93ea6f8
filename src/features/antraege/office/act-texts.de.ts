import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** What stands beside what a case worker writes: text modules, how to object, notes for the office. German alone. */
export const actTexts = defineGermanTexts('antraege-acts-office', {
  'modules.field': 'Textbaustein',
  'modules.insert': 'Textbaustein einfügen',
  'modules.none': 'Wählen Sie einen Textbaustein aus.',
  'approve.remedy': 'Übernehmen Sie nicht alle Änderungen, kommt diese Rechtsbehelfsbelehrung dazu',
  'approve.remedyMissing':
    'Übernehmen Sie nicht alle Änderungen, gehört eine Rechtsbehelfsbelehrung zu dieser Entscheidung',
  'refuse.remedy': 'Diese Rechtsbehelfsbelehrung kommt dazu',
  'refuse.remedyMissing': 'Zu dieser Entscheidung gehört eine Rechtsbehelfsbelehrung',
  'refuse.remedyMissingText':
    'In den Einstellungen der Kammer steht keine. Ohne sie kann man ein Jahr lang widersprechen oder klagen (§ 58 VwGO). Schreiben Sie sie selbst dazu.',
  'note.title': 'Notiz für die Kammer',
  'note.field': 'Notiz',
  'note.hint':
    'Die Notiz liest nur die Kammer. Wer den Antrag gestellt hat, sieht sie nicht; Auskunft nach der DSGVO kann sie aber umfassen.',
  'note.submit': 'Notiz speichern',
});
