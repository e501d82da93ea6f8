import type { SignedInActor } from '../../platform/access/actor.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { betriebeOfficeGallery } from './office/gallery.tsx';
import { otherEntries, plannedMove, sparseBetrieb, fullBetrieb } from './fixtures.ts';
import { OwnBetriebPage, type OwnBetriebPageProps } from './pages/own-betrieb-page.tsx';
import { type BetriebRecord, printedNummer } from './rules.ts';
import { betriebeSettings } from './settings.ts';

/** This feature's page in its states, for the gallery. */
export const betriebeGallery: readonly GalleryEntry[] = [
  drawn('full', 'Mein Betrieb: alles bekannt', { betrieb: fullBetrieb, others: [] }),
  {
    ...drawn('filialen', 'Mein Betrieb: mit Filialen', { betrieb: fullBetrieb, others: otherEntries }),
    appliesTo: (chamber) => betriebeSettings.of(chamber).filialen !== 'none',
  },
  drawn('planned', 'Mein Betrieb: eine Änderung gilt ab einem Tag', {
    betrieb: fullBetrieb,
    others: [],
    planned: [plannedMove],
  }),
  drawn('sparse', 'Mein Betrieb: wenig bekannt', { betrieb: sparseBetrieb, others: [] }),
  ...betriebeOfficeGallery,
];

function drawn(id: string, title: string, shown: Omit<OwnBetriebPageProps, 'view' | 'more'>): GalleryEntry {
  return {
    id: `betriebe/mine-${id}`,
    title,
    show: {
      kind: 'page',
      actor: actingFor(shown.betrieb),
      draw: (view) => (
        <OwnBetriebPage
          view={view}
          {...shown}
          more={[{ label: 'Einstellungen', href: '/mein-betrieb/einstellungen' }]}
        />
      ),
    },
  };
}

function actingFor(betrieb: BetriebRecord): SignedInActor {
  const mandate = {
    linkId: '019aa000-0000-7000-8000-00000000000a',
    kind: 'betrieb',
    subjectId: betrieb.id,
    label: betrieb.name,
    number: printedNummer(betrieb),
    since: new Date('2026-10-01T08:00:00Z'),
    roles: ['verwaltung'],
  };
  return {
    kind: 'account',
    accountId: '019aa000-0000-7000-8000-00000000000b',
    sessionId: '019aa000-0000-7000-8000-00000000000c',
    firstName: 'Ada',
    lastName: 'Hofer',
    email: 'ada@tischlerei-hofer.example',
    locale: 'de',
    mustReplacePassword: false,
    mustAcceptTerms: false,
    provenLately: true,
    mandates: [mandate],
    actingFor: mandate,
  };
}
