import type { NoticeKind } from '../../platform/feature/feature.ts';
import { enquiryTexts } from './texts.de.ts';

/** The confirmation that an enquiry has arrived, with its number. */
export const enquiryNotice: NoticeKind = {
  id: 'enquiries.received',
  weight: 'formal',
  words(chamber, locale) {
    const t = enquiryTexts.for(chamber, locale);
    return { title: t('notices.received.title'), description: t('notices.received.text') };
  },
};
