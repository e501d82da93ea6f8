import type { NoticeKind } from '../../platform/feature/feature.ts';
import { signInTexts } from './texts.de.ts';

/** Mails about the security of an account; what may be the only sign of a stranger cannot be switched off. */
export const securityNotice: NoticeKind = {
  id: 'sign-in.security',
  weight: 'security',
  words(chamber, locale) {
    const t = signInTexts.for(chamber, locale);
    return { title: t('notices.security.title'), description: t('notices.security.text') };
  },
};
