import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { accountSettings, passwordSentence } from '../accounts/index.ts';
import { codeSentence, passkeySentence, recoveryCodeSentence } from '../second-factor/index.ts';
import { erika, passphrase } from './fixtures.ts';
import { formerAddressMail } from './mails/former-address.ts';
import { noAccountMail } from './mails/no-account.ts';
import { passwordChangedMail } from './mails/password-changed.ts';
import { resetLinkMail } from './mails/reset-link.ts';
import { ChangePasswordPage } from './pages/change-password-page.tsx';
import { ChoosePasswordPage } from './pages/choose-password-page.tsx';
import { ForgottenPage, ForgottenSentPage } from './pages/forgotten-page.tsx';
import { LinkOverPage } from './pages/link-over-page.tsx';
import { ProofOverPage, ProvisionalOverPage } from './pages/provisional-over-page.tsx';
import { ResetPage } from './pages/reset-page.tsx';
import { PendingOverPage, RecoveryCodePage, SecondStepPage } from './pages/second-step-pages.tsx';
import { SignInPage, type SignInPageProps } from './pages/sign-in-page.tsx';
import { SignOutPage } from './pages/sign-out-page.tsx';
import { secondStepTexts } from './second-step/texts.de.ts';
import { signInTexts } from './texts.de.ts';

const question = { options: '{}', sealed: 'A'.repeat(64) };
const noon = new Date('2026-11-21T11:00:00Z');
const token = 'A'.repeat(43);
const textsOf = (view: View) => signInTexts.for(view.chamber, view.locale);
const noonIn = (view: View) => formatDateTime(noon, view.locale);
const refusedWith = (errors: FormState['errors']): FormState => ({ values: { email: erika.email }, errors });
const mailsPasswords = (chamber: Chamber) =>
  accountSettings.of(chamber).firstPassword === 'mailed-after-confirmation';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

function shown(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `sign-in/${id}`, title, show: { kind: 'page', draw } };
}

function shownToErika(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `sign-in/${id}`, title, show: { kind: 'page', actor: erika, draw } };
}

function mailed(
  id: string,
  title: string,
  draw: (chamber: Chamber, locale: Locale) => MailContent,
): GalleryEntry {
  return { id: `sign-in/${id}`, title, show: { kind: 'mail', draw } };
}

const signIn = (view: View, shownThere: Partial<SignInPageProps> = {}) => (
  <SignInPage passkey={question} view={view} form={freshForm()} target={null} {...shownThere} />
);

