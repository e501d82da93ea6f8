import type { NoticeKind } from '../../../platform/feature/feature.ts';
import { administratorTexts } from './texts.de.ts';

/** That somebody got access to a Betrieb, other roles, another account, or lost it: its administrators must be able to notice. */
export const accessNotice: NoticeKind = {
  id: 'freischaltung.access-changed',
  weight: 'security',
  words(chamber, locale) {
    const t = administratorTexts.for(chamber, locale);
    return { title: t('notices.access.title'), description: t('notices.access.text') };
  },
};
