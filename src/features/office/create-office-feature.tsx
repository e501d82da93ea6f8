import type { Feature } from '../../platform/feature/feature.ts';
import { get } from '../../platform/http/route.ts';
import { officeGallery } from './gallery.tsx';
import { showHome } from './home.tsx';
import { paths } from './paths.ts';
import { staffIn } from './permissions.ts';
import { recordRoutes } from './records.tsx';
import { showSearch } from './search/show-search.tsx';
import { staffRoleTexts } from './role-texts.de.ts';
import { officeTexts } from './texts.de.ts';

/**
 * The frame of the office: who may do what there, what waits, and one page for each Betrieb, person and account.
 * @param others features whose work and records it shows
 */
export function createOfficeFeature(others: readonly Feature[]): Feature {
  return {
    name: 'office',
    texts: [officeTexts, staffRoleTexts],
    officeRoutes: [
      get(paths.home, { may: staffIn }, showHome(others)),
      get(paths.search, { may: staffIn }, showSearch(others)),
      ...recordRoutes(others),
    ],
    gallery: officeGallery,
  };
}
