import type { NoticeKind } from '../../platform/feature/feature.ts';
import { deletionTexts } from './texts.de.ts';

/** Mails about the end of the account: nobody should learn of it too late. */
export const accountNotice: NoticeKind = {
  id: 'account-deletion.account',
  weight: 'security',
  words(chamber, locale) {
    const t = deletionTexts.for(chamber, locale);
    return { title: t('notice.title'), description: t('notice.text') };
  },
};
