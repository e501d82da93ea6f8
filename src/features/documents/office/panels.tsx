import type { OfficePanel } from '../../../platform/feature/office.ts';
import { selectBekanntgaben } from '../bekanntgabe/queries.ts';
import { selectDeliveries, selectTellsOfNew } from '../box/queries.ts';
import { selectDocuments } from '../queries.ts';
import { offersBox, offersDocuments } from '../settings.ts';
import { selectUploadsFor } from '../upload/queries.ts';
import { DocumentsPanel } from './panel.tsx';
import { deliverRight, departmentsOf, openDelivered } from './rights.ts';

const mostShown = 20;

/** On the office's page of a Betrieb or Person: what was delivered, and what came from there. */
export const documentPanels: readonly OfficePanel[] = (['betrieb', 'person'] as const).map((kind) => ({
  of: kind,
  rank: 55,
  right: deliverRight,
  async draw({ actor, chamber, db, view }, id) {
    if (!offersDocuments(chamber)) return undefined;
    const owner = { kind, id };
    const uploads = await selectUploadsFor(db, owner, departmentsOf(actor), mostShown);
    const deliveries = offersBox(chamber) ? await selectDeliveries(db, owner, mostShown) : [];
    if (!offersBox(chamber) && uploads.length === 0) return undefined;
    return (
      <DocumentsPanel
        view={view}
        owner={owner}
        deliveries={deliveries}
        documents={
          await selectDocuments(
            db,
            'delivery',
            deliveries.map((delivery) => delivery.id),
          )
        }
        formal={
          await selectBekanntgaben(
            db,
            deliveries.filter(({ isFormal }) => isFormal).map((delivery) => delivery.id),
          )
        }
        uploads={uploads}
        opens={openDelivered(actor)}
        isSilent={kind === 'betrieb' && !(await selectTellsOfNew(db, id))}
      />
    );
  },
}));
