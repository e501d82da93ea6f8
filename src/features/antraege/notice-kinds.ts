import type { NoticeKind } from '../../platform/feature/feature.ts';
import { antraegeTexts } from './texts.de.ts';

/** Mails about one's Anträge: the chamber confirms, asks and decides by them, so nobody can switch them off. */
export const antraegeNotice: NoticeKind = {
  id: 'antraege.antrag',
  weight: 'formal',
  words(chamber, locale) {
    const t = antraegeTexts.for(chamber, locale);
    return { title: t('notices.title'), description: t('notices.text') };
  },
};
