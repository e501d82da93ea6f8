import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import type { Demand } from './first-password/strategy.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import { mergedSample, sample, signedInSample } from './fixtures.ts';
import { confirmMail } from './mails/confirm-mail.ts';
import { knownAddressMail } from './mails/known-address-mail.ts';
import { profileChangedMail } from './mails/profile-changed-mail.ts';
import { provisionalPasswordMail } from './mails/provisional-password-mail.ts';
import { AlreadyPage } from './pages/already-page.tsx';
import { CodePage } from './pages/code-page.tsx';
import { ConfirmPage } from './pages/confirm-page.tsx';
import { ConsentPage } from './pages/consent-page.tsx';
import { LinkOverPage } from './pages/link-over-page.tsx';
import { ProfileFormPage } from './pages/profile-form-page.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { RegistrationPage } from './pages/registration-page.tsx';
import { RenewedPage } from './pages/renewed-page.tsx';
import { SentPage, type SentPageProps } from './pages/sent-page.tsx';
import { TermsPage } from './pages/terms-page.tsx';
import { mayChangeName } from './profile-settings.ts';
import { passwordSentence, profileSentences, registrationSentences } from './refusal-sentences.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];
type Only = (chamber: Chamber) => boolean;

const always: Only = () => true;
const termsFirst: Only = (chamber) => accountSettings.of(chamber).termsFirst;
const demands =
  (demand: Demand): Only =>
  (chamber) =>
    [true, false].some((sameBrowser) => firstPasswordOf(chamber).demand(sameBrowser) === demand);
const textsOf = (view: View) => accountTexts.for(view.chamber, view.locale);

function drawn(id: string, title: string, draw: Draw, appliesTo: Only = always): GalleryEntry {
  return { id: `accounts/${id}`, title, appliesTo, show: { kind: 'page', draw } };
}

function registration(view: View, form: FormState, question = false) {
  return (
    <RegistrationPage
      view={view}
      form={form}
      asksTerms={!termsFirst(view.chamber)}
      offer={firstPasswordOf(view.chamber).atRegistration ? sample.passphrase : undefined}
      question={question ? { suggested: 'joerg@gmail.com', typed: 'joerg@gmial.com' } : undefined}
    />
  );
}

function refusedRegistration(view: View): FormState {
  const { chamber, locale } = view;
  const errors = registrationSentences(chamber, locale, {
    firstName: 'missing',
    lastName: 'no-letter',
    email: { why: 'no-at' },
    ...(firstPasswordOf(chamber).atRegistration ? { password: ['too-short', 'common'] } : {}),
    ...(termsFirst(chamber) ? {} : { terms: 'missing' }),
  });
  return { values: { lastName: '123', email: 'joerg.example' }, errors };
}

function sent(view: View, state: Partial<SentPageProps> = {}) {
  return (
    <SentPage
      view={view}
      email={sample.email}
      sender={`${view.chamber.identity.name} (${view.chamber.identity.serviceEmail})`}
      codeForm={freshForm()}
      addressForm={freshForm()}
      {...state}
    />
  );
}

function confirm(view: View, demand: Demand, errors: FormState['errors'] = {}) {
  return (
    <ConfirmPage
      view={view}
      demand={demand}
      form={{ values: {}, errors }}
      action="/registrieren/bestaetigen"
      proof={{ token: sample.token }}
      name={`${sample.firstName} ${sample.lastName}`}
      email={sample.email}
      offer={sample.passphrase}
    />
  );
}

function consent(id: string, title: string, form: (view: View) => FormState, isFirst = false): GalleryEntry {
  return {
    id: `accounts/${id}`,
    title,
    show: {
      kind: 'page',
      actor: { ...signedInSample, mustAcceptTerms: true },
      draw: (view) => <ConsentPage view={view} form={form(view)} target="/profil" isFirst={isFirst} />,
    },
  };
}

function profileForm(id: string, title: string, form: (view: View) => FormState): GalleryEntry {
  return {
    id: `accounts/${id}`,
    title,
    show: {
      kind: 'page',
      actor: signedInSample,
      draw: (view) => (
        <ProfileFormPage view={view} form={form(view)} name={`${sample.firstName} ${sample.lastName}`} />
      ),
    },
  };
}

