import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { sampleStaff } from '../../platform/access/sample-actors.ts';
import { Page } from '../../platform/ui/index.ts';
import { rights } from '../office/index.ts';
import { sampleBroken, sampleEntries, sampleFresh, sampleWhole } from './fixtures.ts';
import { TrailPage, type TrailPageProps } from './pages/trail-page.tsx';
import { TrailPanel } from './pages/trail-panel.tsx';
import { readTypedFilter } from './typed-filter.ts';

const actor = { ...sampleStaff, rights };
const nothingTyped = { who: undefined, what: undefined, about: undefined };
const subject = { kind: 'betrieb', id: '00000000-0000-4000-8000-000000000001' };

function trail(
  id: string,
  title: string,
  query: string,
  more: Partial<Omit<TrailPageProps, 'view' | 'typed'>>,
): GalleryEntry {
  return {
    id: `audit-trail/${id}`,
    title: `Verwaltung: Protokoll, ${title}`,
    show: {
      kind: 'page',
      actor,
      inOffice: true,
      draw: (view) => (
        <TrailPage
          view={view}
          typed={readTypedFilter(new URLSearchParams(query))}
          taken={nothingTyped}
          entries={sampleEntries}
          older={sampleEntries.at(-1)}
          state={sampleWhole}
          alarm={[]}
          {...more}
        />
      ),
    },
  };
}

/** The trail in every state, and its part of a record's page. */
export const trailGallery: readonly GalleryEntry[] = [
  trail('all', 'alles', '', {}),
  trail('filtered', 'gefiltert', 'wer=beispiel&was=passwort&vor=1-1', {
    taken: {
      who: { names: ['Sabine Beispiel', 'Erika Beispiel (erika.beispiel@handwerk.example)'], hasMore: false },
      what: { names: ['Passwort geändert', 'Passwort zurückgesetzt'], hasMore: true },
      about: { names: ['Tischlerei Beispiel GmbH (Nr. 1234567, Musterstadt)'], hasMore: false },
    },
    older: undefined,
  }),
  trail('record', 'eines Betriebs', `betrieb=${subject.id}`, {
    subjectName: 'Tischlerei Beispiel GmbH, Betriebsnummer 1234567',
  }),
  trail('nothing', 'nichts gefunden', 'von=26.11.2026', {
    entries: [],
    older: undefined,
    state: sampleFresh,
  }),
  ...(['who', 'what', 'about'] as const).map((field) =>
    trail(`unknown-${field}`, `unbekannt: ${field}`, 'wer=Niemand&was=Nichts&zu=Nirgends', {
      entries: [],
      older: undefined,
      taken: { ...nothingTyped, [field]: { names: [], hasMore: false } },
    }),
  ),
  trail('wrong-day', 'Tag falsch eingegeben', 'von=gestern&bis=31.11.2026', {
    entries: [],
    older: undefined,
  }),
  trail('alarm', 'Siegel passen nicht', '', { state: sampleBroken, alarm: [387, 388] }),
  trail('alarm-refused', 'Vermerk ohne Begründung', '', {
    state: sampleBroken,
    alarm: [387, 388],
    answer: {
      values: { grund: 'ok' },
      errors: { grund: 'Schreiben Sie in einem Satz, was herausgefunden wurde.' },
    },
  }),
  trail('alarm-answered', 'Vermerk gespeichert', '', { state: sampleBroken, isAnswered: true }),
  {
    id: 'audit-trail/panel',
    title: 'Verwaltung: Protokoll auf der Seite eines Betriebs',
    show: {
      kind: 'page',
      actor,
      inOffice: true,
      draw: (view) => (
        <Page view={view} title="Tischlerei Beispiel GmbH" width="wide">
          <TrailPanel chamber={view.chamber} subject={subject} entries={sampleEntries} />
          <TrailPanel chamber={view.chamber} subject={{ ...subject, kind: 'person' }} entries={[]} />
        </Page>
      ),
    },
  },
];
