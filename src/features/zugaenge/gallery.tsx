import type { SignedInActor } from '../../platform/access/actor.ts';
import { sampleLinked, sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { sampleAdministrator, sampleColleagues, sampleInvitation, sampleNow } from './fixtures.ts';
import { mailGallery } from './mail-gallery.ts';
import { ColleaguePage, type ColleaguePageProps } from './pages/colleague-page.tsx';
import { EndPage, type EndPageProps } from './pages/end-page.tsx';
import { OtherAccountPage, OwnInvitationsPage, StrangerPage } from './pages/invitation-page.tsx';
import { InvitePage } from './pages/invite-page.tsx';
import { ListPage, type ListPageProps, listNotices } from './pages/list-page.tsx';
import { OverPage } from './pages/over-page.tsx';
import { roleValues } from './read-forms.ts';
import type { InvitationOver } from './rules.ts';
import { offersInvitations } from './settings.ts';
import { zugaengeTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

const always = () => true;
const betrieb = sampleInvitation.betrieb;
const everybody = [sampleAdministrator, ...sampleColleagues];
const token = 'A'.repeat(43);

function drawn(
  id: string,
  title: string,
  draw: Draw,
  actor: SignedInActor | null = sampleLinked,
  appliesTo: (chamber: Chamber) => boolean = offersInvitations,
): GalleryEntry {
  return {
    id: `zugaenge/${id}`,
    title,
    appliesTo,
    show: { kind: 'page', draw, ...(actor ? { actor } : {}) },
  };
}

function list(
  id: string,
  title: string,
  shown: Partial<ListPageProps>,
  actor: SignedInActor = sampleLinked,
): GalleryEntry {
  return drawn(
    `list-${id}`,
    `Zugänge, ${title}`,
    (view) => (
      <ListPage
        view={view}
        betrieb={betrieb}
        ownLinkId={sampleAdministrator.linkId}
        colleagues={everybody}
        invitations={[]}
        now={sampleNow}
        {...shown}
      />
    ),
    actor,
    always,
  );
}

const asReader: SignedInActor = {
  ...sampleLinked,
  mandates: sampleLinked.mandates.map((mandate) => ({ ...mandate, roles: ['ausbildung', 'kurse'] })),
  actingFor: { ...sampleLinked.mandates[0]!, roles: ['ausbildung', 'kurse'] },
};
const second = { ...sampleAdministrator, ...sampleColleagues[0], roles: ['verwaltung'] } as const;

const lists: readonly GalleryEntry[] = [
  list('alone', 'nur man selbst', { colleagues: [sampleAdministrator] }),
  list('people', 'mehrere, offene Einladungen', {
    invitations: [
      sampleInvitation,
      { ...sampleInvitation, id: '2', email: 'alt@handwerk.example', expiresAt: sampleNow },
      { ...sampleInvitation, id: '3', email: 'ruht@handwerk.example', inviterAdministers: false },
    ],
  }),
  list('two', 'zwei mit Verwaltung', { colleagues: [sampleAdministrator, second] }),
  ...listNotices.map((notice) => list(`notice-${notice}`, `Hinweis ${notice}`, { notice })),
  list('reader', 'ohne Verwaltung', { ownLinkId: sampleColleagues[0]!.linkId }, asReader),
  list(
    'reader-nobody',
    'niemand hat die Verwaltung',
    { ownLinkId: sampleColleagues[0]!.linkId, colleagues: sampleColleagues },
    asReader,
  ),
];

function colleague(id: string, title: string, shown: Partial<ColleaguePageProps>): GalleryEntry {
  const who = shown.colleague ?? sampleColleagues[1]!;
  return drawn(
    `one-${id}`,
    `Zugang, ${title}`,
    (view) => (
      <ColleaguePage
        view={view}
        betrieb={betrieb}
        colleague={who}
        own={false}
        successors={undefined}
        form={freshForm({ ...roleValues(who.roles), dauer: who.endsAt === null ? '0' : 'bleibt' })}
        {...shown}
      />
    ),
    sampleLinked,
    always,
  );
}

const own = { colleague: sampleAdministrator, own: true } as const;

function refused(id: string, title: string, key: 'no-roles' | 'verwaltung-without-end'): GalleryEntry {
  return drawn(
    `one-${id}`,
    `Zugang, ${title}`,
    (view) => {
      const t = zugaengeTexts.for(view.chamber, view.locale);
      const field = key === 'no-roles' ? 'rolle-verwaltung' : 'dauer';
      const form = { values: { dauer: '30' }, errors: { [field]: t(`refusal.${key}`) } };
      return (
        <ColleaguePage
          view={view}
          betrieb={betrieb}
          colleague={sampleColleagues[0]!}
          own={false}
          successors={undefined}
          form={form}
        />
      );
    },
    sampleLinked,
    always,
  );
}

function ending(id: string, title: string, shown: Partial<EndPageProps>): GalleryEntry {
  return drawn(
    id,
    `Zugang, ${title}`,
    (view) => (
      <EndPage
        view={view}
        betrieb={betrieb}
        colleague={sampleColleagues[1]!}
        own={false}
        successors={undefined}
        form={freshForm()}
        {...shown}
      />
    ),
    sampleLinked,
    always,
  );
}

const colleagues: readonly GalleryEntry[] = [
  colleague('colleague', 'befristet', {}),
  colleague('own', 'der eigene', own),
  colleague('last', 'der letzte mit Verwaltung', { ...own, successors: sampleColleagues }),
  colleague('last-alone', 'der einzige', { ...own, successors: [] }),
  refused('no-roles', 'keine Aufgabe', 'no-roles'),
  refused('without-end', 'Verwaltung befristet', 'verwaltung-without-end'),
  ending('end', 'beenden', {}),
  ending('end-own', 'den eigenen beenden', own),
  ending('end-last', 'der letzte geht', { ...own, successors: sampleColleagues }),
  drawn(
    'end-last-refused',
    'Zugang, der letzte ohne Nachfolge',
    (view) => {
      const t = zugaengeTexts.for(view.chamber, view.locale);
      const form = { values: {}, errors: { ohne: t('refusal.last-administrator') } };
      return <EndPage view={view} betrieb={betrieb} {...own} successors={sampleColleagues} form={form} />;
    },
    sampleLinked,
    always,
  ),
];

const invites: readonly GalleryEntry[] = [
  drawn('invite', 'Einladen', (view) => (
    <InvitePage view={view} betrieb={betrieb} form={freshForm({ dauer: '0' })} />
  )),
  drawn('invite-wrong', 'Einladen, Angaben fehlen', (view) => {
    const t = zugaengeTexts.for(view.chamber, view.locale);
    const errors = {
      email: t('refusal.has-access'),
      firstName: t('refusal.name'),
      'rolle-verwaltung': t('refusal.no-roles'),
    };
    return (
      <InvitePage
        view={view}
        betrieb={betrieb}
        form={{ values: { email: 'ben@handwerk.example', firstName: '???', dauer: '30' }, errors }}
      />
    );
  }),
  drawn('invite-question', 'Einladen, Adresse vertippt?', (view) => (
    <InvitePage
      view={view}
      betrieb={betrieb}
      form={{ values: { email: 'ben@gmial.com', emailMeant: 'ben@gmail.com', dauer: '0' }, errors: {} }}
      question={{ suggested: 'ben@gmail.com', typed: 'ben@gmial.com' }}
    />
  )),
];

const overs = {
  unknown: 'unbekannt',
  accepted: 'schon angenommen',
  declined: 'abgelehnt',
  revoked: 'zurückgezogen',
  expired: 'abgelaufen',
  'inviter-left': 'Einladende Person nicht mehr da',
  'betrieb-gone': 'Betrieb gelöscht',
} as const satisfies Record<InvitationOver, string>;

const invitations: readonly GalleryEntry[] = [
  drawn(
    'invitation-stranger',
    'Einladung, nicht angemeldet',
    (view) => <StrangerPage view={view} invitation={sampleInvitation} token={token} />,
    null,
  ),
  drawn(
    'invitation-other',
    'Einladung, mit anderer Adresse angemeldet',
    (view) => <OtherAccountPage view={view} invitation={sampleInvitation} />,
    sampleNewcomer,
  ),
  drawn(
    'invitation-mine',
    'Eigene Einladungen',
    (view) => (
      <OwnInvitationsPage
        view={view}
        invitations={[
          sampleInvitation,
          { ...sampleInvitation, id: '00000000-0000-4000-8000-000000000042', accessDays: null },
        ]}
      />
    ),
    sampleNewcomer,
  ),
  drawn(
    'invitation-none',
    'Eigene Einladungen, keine',
    (view) => <OwnInvitationsPage view={view} invitations={[]} />,
    sampleNewcomer,
  ),
  drawn('invitation-elsewhere', 'Einladung, schon mit anderem Betrieb verbunden', (view) => {
    const t = zugaengeTexts.for(view.chamber, view.locale);
    const sentence = t('refusal.too-many-betriebe.one', { current: 'Malerbetrieb Beispiel' });
    const elsewhere = { ...sampleInvitation, obstacle: { sentence, isOneTooMany: true } };
    return <OwnInvitationsPage view={view} invitations={[elsewhere]} refused />;
  }),
  drawn('invitation-linked', 'Einladung, schon Zugang zu diesem Betrieb', (view) => {
    const sentence = zugaengeTexts.for(view.chamber, view.locale)('refusal.already-linked');
    const linked = { ...sampleInvitation, obstacle: { sentence, isOneTooMany: false } };
    return <OwnInvitationsPage view={view} invitations={[linked]} />;
  }),
  ...(Object.keys(overs) as InvitationOver[]).map((why) =>
    drawn(`over-${why}`, `Einladung, ${overs[why]}`, (view) => <OverPage view={view} why={why} />, null),
  ),
];

/** Every page and mail of this feature, in every state. */
export const zugaengeGallery: readonly GalleryEntry[] = [
  ...lists,
  ...colleagues,
  ...invites,
  ...invitations,
  ...mailGallery,
];
