import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type Arten, writtenArten } from './arten.ts';
import { antraegeHelpTexts } from './help-texts.de.ts';
import { paths } from './paths.ts';
import { antraegeSettings } from './settings.ts';

/** Help about Anträge, where the chamber offers any online. */
export function antraegeHelp(arten: Arten, chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (writtenArten(arten, chamber).length === 0) return [];
  const t = antraegeHelpTexts.for(chamber, locale);
  const { draftDays: days } = antraegeSettings.of(chamber);
  return [
    {
      id: 'antrag-stellen',
      topic: 'dienste',
      rank: 60,
      question: t('faq.how'),
      answer: [t('faq.how.answer'), t('faq.how.draft', { days })],
      action: { label: t('faq.how.action'), href: '/dienste' },
    },
    {
      id: 'antrag-stand',
      topic: 'dienste',
      rank: 61,
      question: t('faq.state'),
      answer: [t('faq.state.answer')],
      action: { label: t('faq.state.action'), href: paths.list },
    },
    {
      id: 'antrag-aendern',
      topic: 'dienste',
      rank: 62,
      question: t('faq.change'),
      answer: [t('faq.change.answer')],
      action: { label: t('faq.state.action'), href: paths.list },
    },
  ];
}
