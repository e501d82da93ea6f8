import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { paths } from './paths.ts';
import { bulkMessageTexts } from './texts.de.ts';

/** Help about getting fewer mails. */
export function bulkMessageHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = bulkMessageTexts.for(chamber, locale);
  return [
    {
      id: 'abbestellen',
      topic: 'konto',
      rank: 48,
      question: t('help.question'),
      answer: [t('help.answer'), t('help.formal')],
      action: { label: t('help.action'), href: paths.notifications },
    },
  ];
}
