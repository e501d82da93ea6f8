import type { VNode } from 'preact';
import type { Actor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, Page, type View } from '../../platform/ui/index.ts';
import type { AccountStand } from '../accounts/index.ts';
import { actionGallery } from './action-gallery.tsx';
import {
  sampleAccount,
  sampleAccounts,
  sampleCarer,
  sampleFactors,
  sampleLines,
  sampleLinks,
  sampleMails,
  sampleNoFactors,
  sampleNow,
  sampleRegistrations,
  sampleSessions,
} from './fixtures.ts';
import { drawAccount, drawLinks, drawMails, drawSignIn } from './pages/account-panels.tsx';
import { AccountsPage } from './pages/accounts-page.tsx';
import { EverythingPage } from './pages/everything-page.tsx';
import { MakePage } from './pages/make-page.tsx';
import { RegistrationPage, type RegistrationPageProps } from './pages/registration-page.tsx';
import { RegistrationsPage } from './pages/registrations-page.tsx';
import { careTexts } from './texts.de.ts';

const inside = (
  id: string,
  title: string,
  draw: (view: View) => VNode,
  actor: Actor = sampleCarer,
): GalleryEntry => ({
  id: `account-care/${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor, inOffice: true },
});

const panels = (id: string, title: string, draw: (chamber: Chamber) => readonly VNode[]): GalleryEntry =>
  inside(id, title, (view) => (
    <Page view={view} title="Erika Muster" width="wide">
      {draw(view.chamber)}
    </Page>
  ));

const list = (id: string, title: string, stand: AccountStand, typed = '') =>
  inside(id, title, (view) => {
    const lines = typed ? [] : sampleLines;
    const found = { lines, total: typed ? 0 : 1000, more: !typed, pages: typed ? 1 : 20 };
    return <AccountsPage view={view} list={found} wanted={{ typed, page: typed ? 1 : 2 }} stand={stand} />;
  });

const registrations = (id: string, title: string, typed = '') =>
  inside(id, title, (view) => {
    const lines = typed ? [] : sampleRegistrations;
    const found = { lines, total: lines.length, more: false, pages: 1 };
    return <RegistrationsPage view={view} list={found} wanted={{ typed, page: 1 }} now={sampleNow} />;
  });

const registration = (
  id: string,
  title: string,
  index: number,
  more: (view: View) => Partial<RegistrationPageProps> = () => ({}),
  actor: Actor = sampleCarer,
) =>
  inside(
    id,
    title,
    (view) => (
      <RegistrationPage
        view={view}
        registration={sampleRegistrations[index] as RegistrationPageProps['registration']}
        mails={sampleMails}
        now={sampleNow}
        form={freshForm()}
        {...more(view)}
      />
    ),
    actor,
  );

const everything = (id: string, title: string, typed = '') =>
  inside(id, title, (view) => {
    const lines = typed ? [] : sampleLines;
    const above = typed ? [] : sampleRegistrations.slice(0, 1);
    return (
      <EverythingPage
        view={view}
        waiting={{ lines: above, total: typed ? 0 : sampleRegistrations.length, more: false, pages: 1 }}
        accounts={{ lines, total: lines.length, more: false, pages: 1 }}
        wanted={{ typed, page: 1 }}
        now={sampleNow}
      />
    );
  });

/** Accounts and registrations in the office, in every state. */
export const careOfficeGallery: readonly GalleryEntry[] = [
  everything('everything', 'Konten: alles'),
  everything('everything-none', 'Konten: zu kurz gesucht', 'ab'),
  registrations('registrations', 'wartende Registrierungen'),
  registrations('registrations-none', 'wartende Registrierungen: nichts gefunden', 'gibtesnicht'),
  list('accounts', 'Konten', 'all'),
  list('accounts-none', 'Konten: nichts gefunden', 'locked', 'gibtesnicht'),
  registration('registration', 'eine Registrierung', 0),
  registration('registration-over', 'eine Registrierung: Link abgelaufen, gesendet', 1, () => ({
    notice: 'gesendet',
    mails: [],
  })),
  registration('registration-known', 'eine Registrierung: Adresse hat ein Konto', 2, () => ({
    notice: 'warten',
  })),
  registration('registration-wrong', 'eine Registrierung: Adresse wie ein Tippfehler', 0, () => ({
    form: {
      values: { email: 'willi@gmial.com', emailMeant: 'willi@gmail.com' },
      errors: { emailMeant: 'Meinten Sie willi@gmail.com?' },
    },
    question: { suggested: 'willi@gmail.com', typed: 'willi@gmial.com' },
  })),
  registration('registration-many', 'eine Registrierung: zu viele', 0, (view) => ({
    form: {
      values: { email: 'willi@handwerk.example' },
      errors: { '': careTexts.for(view.chamber, 'de')('registration.tooMany') },
    },
  })),
  registration('registration-read', 'eine Registrierung: nur ansehen', 0, () => ({ notice: 'berichtigt' }), {
    ...sampleCarer,
    rights: ['konten.lesen'],
  }),
  panels('account', 'Konto: was dazu steht', (chamber) => [
    drawAccount(chamber, sampleAccount, sampleNow),
    drawLinks(chamber, sampleLinks, sampleNow),
    drawSignIn(chamber, sampleFactors, sampleSessions),
    drawMails(chamber, sampleMails, new Map([['2', '/verwaltung/konten/1/passwort']])),
  ]),
  panels('account-bare', 'Konto: nichts dazu', (chamber) => [
    drawLinks(chamber, [], sampleNow),
    drawSignIn(chamber, sampleNoFactors, []),
    drawMails(chamber, []),
  ]),
  panels('account-states', 'Konto: jeder Stand', (chamber) =>
    sampleAccounts.map((account) =>
      drawAccount(chamber, account, sampleNow, account.state === 'closed' ? sampleAccount : undefined),
    ),
  ),
  ...actionGallery,
  inside('make', 'für Kurse anlegen', (view) => (
    <MakePage view={view} form={freshForm()} counts={{ made: 12, joined: 3, known: 1 }} />
  )),
  inside('make-unlinked', 'für Kurse anlegen: nicht alle verknüpft', (view) => (
    <MakePage view={view} form={freshForm()} counts={{ made: 12, joined: 3, known: 1 }} unlinked={[4, 17]} />
  )),
  inside('make-wrong', 'für Kurse anlegen: unvollständig', (view) => (
    <MakePage
      view={view}
      form={{
        values: { email: 'karla', personennummer: '99' },
        errors: {
          firstName: careTexts.for(view.chamber, 'de')('name.first.missing'),
          email: careTexts.for(view.chamber, 'de')('make.email.wrong'),
          art: careTexts.for(view.chamber, 'de')('make.art.missing'),
          personennummer: careTexts.for(view.chamber, 'de')('make.person.unknown'),
        },
      }}
      faults={['Zeile 3: Das ist keine E-Mail-Adresse.', 'Zeile 9: Bitte wählen Sie, wofür.']}
    />
  )),
];
