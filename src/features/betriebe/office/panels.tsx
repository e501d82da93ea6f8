import type { OfficePanel } from '../../../platform/feature/office.ts';
import { findBetriebById, findBetriebByNummer } from '../find-betrieb.ts';
import { selectPlannedOf } from '../planned-queries.ts';
import { selectRelatedEntries } from '../queries.ts';
import { EntriesPanel } from './entries-panel.tsx';
import { MasterDataPanel } from './master-data-panel.tsx';
import { readRegister } from './record.ts';

const MOST_ENTRIES = 100;

/** What the register holds of a Betrieb, and its Filialen and Ausbildungsstätten. */
export const betriebPanels: readonly OfficePanel[] = [
  {
    of: 'betrieb',
    rank: 10,
    right: readRegister,
    async draw({ db, view }, id) {
      const betrieb = await findBetriebById(db, id);
      if (!betrieb) return undefined;
      const main =
        betrieb.art === 'ausbildungsstaette'
          ? await findBetriebByNummer(db, { betriebsnummer: betrieb.betriebsnummer, filialnummer: '' })
          : undefined;
      const planned = await selectPlannedOf(db, betrieb.id);
      return <MasterDataPanel {...{ view, betrieb, main, planned }} />;
    },
  },
  {
    of: 'betrieb',
    rank: 20,
    right: readRegister,
    async draw({ db, view }, id) {
      const betrieb = await findBetriebById(db, id);
      const entries = betrieb ? await selectRelatedEntries(db, betrieb, MOST_ENTRIES + 1) : [];
      if (!betrieb || entries.length === 0) return undefined;
      return <EntriesPanel view={view} of={betrieb} entries={entries} most={MOST_ENTRIES} />;
    },
  },
];
