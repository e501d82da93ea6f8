import { defineTexts } from '../../platform/texts/texts.ts';
import { deletionRetentionTextsEn } from './retention-texts.en.ts';

/** How long what this feature keeps is kept, and why. */
export const deletionRetentionTexts = defineTexts('account-deletion-retention', {
  de: {
    'accounts.what':
      '{term:account.plural} mit allem, was dazu gehört: Name, Adresse, Zugänge, Anträge, Zustimmungen',
    'accounts.period': 'bis zur Löschung; ohne Anmeldung {months} Monate, dann nach zwei E-Mails',
    'accounts.source': 'Art. 5 Abs. 1 Buchst. e DSGVO; nach dem Vorbild von § 8 Abs. 7 OZG',
    'deleting.what': '{term:account.plural}, deren Löschung erbeten ist',
    'deleting.period': '{days} Tage, damit man es sich anders überlegen kann',
    'deleting.source': 'Art. 12 Abs. 3 und Art. 17 DSGVO',
  },
  en: deletionRetentionTextsEn,
});
