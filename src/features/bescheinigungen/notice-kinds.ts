import type { NoticeKind } from '../../platform/feature/feature.ts';
import { offersAny } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

/** That the chamber has withdrawn one: nobody can switch it off. */
export const withdrawnNotice: NoticeKind = {
  id: 'bescheinigungen.withdrawn',
  weight: 'formal',
  appliesTo: offersAny,
  words(chamber, locale) {
    const t = bescheinigungTexts.for(chamber, locale);
    return { title: t('notice.title'), description: t('notice.text') };
  },
};
