import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { mayChangeEmail, mayChangeName } from '../accounts/index.ts';
import { changeHelpTexts } from './help-texts.de.ts';
import { paths } from './paths.ts';
import { undoDays, waitDays } from './rules.ts';
import { addressChangeTexts } from './texts.de.ts';

/** What of an account can be changed here, and the way where it can't (rows A28 to A30). */
export function addressChangeHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = changeHelpTexts.for(chamber, locale);
  const label = addressChangeTexts.for(chamber, locale);
  const email = chamber.identity.serviceEmail;
  const topic = 'konto';
  return [
    {
      id: 'e-mail-aendern',
      topic,
      rank: 40,
      question: t('email.question'),
      answer: mayChangeEmail(chamber)
        ? [t('email.allowed'), t('email.lost', { days: waitDays }), t('email.undo', { days: undoDays })]
        : [t('email.fixed'), t('email.old')],
      action: mayChangeEmail(chamber)
        ? { label: label('change.title'), href: paths.change }
        : { label: label('change.toMove'), href: paths.move },
    },
    {
      id: 'name-aendern',
      topic,
      rank: 41,
      question: t('name.question'),
      answer: mayChangeName(chamber) ? [t('name.allowed')] : [t('name.fixed'), t('name.office', { email })],
    },
  ];
}
