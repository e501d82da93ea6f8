import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { offersPinRequest } from '../freischaltung/index.ts';
import { keptDays as days } from './rules.ts';
import { pinPageTexts } from './texts.de.ts';

/** Help about a PIN that was asked for, where people ask for PINs themselves. */
export function pinAnforderungHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (!offersPinRequest(chamber)) return [];
  const t = pinPageTexts.for(chamber, locale);
  return [
    {
      id: 'pin-unterwegs',
      topic: 'freischalten',
      rank: 35,
      question: t('help.question'),
      answer: [t('help.answer', { email: chamber.identity.serviceEmail }), t('help.list', { days })],
      action: { label: t('help.action'), href: '/antraege' },
    },
  ];
}
