import { defineGermanTexts } from '../../../platform/texts/texts.ts';

/** Sentences of Handwerkskarte, Gewerbekarte and Betriebsbescheinigung. */
export const bescheinigungLetterTexts = defineGermanTexts('bescheinigungen-letters', {
  issued: 'Ausgestellt am',
  until: 'Gültig bis',
  'text.handwerkskarte':
    'Die {chamber} bescheinigt die Eintragung in die Handwerksrolle (§ 10 Abs. 2 der Handwerksordnung):',
  'text.gewerbekarte':
    'Die {chamber} bescheinigt die Eintragung in das Verzeichnis nach § 19 der Handwerksordnung:',
  'text.betriebsbescheinigung': 'Die {chamber} bescheinigt, dass dieser Betrieb bei ihr eingetragen ist:',
  counts:
    'Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig. Sie gilt, solange die Eintragung so besteht. Ob sie noch gilt, zeigt die Prüfung im Internet.',
  'counts.until':
    'Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig. Sie gilt bis zu dem genannten Tag, solange die Eintragung so besteht. Ob sie noch gilt, zeigt die Prüfung im Internet.',
  check: 'Prüfen Sie mit dem Telefon, ob diese Bescheinigung gilt:',
  'check.alternative': 'QR-Code, der zur Prüfung dieser Bescheinigung führt: {page}',
  code: 'Oder geben Sie diesen Prüfcode ein unter {page}',
});
