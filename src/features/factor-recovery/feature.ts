import type { Feature } from '../../platform/feature/feature.ts';
import { factorRecoveryGallery } from './gallery.tsx';
import { factorRecoveryHelp } from './help.ts';
import { factorRecoveryMigrations } from './migrations.ts';
import { recoveryPersonalData } from './personal-data.ts';
import { recoveryDataTexts } from './personal-data-texts.de.ts';
import { remindOwnersJob } from './remind.ts';
import { recoveryRetention } from './retention.ts';
import { recoveryRetentionTexts } from './retention-texts.de.ts';
import { factorRecoveryRoutes } from './routes.ts';
import { factorRecoveryTexts } from './texts.de.ts';

/** The way back into an account whose second factor is lost. */
export const factorRecoveryFeature: Feature = {
  name: 'factor-recovery',
  migrations: factorRecoveryMigrations,
  texts: [factorRecoveryTexts, recoveryDataTexts, recoveryRetentionTexts],
  retention: recoveryRetention,
  personalData: recoveryPersonalData,
  routes: factorRecoveryRoutes,
  jobs: (house) => [remindOwnersJob(house.database)],
  help: factorRecoveryHelp,
  gallery: factorRecoveryGallery,
};
