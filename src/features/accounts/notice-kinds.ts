import type { NoticeKind } from '../../platform/feature/feature.ts';
import { accountTexts } from './texts.de.ts';

/** Mails about changed data of the account, such as the name. */
export const accountDataNotice: NoticeKind = {
  id: 'accounts.data',
  weight: 'security',
  words(chamber, locale) {
    const t = accountTexts.for(chamber, locale);
    return { title: t('notices.data.title'), description: t('notices.data.text') };
  },
};
