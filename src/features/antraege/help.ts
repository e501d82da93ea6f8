import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { offersBox } from '../documents/index.ts';
import { type Arten, writtenArten } from './arten.ts';
import { antraegeHelpTexts } from './help-texts.de.ts';
import { paths } from './paths.ts';
import { antraegeSettings } from './settings.ts';

/** Help about Anträge, where the chamber offers any online. */
export function antraegeHelp(arten: Arten, chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const offered = writtenArten(arten, chamber);
  if (offered.length === 0) return [];
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
    ...(offered.some((art) => art.isBescheid) ? [bescheidHelp(chamber, locale)] : []),
  ];
}

/** Where a formal decision is found: in the box of a Betrieb that agreed to that, else it comes by post (§ 41 VwVfG). */
function bescheidHelp(chamber: Chamber, locale: Locale): HelpEntry {
  const t = antraegeHelpTexts.for(chamber, locale);
  return {
    id: 'antrag-bescheid',
    topic: 'dienste',
    rank: 63,
    question: t('faq.bescheid'),
    answer: [t(offersBox(chamber) ? 'faq.bescheid.box' : 'faq.bescheid.post'), t('faq.bescheid.date')],
    action: { label: t('faq.state.action'), href: paths.list },
  };
}
