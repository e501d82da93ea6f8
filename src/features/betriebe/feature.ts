import type { Feature } from '../../platform/feature/feature.ts';
import { importCommand } from '../../platform/csv-import/import-command.ts';
import { loadDemoBetriebe } from './demo/load-demo.ts';
import { betriebeGallery } from './gallery.tsx';
import { betriebeEasyLanguage } from './easy-language.ts';
import { betriebeEasyTexts } from './easy-texts.de.ts';
import { betriebeHelp } from './help.ts';
import { betriebeImport } from './import-betriebe.ts';
import { indexSearchJob } from './index-search.ts';
import { betriebeMigrations } from './migrations.ts';
import { betriebPanels } from './office/panels.tsx';
import { betriebRecord } from './office/record.ts';
import { betriebeOfficeTexts } from './office/texts.de.ts';
import { betriebeRoutes } from './routes.tsx';
import { betriebeServices } from './services.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

/** The chamber's register: Betriebe, Filialen, Gewerke, and the import that keeps it. */
export const betriebeFeature: Feature = {
  name: 'betriebe',
  migrations: betriebeMigrations,
  settings: [betriebeSettings],
  texts: [betriebeTexts, betriebeEasyTexts, betriebeOfficeTexts],
  officeRecord: betriebRecord,
  officePanels: betriebPanels,
  routes: betriebeRoutes,
  services: betriebeServices,
  help: betriebeHelp,
  easyLanguage: betriebeEasyLanguage,
  gallery: betriebeGallery,
  jobs: (house) => [indexSearchJob(house)],
  commands: [
    importCommand({
      words: ['register', 'import'],
      summary: betriebeTexts.messages.de['command.import'],
      definition: betriebeImport,
    }),
  ],
  loadDemo: loadDemoBetriebe,
};
