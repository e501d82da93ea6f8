import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { paths } from './paths.ts';
import { copyDays, mostFiles } from './rules.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';
import { topicsOf } from './topics.ts';

/** Help about writing to the chamber, made from its profile (row D6). */
export function enquiryHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = enquiryTexts.for(chamber, locale);
  const topics = topicsOf(chamber, locale)
    .map(({ label }) => label)
    .join(', ');
  const { keptDays: days } = enquirySettings.of(chamber);
  return [
    {
      id: 'anfrage',
      topic: 'dienste',
      rank: 80,
      question: t('faq.write'),
      answer: [t('faq.write.answer'), t('faq.write.topics', { topics }), t('faq.write.list', { days })],
      action: { label: t('faq.write.action'), href: paths.form },
    },
    {
      id: 'anfrage-kopie',
      topic: 'dienste',
      rank: 81,
      question: t('faq.copy'),
      answer: [t('faq.copy.answer', { days: copyDays })],
    },
    {
      id: 'anfrage-dateien',
      topic: 'dienste',
      rank: 82,
      question: t('faq.files'),
      answer: [t('faq.files.answer', { most: mostFiles })],
    },
    {
      id: 'fehlernummer',
      topic: 'dienste',
      rank: 83,
      question: t('faq.fault'),
      answer: [t('faq.fault.answer')],
    },
  ];
}