/** Every page and mail of this feature, in every state. */
export const signInGallery: readonly GalleryEntry[] = [
  shown('sign-in', 'Anmelden', (view) => signIn(view)),
  shown('sign-in-registered', 'Anmelden, in diesem Browser registriert', (view) =>
    signIn(view, {
      form: freshForm({ email: erika.email }),
      registered: erika.email,
    }),
  ),
  shown('after-reset', 'Anmelden nach neuem Passwort', (view) =>
    signIn(view, { notice: textsOf(view)('notice.passwordChanged') }),
  ),
  shownToErika('already', 'Anmelden, schon angemeldet', (view) => signIn(view, { target: '/profil' })),
  shown('incomplete', 'Anmelden, Angaben fehlen', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={refusedWith({
        email: textsOf(view)('field.email.unreadable'),
        password: textsOf(view)('field.password.missing'),
      })}
      target={null}
    />
  )),
  shown('wrong', 'Anmelden, falsches Passwort', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={refusedWith({ password: textsOf(view)('signIn.wrong') })}
      target={null}
      failed
    />
  )),
  shown('too-many', 'Anmelden, zu viele Versuche', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={refusedWith({ '': textsOf(view)('signIn.tooMany', { until: noonIn(view) }) })}
      target={null}
      failed
    />
  )),
  shown('over-only-secrets', 'Anmelden, nur Passwörter eingegeben', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={freshForm()}
      target="/profil/passwort"
      over={{ input: 'only-secrets' }}
    />
  )),
  shown('over-too-large', 'Anmelden, Eingabe zu lang zum Aufheben', (view) => (
    <SignInPage
      passkey={question}
      view={view}
      form={freshForm()}
      target="/profil"
      over={{ input: 'too-large' }}
    />
  )),
  {
    ...shown('provisional-over', 'Vorläufiges Passwort abgelaufen', (view) => (
      <ProvisionalOverPage view={view} proof={token} isWeak={false} />
    )),
    appliesTo: mailsPasswords,
  },
  shown('weak-over', 'Zu schwaches Passwort abgelaufen', (view) => (
    <ProvisionalOverPage view={view} proof={token} isWeak />
  )),
  {
    ...shown('proof-over', 'Neues vorläufiges Passwort schon gesendet', (view) => (
      <ProofOverPage view={view} />
    )),
    appliesTo: mailsPasswords,
  },
  {
    id: 'sign-in/choose',
    title: 'Eigenes Passwort festlegen',
    show: {
      kind: 'page',
      actor: { ...erika, mustReplacePassword: true },
      draw: (view) => (
        <ChoosePasswordPage view={view} form={freshForm()} offer={passphrase} target={null} isWeak={false} />
      ),
    },
    appliesTo: mailsPasswords,
  },
  {
    id: 'sign-in/choose-weak',
    title: 'Schwaches Passwort eines früheren Dienstes ersetzen',
    show: {
      kind: 'page',
      actor: { ...erika, mustReplacePassword: true },
      draw: (view) => (
        <ChoosePasswordPage view={view} form={freshForm()} offer={passphrase} target="/profil" isWeak />
      ),
    },
  },
  shownToErika('change', 'Passwort ändern', (view) => (
    <ChangePasswordPage view={view} form={freshForm()} offer={passphrase} />
  )),
  shownToErika('change-refused', 'Passwort ändern, abgelehnt', (view) => (
    <ChangePasswordPage
      view={view}
      form={refusedWith({
        currentPassword: textsOf(view)('change.wrong'),
        newPassword: passwordSentence(view.chamber, view.locale, ['too-short']),
      })}
      offer={passphrase}
    />
  )),
  shownToErika('changed', 'Passwort geändert', (view) => (
    <ChangePasswordPage view={view} form={freshForm()} offer={passphrase} changed />
  )),
  shown('forgotten', 'Passwort vergessen', (view) => <ForgottenPage view={view} form={freshForm()} />),
  shown('forgotten-refused', 'Passwort vergessen, Angaben fehlen', (view) => (
    <ForgottenPage view={view} form={refusedWith({ email: textsOf(view)('field.email.missing') })} />
  )),
  shown('forgotten-sent', 'Link gesendet', (view) => (
    <ForgottenSentPage view={view} sender={view.chamber.identity.serviceEmail} />
  )),
  shown('reset', 'Neues Passwort', (view) => (
    <ResetPage view={view} form={freshForm()} offer={passphrase} token={token} />
  )),
  shown('reset-refused', 'Neues Passwort, abgelehnt', (view) => (
    <ResetPage
      view={view}
      form={refusedWith({ newPassword: passwordSentence(view.chamber, view.locale, ['too-short']) })}
      offer={passphrase}
      token={token}
    />
  )),
  shown('link-over', 'Link benutzt oder abgelaufen', (view) => <LinkOverPage view={view} token={token} />),
  shown('link-unknown', 'Link unbekannt', (view) => <LinkOverPage view={view} />),
  shown('sign-out-stranger', 'Abmelden, nicht angemeldet', (view) => <SignOutPage view={view} />),
  shownToErika('sign-out', 'Abmelden', (view) => <SignOutPage view={view} />),
  shown('second-step', 'Zweiter Faktor, App', (view) => (
    <SecondStepPage view={view} form={freshForm()} app recoveryCodes />
  )),
  shown('second-step-all', 'Zweiter Faktor, App und Passkey', (view) => (
    <SecondStepPage view={view} form={freshForm()} app passkey={question} recoveryCodes />
  )),
  shown('second-step-passkey', 'Zweiter Faktor, nur Passkey, keine Codes mehr', (view) => (
    <SecondStepPage view={view} form={freshForm()} app={false} passkey={question} recoveryCodes={false} />
  )),
  shown('second-step-wrong', 'Zweiter Faktor, falscher Code', (view) => (
    <SecondStepPage
      view={view}
      form={{ values: {}, errors: { code: codeSentence(view.chamber, view.locale, { kind: 'wrong' }) } }}
      app
      passkey={question}
      recoveryCodes
    />
  )),
  shown('second-step-no-script', 'Zweiter Faktor, Passkey ohne JavaScript', (view) => (
    <SecondStepPage
      view={view}
      form={{ values: {}, errors: { '': passkeySentence(view.chamber, view.locale, 'no-script') } }}
      app
      passkey={question}
      recoveryCodes
    />
  )),
  shown('recovery-code', 'Wiederherstellungscode', (view) => (
    <RecoveryCodePage view={view} form={freshForm()} />
  )),
  shown('recovery-code-slip', 'Wiederherstellungscode, Tippfehler', (view) => (
    <RecoveryCodePage
      view={view}
      form={{
        values: {},
        errors: { recoveryCode: recoveryCodeSentence(view.chamber, view.locale, { kind: 'slip' }) },
      }}
    />
  )),
  shown('pending-over', 'Zweiter Faktor, zu lange gewartet', (view) => <PendingOverPage view={view} />),
  shown('passkey-refused', 'Mit Passkey anmelden, unbekannter Passkey', (view) => (
    <SignInPage
      view={view}
      passkey={question}
      form={{
        values: {},
        errors: { '': secondStepTexts.for(view.chamber, view.locale)('alone.unknown') },
      }}
      target={null}
    />
  )),
  mailed('mail-reset', 'Mail: Link zu neuem Passwort', (chamber, locale) =>
    resetLinkMail(chamber, locale, erika, token, 'person'),
  ),
  mailed('mail-reset-chamber', 'Mail: Link zu neuem Passwort von der Kammer', (chamber, locale) =>
    resetLinkMail(chamber, locale, erika, token, 'chamber'),
  ),
  mailed('mail-former-address', 'Mail: frühere Adresse', (chamber, locale) =>
    formerAddressMail(chamber, locale, {
      firstName: 'Erika',
      lastName: 'Muster',
      email: 'erika.muster@handwerk.example',
    }),
  ),
  mailed('mail-no-account', 'Mail: kein Konto unter dieser Adresse', noAccountMail),
  mailed('mail-changed', 'Mail: Passwort geändert', (chamber, locale) =>
    passwordChangedMail(chamber, locale, erika, noon),
  ),
];
