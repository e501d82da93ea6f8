import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm, Page, type View } from '../../../platform/ui/index.ts';
import { sampleAntrag, sampleArt, sampleEvents, sampleFollowed, sampleQuestion } from '../fixtures.ts';
import { askedIn } from '../gallery-parts.tsx';
import { enterGallery } from './enter-gallery.tsx';
import { inside } from './gallery-inside.ts';
import { drawAntraege } from './panels.tsx';
import type { ActKind } from './act-kinds.ts';
import {
  sampleColleagues,
  sampleFollowing,
  sampleLines,
  sampleLoaded,
  sampleNote,
  sampleOfficeNow,
} from './fixtures.ts';
import type { Loaded } from './loaded.ts';
import type { OfficeAntragNotice } from './notices.ts';
import { ActPage, type ActPageProps } from './pages/act-page.tsx';
import { AntragOfficePage } from './pages/antrag-office-page.tsx';
import { QueuePage, type QueuePageProps } from './pages/queue-page.tsx';

const arten = new Map([[sampleArt.id, sampleArt]]);

const queue = (id: string, title: string, more: Partial<QueuePageProps> = {}) =>
  inside(id, title, (view) => (
    <QueuePage
      view={view}
      arten={arten}
      lines={sampleLines}
      shown={{ department: 'meine', stand: 'open', art: null }}
      used={[]}
      mayEnter
      hasMore
      isFirst={false}
      hasOwn
      colleagues={sampleColleagues}
      now={sampleOfficeNow}
      today="2026-11-26"
      newsStand="0"
      {...more}
    />
  ));

const loadedIn = (view: View, more: Partial<Loaded>): Loaded => ({
  ...sampleLoaded,
  asked: askedIn(view),
  ...more,
});

const antrag = (id: string, title: string, more: Partial<Loaded> = {}, notice?: OfficeAntragNotice) =>
  inside(`antrag-${id}`, `Antrag, ${title}`, (view) => (
    <AntragOfficePage view={view} loaded={loadedIn(view, more)} notice={notice} form={freshForm()} />
  ));

const { staffId } = sampleStaff;
const mine = { ...sampleAntrag, state: 'in-review', takenBy: staffId, revision: 2 } as const;
const bescheid = { ...sampleArt, isBescheid: true } as const;
/** One whose time runs from complete papers, and which counts as granted after it. */
const fromComplete: Antragsart = {
  ...bescheid,
  decideWithin: { months: 3, from: 'complete', deemed: true },
};
/** A formal decision on two changes. */
const bescheidOnTwo: Antragsart = {
  ...bescheid,
  steps: [
    {
      id: 'kontakt',
      fields: [
        { name: 'name', kind: 'text', proposes: 'betrieb.inhaber' },
        { name: 'telephone', kind: 'telephone', proposes: 'betrieb.telefon' },
      ],
    },
  ],
};

const act = (
  id: string,
  title: string,
  kind: ActKind,
  more: Partial<ActPageProps> & { readonly with?: Partial<Loaded> } = {},
) =>
  inside(`act-${id}`, title, (view) => (
    <ActPage
      view={view}
      act={kind}
      form={freshForm()}
      {...more}
      loaded={loadedIn(view, { antrag: mine, events: sampleEvents.slice(1), ...more.with })}
    />
  ));

const asking = { ...mine, state: 'question', revision: 3 } as const;
const kept = { text: 'Bitte schicken Sie uns ein Foto der Säge.', bis: '10.12.2026' };

