import type { OfficePanel, OfficeSubject } from '../../platform/feature/office.ts';
import { TrailPanel } from './pages/trail-panel.tsx';
import { selectRows } from './queries.ts';
import { showEntries } from './show-entries.ts';

const shownRows = 10;
const subjects: readonly OfficeSubject[] = ['betrieb', 'person', 'account'];

/** The latest rows about a record, on the office's page of it. */
export const trailPanels: readonly OfficePanel[] = subjects.map((kind) => ({
  of: kind,
  rank: 90,
  right: 'protokoll.lesen',
  async draw({ chamber, db }, id) {
    const subject = { kind, id };
    const rows = await selectRows(db, { subjects: [subject] }, { most: shownRows });
    return <TrailPanel chamber={chamber} subject={subject} entries={await showEntries(db, rows)} />;
  },
}));
