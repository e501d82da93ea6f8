import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { unlikeEasy } from '../../platform/texts/noun.ts';
import { accountEasyTexts } from './easy-texts.de.ts';
import { paths } from './paths.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

type EasyText = ReturnType<typeof accountEasyTexts.for>;

/** Registering and signing in, in Leichte Sprache, as the chamber's profile has it. */
export function accountEasyLanguage(chamber: Chamber): readonly EasySection[] {
  const t = accountEasyTexts.for(chamber, 'de');
  const settings = accountSettings.of(chamber);
  const word = unlikeEasy(chamber.wording.terms.account);
  return [
    section(10, t('account.heading'), [t('account'), ...(word ? ['', t('account.word', { word })] : [])]),
    section(20, t('needs.heading'), [t('needs')]),
    ...(settings.olderModules ? [section(30, t('older.heading'), [t('older')])] : []),
    ...(settings.madeByChamber === 'participants-and-lecturers'
      ? [section(35, t('courses.heading'), [t('courses')])]
      : []),
    howToRegister(chamber, t),
    whatComes(chamber, t),
    ...(settings.firstPassword === 'mailed-after-confirmation'
      ? [
          section(60, t('password.heading'), [
            t('password.mailed', { hours: settings.provisionalPasswordValidHours }),
            '',
            t('rules', { min: settings.passwordMinLength }),
          ]),
        ]
      : []),
    signingIn(chamber, t),
    missingMail(chamber, t),
    section(90, t('safe.heading'), [t('safe')]),
  ];
}

function howToRegister(chamber: Chamber, t: EasyText): EasySection {
  const { firstPassword, passwordMinLength: min, termsFirst } = accountSettings.of(chamber);
  const of = accountTexts.for(chamber, 'de');
  const atRegistration = firstPassword === 'chosen-at-registration';
  const lines = [
    t('how.what'),
    t('how.open', { page: of('register.title') }),
    ...(termsFirst ? [t('how.termsFirst', { terms: of('button.terms') })] : []),
    t('how.names'),
    ...(atRegistration ? [t('how.password')] : []),
    ...(termsFirst ? [] : [t('how.terms')]),
    t('how.send', { button: of('button.register') }),
    ...(atRegistration ? ['', t('rules', { min })] : []),
  ];
  return {
    ...section(40, t('how.heading'), lines),
    actions: [{ label: t('how.action'), href: paths.register }],
  };
}

function whatComes(chamber: Chamber, t: EasyText): EasySection {
  const {
    confirmationValidHours: hours,
    firstPassword,
    passwordMinLength: min,
  } = accountSettings.of(chamber);
  const of = accountTexts.for(chamber, 'de');
  const button = of('button.confirm');
  const withCode = [t('mail.codeHeading'), t('mail.code', { field: of('label.code'), button })];
  const before = [t('mail', { hours }), '', t('mail.linkHeading'), t('mail.link')];
  const lines = {
    'mailed-after-confirmation': [...before, t('mail.confirm', { button }), '', ...withCode],
    'chosen-at-activation': [
      ...before,
      t('mail.activate', { save: of('button.savePassword') }),
      '',
      ...withCode,
      t('mail.activate', { save: of('button.savePassword') }),
      '',
      t('rules', { min }),
    ],
    'chosen-at-registration': [
      ...before,
      t('mail.confirm', { button }),
      '',
      t('mail.otherDevice'),
      '',
      ...withCode,
    ],
  }[firstPassword];
  return section(50, t('mail.heading'), lines);
}

function signingIn(chamber: Chamber, t: EasyText): EasySection {
  const signIn = accountTexts.for(chamber, 'de')('button.signIn');
  return {
    ...section(70, t('signIn.heading'), [t('signIn', { signIn })]),
    actions: [{ label: t('signIn.action'), href: '/anmelden' }],
  };
}

function missingMail(chamber: Chamber, t: EasyText): EasySection {
  const of = accountTexts.for(chamber, 'de');
  const labels = { resend: of('button.resend'), correct: of('button.correct') };
  return section(80, t('missing.heading'), [t('missing', { chamber: chamber.identity.name, ...labels })]);
}

function section(rank: number, heading: string, lines: readonly string[]): EasySection {
  return { page: 'registration', rank, heading, text: lines.join('\n') };
}
