import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { RecordPage, rights } from '../../office/index.ts';
import { fullBetrieb, otherEntries, sparseBetrieb } from '../fixtures.ts';
import type { BetriebRecord } from '../rules.ts';
import { EntriesPanel } from './entries-panel.tsx';
import { MasterDataPanel } from './master-data-panel.tsx';
import { headOf } from './record.ts';

const now = new Date('2026-11-26T08:00:00Z');

/** What the register adds to the office's page of a Betrieb, in its states. */
export const betriebeOfficeGallery: readonly GalleryEntry[] = [
  drawn('full', 'alles bekannt, mit Filialen', fullBetrieb, otherEntries),
  drawn('left', 'hat das Verzeichnis verlassen', { ...sparseBetrieb, geloeschtAm: '2026-10-31' }, []),
  drawn(
    'site',
    'Ausbildungsstätte, deren Betrieb gelöscht wird',
    { ...fullBetrieb, ...otherEntries[1], geloeschtAm: '2026-12-31' },
    Array.from({ length: 3 }, (_, index) => ({
      ...fullBetrieb,
      id: `019aa000-0000-7000-8000-00000000010${index}`,
      filialnummer: String(index),
      geloeschtAm: index === 0 ? null : '2020-01-31',
    })),
    2,
  ),
];

function drawn(
  id: string,
  title: string,
  betrieb: BetriebRecord,
  entries: readonly BetriebRecord[],
  most = 100,
): GalleryEntry {
  const main = betrieb.art === 'ausbildungsstaette' ? fullBetrieb : undefined;
  return {
    id: `betriebe/office-${id}`,
    title: `Verwaltung, Betrieb: ${title}`,
    show: {
      kind: 'page',
      inOffice: true,
      actor: { ...sampleStaff, rights },
      draw: (view) => (
        <RecordPage
          view={view}
          notice={undefined}
          head={headOf(view.chamber, betrieb, now)}
          panels={[
            <MasterDataPanel view={view} betrieb={betrieb} main={main} />,
            ...(entries.length > 0
              ? [<EntriesPanel view={view} of={betrieb} entries={entries} most={most} />]
              : []),
          ]}
        />
      ),
    },
  };
}
