import type { Feature } from '../../platform/feature/feature.ts';
import { offersPinRequest } from '../freischaltung/index.ts';
import { answerRequestsJob } from './answer-requests.ts';
import { pinAnforderungTexts } from './art-texts.de.ts';
import { pinAnforderungEasyLanguage } from './easy-language.ts';
import { pinAnforderungEasyTexts } from './easy-texts.de.ts';
import { pinAnforderungGallery } from './gallery.tsx';
import { pinAnforderungHelp } from './help.ts';
import { pinAnforderungMigrations } from './migrations.ts';
import { pinOfficeTexts, pinOfficeWords } from './office-texts.de.ts';
import { pinAnforderung } from './pin-anforderung.ts';
import { pinAnforderungRoutes } from './routes.tsx';
import { keptDays as days } from './rules.ts';
import { pinPageTexts } from './texts.de.ts';
import { pinAnforderungTiles } from './tiles.ts';
import { pinWords } from './words.de.ts';

/** Asking for a PIN letter: an Antrag that tells its sender nothing of the register (row B11). */
export const pinAnforderungFeature: Feature = {
  name: 'pin-anforderung',
  migrations: pinAnforderungMigrations,
  texts: [
    pinPageTexts,
    pinAnforderungTexts,
    pinWords,
    pinOfficeTexts,
    pinOfficeWords,
    pinAnforderungEasyTexts,
  ],
  antragsarten: [pinAnforderung],
  routes: pinAnforderungRoutes,
  jobs: (house) => [answerRequestsJob(house.database)],
  services: pinAnforderungTiles,
  help: pinAnforderungHelp,
  privacy: (chamber, locale) =>
    offersPinRequest(chamber) ? [pinPageTexts.for(chamber, locale)('privacy', { days })] : [],
  easyLanguage: pinAnforderungEasyLanguage,
  gallery: pinAnforderungGallery,
};
