import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { SummaryList } from '../../platform/ui/index.ts';
import type { View } from '../../platform/ui/index.ts';
import { sampleAllRights, sampleFinds, sampleRecord, sampleWork } from './fixtures.ts';
import { HomePage } from './pages/home-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { SearchPage } from './pages/search-page.tsx';

const inside = (
  id: string,
  title: string,
  draw: (view: View) => ReturnType<typeof HomePage>,
): GalleryEntry => ({
  id: `office/${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: sampleAllRights, inOffice: true },
});

/** The office's frame in its states. */
export const officeGallery: readonly GalleryEntry[] = [
  inside('home', 'Was zu tun ist', (view) => <HomePage view={view} work={sampleWork} />),
  inside('home-empty', 'Was zu tun ist: nichts', (view) => <HomePage view={view} work={[]} />),
  inside('record', 'Seite eines Betriebs: Rahmen', (view) => (
    <RecordPage
      view={view}
      head={sampleRecord}
      notice={{ tone: 'success', heading: sampleRecord.done }}
      panels={[
        <section>
          <h2>{sampleRecord.panel}</h2>
          <SummaryList items={[sampleRecord.fact]} />
        </section>,
      ]}
    />
  )),
  inside('search', 'Suche', (view) => <SearchPage view={view} {...sampleFinds} />),
  inside('search-empty', 'Suche: noch nichts eingegeben', (view) => (
    <SearchPage view={view} typed="" found={[]} />
  )),
  inside('search-nothing', 'Suche: nichts gefunden', (view) => (
    <SearchPage view={view} typed="Xylophonbau" found={[]} />
  )),
  inside('search-short', 'Suche: zu wenig eingegeben', (view) => (
    <SearchPage view={view} typed="mü" found={[]} />
  )),
];
