import type { Feature, ServiceTile } from '../../platform/feature/feature.ts';
import { enquiryGallery } from './gallery.tsx';
import { enquiryHelp } from './help.ts';
import { enquiryMigrations } from './migrations.ts';
import { loadDemoEnquiries } from './load-demo.ts';
import { anfrage } from './anfrage.ts';
import { anfrageWords } from './anfrage-words.de.ts';
import { anfrageLetterWords, anfrageOfficeWords, enquiryOfficeTexts } from './office/texts.de.ts';
import { paths } from './paths.ts';
import { enquiryNotice } from './notice-kinds.ts';
import { enquiryRetention } from './retention.ts';
import { enquiryRetentionTexts } from './retention-texts.de.ts';
import { enquiryRoutes } from './routes.tsx';
import { copyDays } from './rules.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';

/** Writing to the chamber: a numbered enquiry with files, for everybody (row A34), kept by the engine of Anträge. */
export const enquiriesFeature: Feature = {
  name: 'enquiries',
  migrations: enquiryMigrations,
  settings: [enquirySettings],
  texts: [
    enquiryTexts,
    enquiryOfficeTexts,
    enquiryRetentionTexts,
    anfrageWords,
    anfrageOfficeWords,
    anfrageLetterWords,
  ],
  antragsarten: [anfrage],
  routes: enquiryRoutes,
  gallery: enquiryGallery,
  help: enquiryHelp,
  privacy: (chamber, locale) => {
    const { keptDays: days, openDays } = enquirySettings.of(chamber);
    return [enquiryTexts.for(chamber, locale)('privacy', { days, openDays, copyDays })];
  },
  notices: [enquiryNotice],
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
