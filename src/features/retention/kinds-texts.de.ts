import { defineTexts } from '../../platform/texts/texts.ts';
import { sharedRetentionTextsEn } from './kinds-texts.en.ts';

/** Periods of what no single feature keeps. */
export const sharedRetentionTexts = defineTexts('retention-shared', {
  de: {
    'mails.what': 'E-Mails: an wen, wann und wozu',
    'mails.period': '{days} Tage nach dem Versand; der Text, bis der Mailserver ihn hat',
    'mails.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'attempts.what': 'Zähler gegen zu viele Versuche, ohne Namen',
    'attempts.period': '8 Tage',
    'attempts.source': 'Art. 32 DSGVO',
    'audit.what': 'Protokoll, wer wann was getan hat, mit gekürzter IP-Adresse',
    'audit.period': '{months} Monate',
    'audit.source': 'Art. 5 Abs. 2 und Art. 32 DSGVO; §§ 195, 199 BGB',
    'runs.what': 'Aufzeichnung, wie viel wann gelöscht wurde',
    'runs.period': '{months} Monate',
    'runs.source': 'Art. 5 Abs. 2 DSGVO',
  },
  en: sharedRetentionTextsEn,
});
