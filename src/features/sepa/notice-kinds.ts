import type { NoticeKind } from '../../platform/feature/feature.ts';
import { offersSepa } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** That a mandate was given, has ended or is going to: nobody can switch it off. */
export const mandateNotice: NoticeKind = {
  id: 'sepa.mandate',
  weight: 'formal',
  appliesTo: offersSepa,
  words(chamber, locale) {
    const t = sepaTexts.for(chamber, locale);
    return { title: t('notices.mandate.title'), description: t('notices.mandate.text') };
  },
};

/** That money is to come from another account: whoever did not want that must notice. */
export const bankNotice: NoticeKind = {
  id: 'sepa.bank-changed',
  weight: 'security',
  appliesTo: offersSepa,
  words(chamber, locale) {
    const t = sepaTexts.for(chamber, locale);
    return { title: t('notices.bank.title'), description: t('notices.bank.text') };
  },
};
