import type { NoticeKind } from '../../platform/feature/feature.ts';
import { offersInvitations } from './settings.ts';
import { zugaengeTexts } from './texts.de.ts';

/** The answer to an invitation of one's own; that somebody got access is told in any case. */
export const invitationNotice: NoticeKind = {
  id: 'zugaenge.invitation-answered',
  weight: 'optional',
  appliesTo: offersInvitations,
  words(chamber, locale) {
    const t = zugaengeTexts.for(chamber, locale);
    return { title: t('notices.answered.title'), description: t('notices.answered.text') };
  },
};
