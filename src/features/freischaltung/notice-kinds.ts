import type { NoticeKind } from '../../platform/feature/feature.ts';
import { linksTexts } from './links/texts.de.ts';
import { freischaltungTexts } from './texts.de.ts';

/**
 * The confirmation of one's own Freischaltung. It may be switched off: the page says the same at once, and the Betrieb
 * hears of it at its registered address in any case.
 */
export const linkedNotice: NoticeKind = {
  id: 'freischaltung.linked',
  weight: 'optional',
  words(chamber, locale) {
    const t = freischaltungTexts.for(chamber, locale);
    return { title: t('notices.linked.title'), description: t('notices.linked.text') };
  },
};

/** The end of a link: whoever loses a right must hear of it, whoever ended it. */
export const linkEndedNotice: NoticeKind = {
  id: 'freischaltung.link-ended',
  weight: 'security',
  words(chamber, locale) {
    const t = linksTexts.for(chamber, locale);
    return { title: t('notices.ended.title'), description: t('notices.ended.text') };
  },
};
