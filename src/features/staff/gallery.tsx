import type { VNode } from 'preact';
import type { StaffActor } from '../../platform/access/actor.ts';
import { anonymous } from '../../platform/access/actor.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { type FormState, freshForm, type View } from '../../platform/ui/index.ts';
import {
  sampleAdministrator,
  sampleApp,
  sampleCodes,
  sampleInvitations,
  samplePasskeys,
  samplePeople,
  sampleQuestion,
  sampleRequests,
  sampleSessions,
} from './fixtures.ts';
import { AppPage, CodesGonePage, CodesPage, EnrolPage, PasskeyPage } from './pages/enrol-page.tsx';
import { NewCodesPage, RemoveFactorPage } from './pages/factor-pages.tsx';
import {
  ChangePasswordPage,
  ChoosePasswordPage,
  ForgottenPage,
  ForgottenSentPage,
  InvitationOverPage,
  PasswordLinkOverPage,
} from './pages/password-pages.tsx';
import { InvitePage, PeoplePage } from './pages/people-pages.tsx';
import { PersonPage, type PersonPageProps } from './pages/person-page.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { staffMailGallery } from './mails/gallery.ts';
import { RequestPage, type RequestPageProps } from './pages/request-page.tsx';
import { RequestsPage } from './pages/requests-page.tsx';
import { SecondStepPage } from './pages/second-step-page.tsx';
import { SignInPage, SignOutPage } from './pages/sign-in-page.tsx';
import type { StaffRecord } from './staff-record.ts';
import { staffTexts } from './texts.de.ts';

type Draw = (view: View) => VNode;

const at = new Date('2026-11-25T08:00:00Z');
const token = 'A'.repeat(43);
const offer = 'Hobel-Ziegel-Lampe-Fluss';
const wrong = (errors: Readonly<Record<string, string>>): FormState => ({ values: {}, errors });
const says = (view: View) => staffTexts.for(view.chamber, 'de');

