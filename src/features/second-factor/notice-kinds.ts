import type { NoticeKind } from '../../platform/feature/feature.ts';
import { secondFactorTexts } from './texts.de.ts';

/** What happens to the second factor; it may be the only sign of a stranger, so it cannot be switched off. */
export const factorSecurityNotice: NoticeKind = {
  id: 'second-factor.security',
  weight: 'security',
  words(chamber, locale) {
    const t = secondFactorTexts.for(chamber, locale);
    return { title: t('notices.security.title'), description: t('notices.security.text') };
  },
};
