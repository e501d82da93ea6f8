import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficePanel, OfficeSubject } from '../../platform/feature/office.ts';
import { TrailPanel } from './pages/trail-panel.tsx';
import { selectRows } from './queries.ts';
import { showEntries } from './show-entries.ts';

const shownRows = 10;
const subjects: readonly OfficeSubject[] = ['betrieb', 'person', 'account'];

/**
 * The latest rows about a record, on the office's page of it.
 * @param others features with rows about very many records at once
 */
export function trailPanels(others: readonly Feature[]): readonly OfficePanel[] {
  const atOnce = others.flatMap(({ changesAtOnce }) => changesAtOnce ?? []);
  return subjects.map((kind) => ({
    of: kind,
    rank: 90,
    right: 'protokoll.lesen',
    async draw({ chamber, db }, id) {
      const subject = { kind, id };
      const filter = { subjects: [subject], atOnce };
      const rows = await selectRows(db, filter, { most: shownRows });
      return <TrailPanel chamber={chamber} subject={subject} entries={await showEntries(db, rows, filter)} />;
    },
  }));
}
