import type { Feature } from '../../platform/feature/feature.ts';
import { careCustomerGallery } from './customer-gallery.tsx';
import { loadDemoMade } from './load-demo.ts';
import { claimRoutes } from './made/claim-routes.tsx';
import { linkPersonsJob } from './made/link-persons.ts';
import { careMailTexts } from './mails/texts.de.ts';
import { careMigrations } from './migrations.ts';
import { notesMove } from './notes/notes-move.ts';
import { carePersonalData } from './notes/personal-data.ts';
import { careDataTexts } from './notes/personal-data-texts.de.ts';
import { careNotice } from './notice-kinds.ts';
import { careRetention } from './retention.ts';
import { careRetentionTexts } from './retention-texts.de.ts';
import { careSettings } from './settings.ts';

/** What persons see of it when the chamber cares for their accounts: mails, and what is kept of it. */
export const accountCareFeature: Feature = {
  name: 'account-care',
  migrations: careMigrations,
  settings: [careSettings],
  texts: [careMailTexts, careDataTexts, careRetentionTexts],
  notices: [careNotice],
  personalData: carePersonalData,
  privacy: (chamber, locale) => [careDataTexts.for(chamber, locale)('privacy')],
  accountMove: notesMove,
  routes: claimRoutes,
  jobs: (house) => [linkPersonsJob(house)],
  retention: careRetention,
  gallery: careCustomerGallery,
  loadDemo: loadDemoMade,
};