const drawn = (id: string, title: string, draw: Draw, actor?: StaffActor): GalleryEntry => ({
  id: `staff/${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: actor ?? anonymous, inOffice: true },
});
const inside = (id: string, title: string, draw: Draw) => drawn(id, title, draw, sampleAdministrator);
const half = (stage: 'enrolment' | 'password', id: string, title: string, draw: Draw) =>
  drawn(id, title, draw, { ...sampleAdministrator, stage });

const door: readonly GalleryEntry[] = [
  drawn('sign-in', 'Anmelden', (view) => <SignInPage view={view} form={freshForm()} target={null} />),
  drawn('sign-in-wrong', 'Anmelden: falsch', (view) => (
    <SignInPage
      view={view}
      form={{ values: { email: 'sabine@kammer.example' }, errors: { password: says(view)('signIn.wrong') } }}
      target="/verwaltung/profil"
    />
  )),
  drawn('sign-in-over', 'Anmelden: Anmeldung abgelaufen', (view) => (
    <SignInPage view={view} form={freshForm()} target={null} notice="over" />
  )),
  drawn('sign-in-password-set', 'Anmelden: Passwort gespeichert', (view) => (
    <SignInPage view={view} form={freshForm()} target={null} notice="password-set" />
  )),
  drawn('sign-in-signed-out', 'Anmelden: abgemeldet', (view) => (
    <SignInPage view={view} form={freshForm()} target={null} notice="signed-out" />
  )),
  inside('sign-out', 'Abmelden', (view) => <SignOutPage view={view} />),
  half('password', 'second-step', 'Zweiter Faktor', (view) => (
    <SecondStepPage view={view} form={freshForm()} target={null} app passkey={sampleQuestion} recoveryCodes />
  )),
  half('password', 'second-step-app-wrong', 'Zweiter Faktor: Code falsch', (view) => (
    <SecondStepPage
      view={view}
      form={wrong({ code: says(view)('code.wrong') })}
      target="/verwaltung/profil"
      app
      recoveryCodes={false}
    />
  )),
  half('password', 'second-step-passkey', 'Zweiter Faktor: Passkey', (view) => (
    <SecondStepPage
      view={view}
      form={freshForm()}
      target={null}
      app={false}
      passkey={sampleQuestion}
      recoveryCodes
    />
  )),
  drawn('invitation', 'Einladung', (view) => (
    <ChoosePasswordPage view={view} form={freshForm()} offer={offer} token={token} invited="Jonas Muster" />
  )),
  drawn('invitation-over', 'Einladung abgelaufen', (view) => <InvitationOverPage view={view} />),
  half('enrolment', 'enrol', 'Zweiten Faktor einrichten', (view) => (
    <EnrolPage view={view} form={freshForm()} app={sampleApp} question={sampleQuestion} />
  )),
  half('enrolment', 'enrol-wrong', 'Zweiten Faktor einrichten: Code falsch', (view) => (
    <EnrolPage
      view={view}
      form={wrong({ code: says(view)('code.wrong') })}
      app={sampleApp}
      question={sampleQuestion}
    />
  )),
  drawn('forgotten', 'Passwort vergessen', (view) => <ForgottenPage view={view} form={freshForm()} />),
  drawn('forgotten-wrong', 'Passwort vergessen: Adresse fehlt', (view) => (
    <ForgottenPage view={view} form={wrong({ email: says(view)('field.email.missing') })} />
  )),
  drawn('forgotten-sent', 'Passwort vergessen: gesendet', (view) => <ForgottenSentPage view={view} />),
  drawn('new-password', 'Neues Passwort', (view) => (
    <ChoosePasswordPage view={view} form={freshForm()} offer={offer} token={token} />
  )),
  drawn('new-password-over', 'Neues Passwort: Link abgelaufen', (view) => (
    <PasswordLinkOverPage view={view} />
  )),
];

const profile = (id: string, title: string, more: Partial<Parameters<typeof ProfilePage>[0]> = {}) =>
  inside(id, title, (view) => (
    <ProfilePage
      view={view}
      person={samplePeople[0] as StaffRecord}
      factors={{ totpSince: at, passkeys: 1, codesLeft: 9 }}
      passkeys={samplePasskeys}
      sessions={sampleSessions}
      thisSession={sampleAdministrator.sessionId}
      {...more}
    />
  ));

const own: readonly GalleryEntry[] = [
  profile('profile', 'Profil'),
  profile('profile-changed', 'Profil: Passwort geändert', { notice: 'password' }),
  profile('profile-passkey-alone', 'Profil: nur ein Passkey', {
    factors: { totpSince: null, passkeys: 1, codesLeft: 10 },
    sessions: sampleSessions.slice(0, 1),
    notice: 'codes',
  }),
  profile('profile-app-alone', 'Profil: nur die App, ohne Rolle', {
    person: samplePeople[3] as StaffRecord,
    factors: { totpSince: at, passkeys: 0, codesLeft: 10 },
    passkeys: [],
    notice: 'app',
  }),
  inside('change-password', 'Passwort ändern', (view) => (
    <ChangePasswordPage view={view} form={freshForm()} offer={offer} />
  )),
  inside('change-password-wrong', 'Passwort ändern: falsch', (view) => (
    <ChangePasswordPage
      view={view}
      form={wrong({ currentPassword: says(view)('field.currentPassword.wrong') })}
      offer={offer}
    />
  )),
  inside('app', 'App einrichten', (view) => (
    <AppPage view={view} form={freshForm()} app={sampleApp} replaces />
  )),
  inside('app-wrong', 'App einrichten: Code falsch', (view) => (
    <AppPage view={view} form={wrong({ code: says(view)('code.wrong') })} app={sampleApp} replaces={false} />
  )),
  inside('passkey', 'Passkey anlegen', (view) => (
    <PasskeyPage view={view} form={freshForm()} question={sampleQuestion} />
  )),
  inside('remove-factor', 'Faktor entfernen', (view) => (
    <RemoveFactorPage view={view} form={freshForm()} app passkeys={samplePasskeys} />
  )),
  inside('remove-factor-last', 'Faktor entfernen: der letzte', (view) => (
    <RemoveFactorPage
      view={view}
      form={wrong({ '': says(view)('removeFactor.last') })}
      app={false}
      passkeys={samplePasskeys}
    />
  )),
  inside('new-codes', 'Neue Codes', (view) => <NewCodesPage view={view} form={freshForm()} />),
  inside('codes', 'Wiederherstellungscodes', (view) => <CodesPage view={view} codes={sampleCodes} />),
  inside('codes-gone', 'Wiederherstellungscodes: nicht mehr zu sehen', (view) => (
    <CodesGonePage view={view} />
  )),
];

const person = (id: string, title: string, index: number, more: Partial<PersonPageProps> = {}) =>
  inside(id, title, (view) => {
    const shown = samplePeople[index] as StaffRecord;
    const until = sampleInvitations.get(shown.id);
    return (
      <PersonPage
        view={view}
        person={shown}
        invitedUntil={until}
        isSelf={false}
        requests={[]}
        answering={[]}
        {...more}
      />
    );
  });

const people: readonly GalleryEntry[] = [
  inside('people', 'Mitarbeitende', (view) => (
    <PeoplePage view={view} people={samplePeople} invitations={sampleInvitations} />
  )),
  inside('invite', 'Einladen', (view) => <InvitePage view={view} form={freshForm()} />),
  inside('invite-wrong', 'Einladen: unvollständig', (view) => (
    <InvitePage
      view={view}
      form={{
        values: { email: 'jonas.muster@kammer.example' },
        errors: {
          name: says(view)('newcomer.name.missing'),
          email: says(view)('invite.known'),
          'role-auskunft': says(view)('newcomer.roles.missing'),
        },
      }}
    />
  )),
  person('person', 'eine Person', 1, { notice: 'roles' }),
  person('person-self', 'der eigene Zugang', 0, { isSelf: true, refusal: 'last' }),
  person('person-invited', 'eingeladen', 2, {
    requests: sampleRequests.slice(1, 2),
    answering: ['Sabine Beispiel'],
    notice: 'asked',
  }),
  person('person-unconfirmed', 'noch nicht bestätigt', 2, {
    answering: ['Sabine Beispiel'],
    notice: 'invited',
  }),
  person('person-locked', 'gesperrt', 3, { notice: 'locked' }),
  inside('requests', 'Vier Augen', (view) => (
    <RequestsPage view={view} requests={sampleRequests} own={sampleAdministrator.staffId} />
  )),
  inside('requests-own', 'Vier Augen: selbst beantragt', (view) => (
    <RequestsPage
      view={view}
      requests={sampleRequests}
      own={sampleAdministrator.staffId}
      problem={says(view)('requests.own')}
    />
  )),
  inside('requests-empty', 'Vier Augen: nichts wartet', (view) => (
    <RequestsPage view={view} requests={[]} own={sampleAdministrator.staffId} notice="confirmed" />
  )),
];

const request = (id: string, title: string, index: number, more: Partial<RequestPageProps> = {}) =>
  inside(`request-${id}`, `Vier Augen: ${title}`, (view) => (
    <RequestPage
      view={view}
      request={sampleRequests[index]!}
      isOwn={false}
      about="/verwaltung/mitarbeitende"
      form={freshForm()}
      {...more}
    />
  ));

const decisions: readonly GalleryEntry[] = [
  request('open', 'zu entscheiden', 0),
  request('own', 'selbst beantragt, einzeln', 1, { isOwn: true }),
  request('one-person', 'noch nicht zwei Personen', 2),
  request('no-reason', 'ablehnen ohne Grund', 0, {
    form: wrong({ reason: staffTexts.messages.de['requests.reasonMissing'] }),
  }),
];

/** The office's pages and mails in their states. */
export const staffGallery: readonly GalleryEntry[] = [
  ...door,
  ...own,
  ...people,
  ...decisions,
  ...staffMailGallery,
];
