import { signInPersonalData } from './personal-data.ts';
import { signInDataTexts } from './personal-data-texts.de.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { actingForAnotherGallery } from './acting-for-another-gallery.tsx';
import { answerResetsJob } from './answer-resets.ts';
import { KNOWN_DAYS } from './devices/device-cookie.ts';
import { deviceGallery } from './devices/gallery.tsx';
import { tellOfFailuresJob } from './devices/tell-of-failures.ts';
import { deviceTexts } from './devices/texts.de.ts';
import { signInGallery } from './gallery.tsx';
import { keptInputGallery } from './kept-input-gallery.tsx';
import { proveAgainGallery } from './prove-again/gallery.tsx';
import { signInHelp } from './help.ts';
import { signInMigrations } from './migrations.ts';
import { securityNotice } from './notice-kinds.ts';
import { proveAgainTexts } from './prove-again/texts.de.ts';
import { signInRoutes } from './routes.ts';
import { secondStepRoutes } from './second-step/routes.ts';
import { secondStepTexts } from './second-step/texts.de.ts';
import { signInSettings } from './settings.ts';
import { tellFormerAddressJob } from './tell-former-address.ts';
import { signInRetention } from './retention.ts';
import { signInRetentionTexts } from './retention-texts.de.ts';
import { signInTexts } from './texts.de.ts';

/** Sessions, sign-in with a password, forgotten and changed passwords. */
export const signInFeature: Feature = {
  name: 'sign-in',
  migrations: signInMigrations,
  settings: [signInSettings],
  texts: [signInTexts, proveAgainTexts, deviceTexts, secondStepTexts, signInDataTexts, signInRetentionTexts],
  personalData: signInPersonalData,
  privacy: (chamber, locale) => [signInDataTexts.for(chamber, locale)('privacy', { days: KNOWN_DAYS })],
  routes: [...signInRoutes, ...secondStepRoutes],
  jobs: (house) => [
    answerResetsJob(house.database),
    tellOfFailuresJob(house.database),
    tellFormerAddressJob(house.database),
  ],
  retention: signInRetention,
  help: signInHelp,
  gallery: [
    ...signInGallery,
    ...keptInputGallery,
    ...actingForAnotherGallery,
    ...proveAgainGallery,
    ...deviceGallery,
  ],
  notices: [securityNotice],
};
