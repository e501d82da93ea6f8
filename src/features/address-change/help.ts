import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { mayChangeEmail, mayChangeName } from '../accounts/index.ts';
import { paths } from './paths.ts';
import { undoDays, waitDays } from './rules.ts';
import { addressChangeTexts } from './texts.de.ts';

/** What of an account can be changed here, and the way where it can't (rows A28 to A30). */
export function addressChangeHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = addressChangeTexts.for(chamber, locale);
  const email = chamber.identity.serviceEmail;
  const topic = 'konto';
  return [
    {
      id: 'e-mail-aendern',
      topic,
      rank: 40,
      question: t('help.email.question'),
      answer: mayChangeEmail(chamber)
        ? [
            t('help.email.allowed'),
            t('help.email.lost', { days: waitDays }),
            t('help.email.undo', { days: undoDays }),
          ]
        : [t('help.email.fixed'), t('help.email.old')],
      action: mayChangeEmail(chamber)
        ? { label: t('change.title'), href: paths.change }
        : { label: t('change.toMove'), href: paths.move },
    },
    {
      id: 'name-aendern',
      topic,
      rank: 41,
      question: t('help.name.question'),
      answer: mayChangeName(chamber)
        ? [t('help.name.allowed')]
        : [t('help.name.fixed'), t('help.name.office', { email })],
    },
  ];
}
