import type { Feature } from '../../platform/feature/feature.ts';
import { deletionCommands } from './commands.ts';
import { deletionJob } from './delete-due.ts';
import { deletionGallery } from './gallery.tsx';
import { deletionHelp } from './help.ts';
import { loadDemoDeletions } from './load-demo.ts';
import { accountNotice } from './notice-kinds.ts';
import { deletionRoutes } from './routes.tsx';
import { retentionSettings } from './settings.ts';
import { deletionTexts } from './texts.de.ts';

/** Deleting an account, with a time of grace. */
export const accountDeletionFeature: Feature = {
  name: 'account-deletion',
  settings: [retentionSettings],
  texts: [deletionTexts],
  routes: deletionRoutes,
  jobs: (house) => [deletionJob(house)],
  commands: deletionCommands,
  help: deletionHelp,
  notices: [accountNotice],
  gallery: deletionGallery,
  loadDemo: loadDemoDeletions,
};
