import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { warningDays } from './inactive/rules.ts';
import { paths } from './paths.ts';
import { retentionSettings } from './settings.ts';
import { deletionTexts } from './texts.de.ts';

/** How to delete an account, by oneself or by a mail to the chamber (rows A32, B33). */
export function deletionHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = deletionTexts.for(chamber, locale);
  const { graceDays: days, inactiveAfterMonths: months } = retentionSettings.of(chamber);
  const email = chamber.identity.serviceEmail;
  return [
    {
      id: 'konto-loeschen',
      topic: 'konto',
      rank: 50,
      question: t('faq.question'),
      answer: [t('faq.self', { days }), t('faq.write', { email, days }), t('faq.closed')],
      action: { label: t('faq.action'), href: paths.delete },
    },
    {
      id: 'lange-nicht-angemeldet',
      topic: 'konto',
      rank: 51,
      question: t('faq.inactive.question'),
      answer: [t('faq.inactive.answer', { months, ...warningDays })],
    },
  ];
}
