import type { Feature } from '../../platform/feature/feature.ts';
import { deletionCommands } from './commands.ts';
import { deletionJob } from './delete-due.ts';
import { deletionGallery } from './gallery.tsx';
import { deletionHelp } from './help.ts';
import { inactiveJob } from './inactive/inactive-job.ts';
import { inactiveOfficeTexts } from './inactive/office-texts.de.ts';
import { inactivePanels } from './inactive/panel.tsx';
import { inactivePersonalData } from './inactive/personal-data.ts';
import { loadDemoDeletions } from './load-demo.ts';
import { deletionMigrations } from './migrations.ts';
import { accountNotice } from './notice-kinds.ts';
import { deletionRetention } from './retention.ts';
import { deletionRetentionTexts } from './retention-texts.de.ts';
import { deletionRoutes } from './routes.tsx';
import { retentionSettings } from './settings.ts';
import { deletionTexts } from './texts.de.ts';

/** Deleting an account, with a time of grace. */
export const accountDeletionFeature: Feature = {
  name: 'account-deletion',
  settings: [retentionSettings],
  migrations: deletionMigrations,
  texts: [deletionTexts, deletionRetentionTexts, inactiveOfficeTexts],
  retention: deletionRetention,
  personalData: inactivePersonalData,
  officePanels: inactivePanels,
  routes: deletionRoutes,
  jobs: (house) => [deletionJob(house), inactiveJob(house)],
  commands: deletionCommands,
  help: deletionHelp,
  notices: [accountNotice],
  gallery: deletionGallery,
  loadDemo: loadDemoDeletions,
};