const weak = (view: View) => passwordSentence(view.chamber, view.locale, ['too-short', 'common']);

const pages: readonly GalleryEntry[] = [
  drawn(
    'terms',
    'Nutzungsbedingungen zuerst',
    (view) => <TermsPage view={view} form={freshForm()} />,
    termsFirst,
  ),
  drawn(
    'terms-refused',
    'Nutzungsbedingungen, nicht zugestimmt',
    (view) => (
      <TermsPage view={view} form={{ values: {}, errors: { terms: textsOf(view)('terms.missing') } }} />
    ),
    termsFirst,
  ),
  drawn('register', 'Registrieren', (view) => registration(view, freshForm())),
  drawn('register-refused', 'Registrieren, Angaben fehlen', (view) =>
    registration(view, refusedRegistration(view)),
  ),
  drawn('register-slip', 'Registrieren, Tippfehler in der Adresse', (view) => {
    const values = { ...sample, email: 'joerg@gmial.com', emailMeant: 'joerg@gmail.com', terms: 'ja' };
    const { firstName, lastName, email, emailMeant, terms } = values;
    const errors = { emailMeant: textsOf(view)('email.slip') };
    return registration(view, { values: { firstName, lastName, email, emailMeant, terms }, errors }, true);
  }),
  drawn('register-limited', 'Registrieren, zu viele', (view) => {
    const sentence = textsOf(view)('register.tooMany', { when: '21.11.2026, 10:00 Uhr' });
    return registration(view, { values: { firstName: sample.firstName }, errors: { '': sentence } });
  }),
  drawn('sent', 'Mail gesendet', (view) => sent(view)),
  drawn('sent-again', 'Mail noch einmal gesendet', (view) => sent(view, { news: 'again' })),
  drawn('sent-corrected', 'Adresse korrigiert', (view) => sent(view, { news: 'corrected' })),
  drawn('sent-limited', 'Zu viele Mails', (view) => sent(view, { news: 'limited' })),
  drawn('sent-wrong-code', 'Falscher Code', (view) =>
    sent(view, {
      codeForm: { values: { code: sample.code }, errors: { code: textsOf(view)('code.wrong') } },
    }),
  ),
  drawn('sent-slip', 'Tippfehler in der korrigierten Adresse', (view) =>
    sent(view, {
      addressForm: {
        values: { email: 'joerg@gmail', emailMeant: 'joerg@gmail.com' },
        errors: { emailMeant: textsOf(view)('email.slip') },
      },
      question: { suggested: 'joerg@gmail.com', typed: undefined },
    }),
  ),
  drawn('code', 'Code in einem anderen Browser', (view) => <CodePage view={view} form={freshForm()} />),
  drawn('code-slip', 'Tippfehler im Code', (view) => (
    <CodePage
      view={view}
      form={{
        values: { email: sample.email, code: '7K3QF-2M9X5' },
        errors: { code: textsOf(view)('code.slip') },
      }}
    />
  )),
  drawn('confirm', 'Bestätigen mit einem Klick', (view) => confirm(view, 'nothing'), demands('nothing')),
  drawn('activate', 'Passwort festlegen', (view) => confirm(view, 'new-password'), demands('new-password')),
  drawn(
    'activate-refused',
    'Passwort festlegen, zu schwach',
    (view) => confirm(view, 'new-password', { newPassword: weak(view) }),
    demands('new-password'),
  ),
  drawn(
    'other-browser',
    'Bestätigen in einem anderen Browser',
    (view) => confirm(view, 'password-or-new-password'),
    demands('password-or-new-password'),
  ),
  drawn(
    'other-browser-wrong',
    'Bestätigen in einem anderen Browser, falsches Passwort',
    (view) => confirm(view, 'password-or-new-password', { password: textsOf(view)('password.wrong') }),
    demands('password-or-new-password'),
  ),
  drawn(
    'other-browser-weak',
    'Bestätigen in einem anderen Browser, neues Passwort zu schwach',
    (view) => confirm(view, 'password-or-new-password', { newPassword: weak(view) }),
    demands('password-or-new-password'),
  ),
  drawn('already', 'Bereits bestätigt', (view) => <AlreadyPage view={view} />),
  ...(['expired', 'superseded', 'unknown', 'lost'] as const).map((why) =>
    drawn(`link-${why}`, `Link führt nicht weiter: ${why}`, (view) => <LinkOverPage view={view} why={why} />),
  ),
  drawn('renewed', 'Neue Mail gesendet', (view) => <RenewedPage view={view} limited={false} />),
  drawn('renewed-limited', 'Neue Mail, zu viele', (view) => <RenewedPage view={view} limited />),
  consent('consent', 'Neue Nutzungsbedingungen', () => freshForm()),
  consent('consent-first', 'Nutzungsbedingungen, mit einem Zugang von früher', () => freshForm(), true),
  consent('consent-refused', 'Neue Nutzungsbedingungen, nicht zugestimmt', (view) => ({
    values: {},
    errors: { terms: textsOf(view)('consent.missing') },
  })),
  ...(['', '-saved'] as const).map(
    (state): GalleryEntry => ({
      id: `accounts/profile${state}`,
      title: state === '' ? 'Mein Profil' : 'Mein Profil, gespeichert',
      show: {
        kind: 'page',
        actor: signedInSample,
        draw: (view) => (
          <ProfilePage
            view={view}
            account={{ ...sample, phone: state === '' ? null : sample.phone, createdAt: sample.since }}
            notice={state === '' ? undefined : 'saved'}
          />
        ),
      },
    }),
  ),
  profileForm('profile-form', 'Angaben ändern', () => ({
    values: { firstName: sample.firstName, lastName: sample.lastName },
    errors: {},
  })),
  profileForm('profile-form-refused', 'Angaben ändern, nicht lesbar', (view) => ({
    values: { firstName: '', lastName: sample.lastName, phone: 'abends' },
    errors: profileSentences(view.chamber, view.locale, {
      phone: 'not-a-number',
      ...(mayChangeName(view.chamber) ? { firstName: 'missing' } : {}),
    }),
  })),
];

