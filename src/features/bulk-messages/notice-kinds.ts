import type { NoticeKind } from '../../platform/feature/feature.ts';
import type { Purpose } from './message.ts';
import { noticeIds } from './notice-ids.ts';
import { bulkMessageTexts } from './texts.de.ts';

/** The two kinds of messages to many people; only information can be switched off. */
export const messageNotices: Readonly<Record<Purpose, NoticeKind>> = {
  information: {
    id: noticeIds.information,
    weight: 'optional',
    words(chamber, locale) {
      const t = bulkMessageTexts.for(chamber, locale);
      return { title: t('notice.information.title'), description: t('notice.information.text') };
    },
  },
  formal: {
    id: noticeIds.formal,
    weight: 'formal',
    words(chamber, locale) {
      const t = bulkMessageTexts.for(chamber, locale);
      return { title: t('notice.formal.title'), description: t('notice.formal.text') };
    },
  },
};
