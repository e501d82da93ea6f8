import { defineTexts } from '../../platform/texts/texts.ts';
import { bulkRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const bulkRetentionTexts = defineTexts('bulk-messages-retention', {
  de: {
    'information.what': 'Informationen der Kammer an viele: Text und wer sie bekommen hat',
    'information.period': '{days} Tage nach dem Versand',
    'information.source': 'Art. 5 Abs. 1 Buchst. e DSGVO',
    'formal.what': 'Mitteilungen an viele, die die Kammer machen muss: Text und wer sie bekommen hat',
    'formal.period': '{days} Tage nach dem Versand',
    'formal.source': 'Art. 5 Abs. 2 DSGVO; §§ 195, 199 BGB',
  },
  en: bulkRetentionTextsEn,
});
