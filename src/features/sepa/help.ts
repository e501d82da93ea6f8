import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { paths } from './paths.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** Help about mandates, made from the chamber's profile. */
export function sepaHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (!offersSepa(chamber)) return [];
  const t = sepaTexts.for(chamber, locale);
  const action = { label: t('list.title'), href: paths.list };
  return [
    {
      id: 'sepa-erteilen',
      topic: 'dienste',
      rank: 70,
      question: t('faq.give'),
      answer: [t(`faq.give.${sepaSettings.of(chamber).form}`), t('faq.give.who')],
      action,
    },
    {
      id: 'sepa-bank',
      topic: 'dienste',
      rank: 71,
      question: t('faq.change'),
      answer: [t('faq.change.answer')],
      action,
    },
    {
      id: 'sepa-widerruf',
      topic: 'dienste',
      rank: 72,
      question: t('faq.revoke'),
      answer: [t('faq.revoke.answer')],
    },
    {
      id: 'sepa-dauer',
      topic: 'dienste',
      rank: 73,
      question: t('faq.lapse'),
      answer: [t('faq.lapse.answer')],
    },
  ];
}
