import type { NoticeKind } from '../../platform/feature/feature.ts';
import { careMailTexts } from './mails/texts.de.ts';

/** Mails about what the chamber did about an account: they may be the only sign that somebody was talked into it. */
export const careNotice: NoticeKind = {
  id: 'account-care.account',
  weight: 'security',
  words(chamber, locale) {
    const t = careMailTexts.for(chamber, locale);
    return { title: t('notice.title'), description: t('notice.text') };
  },
};
