import { factorPersonalData } from './personal-data.ts';
import { factorDataTexts } from './personal-data-texts.de.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { secondFactorGallery } from './gallery.tsx';
import { secondFactorHelp } from './help.ts';
import { loadDemoApps } from './load-demo.ts';
import { factorSecurityNotice } from './notice-kinds.ts';
import { secondFactorMigrations } from './migrations.ts';
import { secondFactorRoutes } from './routes.tsx';
import type { EndOthers, StillIn } from './end-others.ts';
import { factorRetention } from './retention.ts';
import { factorRetentionTexts } from './retention-texts.de.ts';
import { secondFactorTexts } from './texts.de.ts';

/**
 * Authenticator apps, passkeys and recovery codes, offered to everyone.
 * @param endOthers what has to end when they change; sessions belong to a feature that uses this one
 * @param stillIn whether the session of whoever changes them has not been ended by another change of the same moment
 */
export function createSecondFactorFeature(endOthers: EndOthers, stillIn: StillIn): Feature {
  return {
    name: 'second-factor',
    migrations: secondFactorMigrations,
    texts: [secondFactorTexts, factorDataTexts, factorRetentionTexts],
    personalData: factorPersonalData,
    notices: [factorSecurityNotice],
    privacy: (chamber, locale) => [factorDataTexts.for(chamber, locale)('privacy')],
    routes: secondFactorRoutes(endOthers, stillIn),
    retention: factorRetention,
    help: secondFactorHelp,
    gallery: secondFactorGallery,
    loadDemo: loadDemoApps,
  };
}