/** Every page and mail of this feature, in every state. */
export const accountGallery: readonly GalleryEntry[] = [
  ...pages,
  {
    id: 'accounts/mail-confirm',
    title: 'Mail: Adresse bestätigen',
    show: { kind: 'mail', draw: (chamber, locale) => confirmMail(chamber, locale, sample) },
  },
  {
    id: 'accounts/mail-confirm-merged',
    title: 'Mail: Adresse bestätigen, die zusammengeführt wurde',
    show: { kind: 'mail', draw: (chamber, locale) => confirmMail(chamber, locale, mergedSample) },
  },
  {
    id: 'accounts/mail-known',
    title: 'Mail: schon ein Konto',
    show: { kind: 'mail', draw: (chamber, locale) => knownAddressMail(chamber, locale, sample) },
  },
  {
    id: 'accounts/mail-name-changed',
    title: 'Mail: Name geändert',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        profileChangedMail(chamber, locale, sample, { nameBefore: 'Jörg Müller', phone: 'changed' }),
    },
  },
  ...(['added', 'changed', 'removed'] as const).map(
    (phone): GalleryEntry => ({
      id: `accounts/mail-phone-${phone}`,
      title: `Mail: Telefonnummer (${phone})`,
      show: {
        kind: 'mail',
        draw: (chamber, locale) => profileChangedMail(chamber, locale, sample, { phone }),
      },
    }),
  ),
  {
    id: 'accounts/mail-provisional',
    title: 'Mail: vorläufiges Passwort',
    appliesTo: demandsMail,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        provisionalPasswordMail(chamber, locale, { ...sample, password: sample.provisionalPassword }),
    },
  },
];

function demandsMail(chamber: Chamber): boolean {
  return accountSettings.of(chamber).firstPassword === 'mailed-after-confirmation';
}
