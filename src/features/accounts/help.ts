import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { accountHelpTexts } from './help-texts.de.ts';
import { paths } from './paths.ts';
import { accountSettings } from './settings.ts';

type HelpText = ReturnType<typeof accountHelpTexts.for>;
type Settings = ReturnType<typeof accountSettings.of>;

/** Help about registering and the account, made from the chamber's profile (row D6). */
export function accountHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = accountHelpTexts.for(chamber, locale);
  const settings = accountSettings.of(chamber);
  return [...aboutRegistering(t, settings, chamber), ...aboutAccounts(t)];
}

function aboutRegistering(t: HelpText, settings: Settings, chamber: Chamber): readonly HelpEntry[] {
  const mailed = settings.firstPassword === 'mailed-after-confirmation';
  const atRegistration = settings.firstPassword === 'chosen-at-registration';
  const about = entriesOf('registrieren');
  return [
    {
      ...about('registrieren-wie', 10, t('how.question'), howToRegister(t, settings)),
      action: { label: t('how.action'), href: paths.register },
    },
    about('keine-mail', 20, t(mailed ? 'missing.questionPassword' : 'missing.question'), [
      t('missing.spam', { name: chamber.identity.name }),
      t('missing.typo'),
      ...(mailed ? [t('missing.passwordSecond')] : []),
      t('missing.closed'),
    ]),
    about('virenscanner', 30, t('scanner.question'), [t('scanner.answer'), t('scanner.already')]),
    about('anderes-geraet', 40, t('device.question'), [
      t('device.answer'),
      ...(atRegistration ? [t('device.password')] : []),
    ]),
    about('code-abtippen', 50, t(mailed ? 'typing.questionMailed' : 'typing.question'), [t('typing.answer')]),
    about('konto-automatisch', 60, t('automatic.question'), [
      t('automatic.no'),
      ...(settings.madeByChamber === 'participants-and-lecturers' ? [t('automatic.courses')] : []),
    ]),
    ...(settings.olderModules
      ? [
          about('andere-zugaenge', 70, t('olderModules.question'), [
            t('olderModules.answer'),
            t('olderModules.first'),
          ]),
        ]
      : []),
  ];
}

function howToRegister(t: HelpText, settings: Settings): readonly string[] {
  const { confirmationValidHours: hours, termsFirst } = settings;
  switch (settings.firstPassword) {
    case 'mailed-after-confirmation':
      return [t(termsFirst ? 'how.formTermsOnly' : 'how.form'), t('how.mail', { hours }), t('how.mailed')];
    case 'chosen-at-activation':
      return [t(termsFirst ? 'how.formTermsOnly' : 'how.form'), t('how.mailActivation', { hours })];
    case 'chosen-at-registration':
      return [
        t(termsFirst ? 'how.formTerms' : 'how.formPassword'),
        t('how.mail', { hours }),
        t('how.registered'),
      ];
  }
}

function aboutAccounts(t: HelpText): readonly HelpEntry[] {
  const about = entriesOf('konto');
  return [
    about('konto-persoenlich', 10, t('personal.question'), [t('personal.answer')]),
    about('mehrere-personen', 20, t('colleagues.question'), [t('colleagues.answer')]),
    about('eigene-daten', 30, t('see.question'), [t('see.answer')]),
  ];
}

function entriesOf(topic: HelpEntry['topic']) {
  return (id: string, rank: number, question: string, answer: readonly string[]): HelpEntry => ({
    id,
    topic,
    rank,
    question,
    answer,
  });
}
