import type { NoticeKind } from '../../platform/feature/feature.ts';
import { offersInvitations } from './settings.ts';
import { zugaengeTexts } from './texts.de.ts';

/** An invitation to act for a Betrieb; whoever invites decides to whom it goes. */
export const invitedNotice: NoticeKind = {
  id: 'zugaenge.invited',
  weight: 'formal',
  appliesTo: offersInvitations,
  words(chamber, locale) {
    const t = zugaengeTexts.for(chamber, locale);
    return { title: t('notices.invited.title'), description: t('notices.invited.text') };
  },
};

/** That an invitation of one's own was declined; that one was accepted, and somebody got access, is told in any case. */
export const invitationNotice: NoticeKind = {
  id: 'zugaenge.invitation-answered',
  weight: 'optional',
  appliesTo: offersInvitations,
  words(chamber, locale) {
    const t = zugaengeTexts.for(chamber, locale);
    return { title: t('notices.answered.title'), description: t('notices.answered.text') };
  },
};
