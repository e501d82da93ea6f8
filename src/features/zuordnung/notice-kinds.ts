import type { NoticeKind } from '../../platform/feature/feature.ts';
import { offersZuordnung } from './permissions.ts';
import { zuordnungTexts } from './texts.de.ts';

/** Decisions about an Antrag; who asked for one is told, always. */
export const antragNotice: NoticeKind = {
  id: 'zuordnung.decided',
  weight: 'formal',
  appliesTo: offersZuordnung,
  words(chamber, locale) {
    const t = zuordnungTexts.for(chamber, locale);
    return { title: t('notices.decided.title'), description: t('notices.decided.text') };
  },
};
