import type { OfficePanel } from '../../../platform/feature/office.ts';
import { InactivePanel } from '../pages/inactive-panel.tsx';
import { selectWarnings } from './queries.ts';

/** Beside the stand of an account: that it goes soon, so that who calls can be told. */
export const inactivePanels: readonly OfficePanel[] = [
  {
    of: 'account',
    rank: 12,
    right: 'konten.lesen',
    async draw({ chamber, db }, id) {
      const warnings = await selectWarnings(db, id);
      return warnings && <InactivePanel chamber={chamber} warnings={warnings} />;
    },
  },
];
