import type { Feature } from '../../platform/feature/feature.ts';
import { accountPanels, accountRecord } from './account-page/account-page.ts';
import { careOfficeGallery } from './gallery.tsx';
import { listRoutes } from './list/routes.tsx';
import { paths } from './paths.ts';
import { registrationRoutes } from './registration/routes.tsx';
import { careTexts } from './texts.de.ts';

/** What the chamber's own people see of accounts and do for their persons. */
export const careOfficeFeature: Feature = {
  name: 'account-care-office',
  texts: [careTexts],
  officeRecord: accountRecord,
  officePanels: accountPanels,
  officeRoutes: [...listRoutes, ...registrationRoutes],
  officePlaces: [
    { label: careTexts.messages.de['navigation.accounts'], href: paths.list, right: 'konten.lesen' },
  ],
  gallery: careOfficeGallery,
};
