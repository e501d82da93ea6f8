import type { NoticeKind } from '../../../platform/feature/feature.ts';
import { officeMailTexts } from './mails/texts.de.ts';

/** That the chamber sends no letter that was asked for: a decision, which nobody can switch off. */
export const letterRefusedNotice: NoticeKind = {
  id: 'freischaltung.letter-refused',
  weight: 'formal',
  words(chamber, locale) {
    const t = officeMailTexts.for(chamber, locale);
    return { title: t('notices.refused.title'), description: t('notices.refused.text') };
  },
};