/** Every page of the office about Anträge, in every state. */
export const antraegeOfficeGallery: readonly GalleryEntry[] = [
  queue('queue', 'Anträge'),
  queue('queue-empty', 'Anträge, nichts da', { lines: [], hasMore: false, isFirst: true }),
  queue('queue-following', 'Anträge, bewilligt und noch nicht abgeschlossen', {
    shown: { department: 'handwerksrolle', stand: 'following', art: null },
    lines: sampleFollowing,
  }),
  antrag('waiting', 'wartet'),
  antrag('papers-filed', 'Unterlagen dazugelegt', { antrag: mine }, 'dazugelegt'),
  antrag('papers-filed-before', 'Unterlagen waren schon dabei', { antrag: mine }, 'schon-dabei'),
  inside('antrag-papers-refused', 'Antrag, Datei nicht genommen', (view) => (
    <AntragOfficePage
      view={view}
      loaded={loadedIn(view, { antrag: mine })}
      form={{ values: {}, errors: { 'papier-weitere': 'Wählen Sie eine Datei aus: „Weitere Unterlagen“.' } }}
    />
  )),
  antrag('nobody-told', 'niemand bekommt eine E-Mail', {
    reach: { kind: 'nobody', accountIds: [], address: null },
  }),
  antrag('acting-told', 'andere handeln jetzt für den Betrieb', {
    forWhom: 'Schreinerei Beispiel',
    reach: { kind: 'acting', accountIds: [staffId], address: null },
  }),
  act('ask-nobody', 'Rückfrage, niemand bekommt eine E-Mail', 'ask', {
    with: { reach: { kind: 'nobody', accountIds: [], address: null } },
  }),
  antrag('incomplete', 'Frist läuft ab vollständigen Unterlagen', {
    art: fromComplete,
    antrag: { ...mine, dueOn: null },
  }),
  antrag('deemed-soon', 'gilt bald als bewilligt', {
    art: fromComplete,
    antrag: { ...mine, dueOn: sampleLoaded.today },
  }),
  antrag('deemed', 'gilt als bewilligt', { art: fromComplete, antrag: { ...mine, dueOn: '2026-10-01' } }),
  antrag('not-readable', 'Angaben nur für einen anderen Bereich', { mayRead: false, mayWork: false }),
  antrag(
    'mine',
    'in Bearbeitung',
    { antrag: mine, events: [sampleNote, ...sampleEvents.slice(1)] },
    'notiert',
  ),
  antrag(
    'others',
    'bei einer Kollegin',
    {
      antrag: {
        ...mine,
        takenBy: sampleColleagues[1]?.id ?? '',
        betriebId: '00000000-0000-4000-8000-000000000004',
      },
      forWhom: 'Muster & Söhne Metallbau GmbH',
    },
    'inzwischen',
  ),
  antrag(
    'question',
    'wartet auf Antwort',
    { antrag: asking, events: sampleEvents, question: sampleQuestion },
    'gefragt',
  ),
  antrag(
    'followed',
    'nach der Bewilligung',
    {
      antrag: { ...mine, state: 'approved', endedAt: sampleFollowed.at, followUp: 'visited' },
      events: [sampleFollowed],
    },
    'vermerkt',
  ),
  antrag('approved', 'bewilligt, noch nichts vermerkt', {
    antrag: { ...mine, state: 'approved', endedAt: sampleFollowed.at },
  }),
  antrag('other-department', 'eines anderen Bereichs', { mayWork: false }),
  antrag('refused', 'abgelehnt', {
    antrag: {
      ...mine,
      state: 'refused',
      decisions: { telephone: 'declined' },
      reason: 'Ihre Werkstatt liegt nicht im Bezirk der Kammer.\n\nGegen diesen Bescheid können Sie klagen.',
      endedAt: sampleOfficeNow,
    },
  }),
  inside('note-missing', 'Antrag, Notiz fehlt', (view) => (
    <AntragOfficePage
      view={view}
      loaded={loadedIn(view, { antrag: mine })}
      form={{ values: {}, errors: { text: 'Schreiben Sie etwas in das Feld.' } }}
    />
  )),
  act('ask', 'Rückfrage stellen', 'ask', { form: freshForm(kept) }),
  act('ask-wrong', 'Rückfrage ohne Text', 'ask', {
    form: {
      values: { bis: 'bald' },
      errors: {
        text: 'Schreiben Sie etwas in das Feld.',
        bis: 'Das ist kein Datum. Schreiben Sie es so: 24.12.2026.',
      },
    },
  }),
  act('note-answer', 'Antwort eintragen', 'noteAnswer', { with: { antrag: asking } }),
  act('withdraw-for', 'Antrag auf Wunsch zurückziehen', 'withdrawFor'),
  act('hand-over', 'Antrag weitergeben', 'handOver'),
  act('approve', 'Antrag bewilligen', 'approve'),
  act('approve-in-part', 'Antrag bewilligen, ein Teil lässt sich ablehnen', 'approve', {
    with: { art: bescheidOnTwo },
    remedy: 'Gegen diesen Bescheid können Sie innerhalb eines Monats Klage erheben.',
  }),
  act('approve-in-part-no-remedy', 'Antrag bewilligen, Belehrung für den abgelehnten Teil fehlt', 'approve', {
    with: { art: bescheidOnTwo },
  }),
  act('approve-obstacle', 'Bewilligung geht nicht', 'approve', {
    form: {
      values: { 'feld-telephone': 'taken' },
      errors: { '': 'Der Betrieb steht nicht mehr im Verzeichnis.' },
    },
  }),
  act('refuse', 'Antrag ablehnen', 'refuse', {
    with: { art: bescheid },
    remedy: 'Gegen diesen Bescheid können Sie innerhalb eines Monats Klage erheben.',
  }),
  act('refuse-deemed', 'Antrag ablehnen, der als bewilligt gilt', 'refuse', {
    with: { art: fromComplete, antrag: { ...mine, dueOn: '2026-10-01' } },
  }),
  act('refuse-no-remedy', 'Antrag ablehnen, Belehrung fehlt', 'refuse', { with: { art: bescheid } }),
  act('conflict', 'Antrag inzwischen geändert', 'ask', {
    form: freshForm(kept),
    since: [{ ...sampleNote, kind: 'correct', by: 'person', staffId: null, note: null, visible: true }],
  }),
  act('conflict-over', 'Antrag inzwischen übernommen', 'ask', {
    form: freshForm(kept),
    since: [{ ...sampleNote, kind: 'take', note: null, visible: true }],
    with: { antrag: { ...mine, takenBy: sampleColleagues[1]?.id ?? '' } },
  }),
  ...enterGallery,
  inside('panel', 'Anträge eines Kontos', (view) => (
    <Page view={view} title="Erika Muster" width="wide">
      {drawAntraege(view.chamber, {
        arten,
        lines: sampleLines,
        kinds: [{ art: sampleArt, href: '#' }],
      })}
    </Page>
  )),
  inside('panel-none', 'Konto ohne Anträge', (view) => (
    <Page view={view} title="Erika Muster" width="wide">
      {drawAntraege(view.chamber, {
        arten,
        lines: [],
        kinds: [{ art: sampleArt, href: '#' }],
      })}
    </Page>
  )),
];
