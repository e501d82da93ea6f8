import type { Feature } from '../../platform/feature/feature.ts';
import { importBanksCommand } from './banks/import-banks-command.ts';
import { sepaCommandTexts } from './command-texts.de.ts';
import { sepaGallery } from './gallery.tsx';
import { sepaHelp } from './help.ts';
import { sendCopiesJob, settleJob } from './jobs.ts';
import { sepaLetterTexts } from './letters/texts.de.ts';
import { loadDemoSepa } from './load-demo.ts';
import { sepaMigrations } from './migrations.ts';
import { bankNotice, mandateNotice } from './notice-kinds.ts';
import { collectRoutes } from './office/collect-routes.tsx';
import { enterRoutes } from './office/enter-routes.tsx';
import { sepaPanels } from './office/panels.tsx';
import { sepaRight } from './office/rights.ts';
import { sepaOfficeRoutes } from './office/routes.tsx';
import { sepaOfficeTexts } from './office/texts.de.ts';
import { officePaths } from './paths.ts';
import { sepaEnd, sepaMove, sepaPersonalData } from './personal-data.ts';
import { sepaRetention } from './retention.ts';
import { sepaRoutes } from './routes.tsx';
import { sepaNextSteps, sepaServices } from './services.ts';
import { offersSepa, sepaSettings } from './settings.ts';
import { signedMandate } from './signed-mandate.ts';
import { sepaWork } from './office/work.ts';
import { signedKeptTexts } from './signed-kept-texts.de.ts';
import { signedMandateTexts } from './signed-mandate-texts.de.ts';
import { sepaTexts } from './texts.de.ts';

/** SEPA mandates: give, change the bank, revoke; collect by a file for the bank (row C7, seed 001, 25). */
export const sepaFeature: Feature = {
  name: 'sepa',
  migrations: sepaMigrations,
  settings: [sepaSettings],
  texts: [sepaTexts, signedMandateTexts, signedKeptTexts, sepaOfficeTexts, sepaLetterTexts, sepaCommandTexts],
  routes: sepaRoutes,
  antragsarten: [signedMandate],
  officeWork: sepaWork,
  // what stands in fixed places comes before what has an id in that place
  officeRoutes: [...collectRoutes, ...sepaOfficeRoutes, ...enterRoutes],
  officePlaces: [
    {
      label: sepaOfficeTexts.messages.de.place,
      href: officePaths.list,
      right: sepaRight,
      appliesTo: offersSepa,
    },
  ],
  officePanels: sepaPanels,
  services: sepaServices,
  nextSteps: sepaNextSteps,
  help: sepaHelp,
  privacy: (chamber, locale) => (offersSepa(chamber) ? [sepaTexts.for(chamber, locale)('privacy')] : []),
  retention: sepaRetention,
  recordsEnd: sepaEnd,
  notices: [mandateNotice, bankNotice],
  personalData: sepaPersonalData,
  accountMove: sepaMove,
  gallery: sepaGallery,
  jobs: (house) => [sendCopiesJob(house), settleJob(house)],
  commands: [importBanksCommand],
  loadDemo: loadDemoSepa,
};
