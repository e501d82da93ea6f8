import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { factorRecoveryTexts } from './texts.de.ts';

/** Help for who has lost a second factor. */
export function factorRecoveryHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = factorRecoveryTexts.for(chamber, locale);
  return [
    {
      id: 'zweiter-faktor-verloren',
      topic: 'anmelden',
      rank: 35,
      question: t('faq.lost'),
      answer: [t('faq.lost.codes'), t('faq.lost.linked'), t('faq.lost.unlinked')],
    },
  ];
}
