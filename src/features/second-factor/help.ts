import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { accountSettings, passwordLengthWithFactor } from '../accounts/index.ts';
import { paths } from './paths.ts';
import { secondFactorTexts } from './texts.de.ts';

/** Help about second factors. */
export function secondFactorHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = secondFactorTexts.for(chamber, locale);
  const without = accountSettings.of(chamber).passwordMinLength;
  const shorter = passwordLengthWithFactor(chamber);
  const about = (id: string, rank: number, question: string, answer: readonly string[]): HelpEntry => ({
    id,
    topic: 'konto',
    rank,
    question,
    answer,
  });
  return [
    {
      ...about('zweiter-faktor', 30, t('faq.what'), [
        t('faq.what.answer'),
        t('faq.what.where'),
        t('faq.what.others'),
        ...(shorter < without ? [t('faq.what.password', { with: shorter, without })] : []),
      ]),
      action: { label: t('faq.what.action'), href: paths.overview },
    },
    about('authenticator-app', 31, t('faq.app'), [t('faq.app.answer'), t('faq.app.wrong')]),
    about('passkey', 32, t('faq.passkey'), [t('faq.passkey.answer'), t('faq.passkey.several')]),
    about('wiederherstellungscodes', 33, t('faq.codes'), [t('faq.codes.answer'), t('faq.codes.new')]),
  ];
}
