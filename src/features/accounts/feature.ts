import { accountPersonalData } from './personal-data.ts';
import { accountDataTexts } from './personal-data-texts.de.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { learnSearchJob } from '../../platform/search/learn.ts';
import { profileMove } from './account-address.ts';
import { codeRoutes } from './code-routes.tsx';
import { confirmationRoutes } from './confirmation-routes.tsx';
import { accountGallery } from './gallery.tsx';
import { accountEasyLanguage } from './easy-language.ts';
import { accountEasyTexts } from './easy-texts.de.ts';
import { accountHelp } from './help.ts';
import { accountHelpTexts } from './help-texts.de.ts';
import { loadDemoAccounts } from './load-demo.ts';
import { accountMigrations } from './migrations.ts';
import { languageRoutes } from './language-routes.ts';
import { accountDataNotice } from './notice-kinds.ts';
import { accountSearch } from './office/search.ts';
import { accountOfficeTexts } from './office/texts.de.ts';
import { profileRoutes } from './profile-routes.tsx';
import { profileSettings } from './profile-settings.ts';
import { consentRoutes } from './consent-routes.tsx';
import { accountRetention } from './retention.ts';
import { accountRetentionTexts } from './retention-texts.de.ts';
import { registrationRoutes } from './registration-routes.tsx';
import { accountSearchIndex } from './search-index.ts';
import { sentRoutes } from './sent-routes.tsx';
import { accountSettings } from './settings.ts';
import { profileTexts } from './profile-texts.de.ts';
import { accountTexts } from './texts.de.ts';

/** Registration, confirmation and the data of a person's account. */
export const accountsFeature: Feature = {
  name: 'accounts',
  migrations: accountMigrations,
  settings: [accountSettings, profileSettings],
  texts: [
    accountTexts,
    profileTexts,
    accountHelpTexts,
    accountDataTexts,
    accountEasyTexts,
    accountOfficeTexts,
    accountRetentionTexts,
  ],
  officeSearch: accountSearch,
  personalData: accountPersonalData,
  routes: [
    ...registrationRoutes,
    ...sentRoutes,
    ...confirmationRoutes,
    ...codeRoutes,
    ...consentRoutes,
    ...profileRoutes,
    ...languageRoutes,
  ],
  loadDemo: loadDemoAccounts,
  help: accountHelp,
  easyLanguage: accountEasyLanguage,
  gallery: accountGallery,
  notices: [accountDataNotice],
  jobs: (house) => [learnSearchJob(house, accountSearchIndex)],
  retention: accountRetention,
  accountMove: profileMove,
};
