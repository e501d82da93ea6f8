import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficeWork } from '../../platform/feature/office.ts';
import { staffActor, type ReadContext } from '../../platform/http/context.ts';
import { findBetriebById, overtakenChanges } from '../betriebe/index.ts';
import { newAddressTexts } from './address-texts.de.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { betriebsdatenGallery } from './gallery.tsx';
import { changesJob } from './jobs.ts';
import { betriebsdatenOfficeRoutes, registerRight } from './office-routes.tsx';
import { betriebsdatenOfficeTexts } from './office-texts.de.ts';
import { betriebsdatenRoutes } from './routes.tsx';
import { betriebsdatenTexts } from './texts.de.ts';

const mostListed = 20;

/** Changes of what the register holds of a Betrieb, told by the Betrieb (seed 000, row C4). */
export const betriebsdatenFeature: Feature = {
  name: 'betriebsdaten',
  texts: [betriebsdatenTexts, newAddressTexts, betriebsdatenOfficeTexts],
  antragsarten: [betriebsdaten],
  routes: betriebsdatenRoutes,
  officeRoutes: betriebsdatenOfficeRoutes,
  officeWork: overtakenWork,
  jobs: (house) => [changesJob(house)],
  gallery: betriebsdatenGallery,
};

/** Changes that an import came before: the office decides which of the two holds. */
async function overtakenWork(context: ReadContext): Promise<readonly OfficeWork[]> {
  const { chamber, db } = context;
  if (!staffActor(context).rights.includes(registerRight)) return [];
  const t = betriebsdatenOfficeTexts.for(chamber, 'de');
  const work: OfficeWork[] = [];
  for (const { nummer, betriebId, overtakenAt, decidedAt } of await overtakenChanges(db, mostListed)) {
    const betrieb = await findBetriebById(db, betriebId);
    work.push({
      what: t('work.overtaken', { nummer }),
      forWhom: betrieb?.name ?? '',
      since: overtakenAt ?? decidedAt,
      href: `/verwaltung/antraege/${nummer}`,
    });
  }
  return work;
}
