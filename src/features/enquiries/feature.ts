import type { Feature, ServiceTile } from '../../platform/feature/feature.ts';
import { enquiryGallery } from './gallery.tsx';
import { enquiryHelp } from './help.ts';
import { enquiryMigrations } from './migrations.ts';
import { enquiriesMove } from './move-enquiries.ts';
import { loadDemoEnquiries } from './load-demo.ts';
import { enquiryOfficeRoutes } from './office/routes.tsx';
import { enquiryPanel } from './office/panel.tsx';
import { enquirySearch } from './office/search.ts';
import { enquiryOfficeTexts } from './office/texts.de.ts';
import { paths } from './paths.ts';
import { enquiryNotice } from './notice-kinds.ts';
import { enquiryPersonalData } from './personal-data.ts';
import { enquiryRetention } from './retention.ts';
import { enquiryRetentionTexts } from './retention-texts.de.ts';
import { enquiryRoutes } from './routes.tsx';
import { copyDays } from './rules.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';

/** Writing to the chamber: a numbered enquiry with files, for everybody (row A34). */
export const enquiriesFeature: Feature = {
  name: 'enquiries',
  migrations: enquiryMigrations,
  settings: [enquirySettings],
  texts: [enquiryTexts, enquiryOfficeTexts, enquiryRetentionTexts],
  officeRoutes: enquiryOfficeRoutes,
  officePanels: [enquiryPanel],
  officeSearch: enquirySearch,
  routes: enquiryRoutes,
  gallery: enquiryGallery,
  help: enquiryHelp,
  personalData: enquiryPersonalData,
  privacy: (chamber, locale) => [
    enquiryTexts.for(chamber, locale)('privacy', {
      days: enquirySettings.of(chamber).keptDays,
      copyDays,
    }),
  ],
  notices: [enquiryNotice],
  accountMove: enquiriesMove,
  loadDemo: loadDemoEnquiries,
  retention: enquiryRetention,
  services({ chamber, locale }): readonly ServiceTile[] {
    const t = enquiryTexts.for(chamber, locale);
    return [
      {
        id: 'enquiry',
        title: t('tile.title'),
        description: t('tile.text'),
        href: paths.form,
        level: 'anyone',
        group: 'help',
      },
    ];
  },
};
