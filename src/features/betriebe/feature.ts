import type { Feature } from '../../platform/feature/feature.ts';
import { learnSearchJob } from '../../platform/search/learn.ts';
import { loadDemoBetriebe } from './demo/load-demo.ts';
import { betriebeGallery } from './gallery.tsx';
import { betriebeEasyLanguage } from './easy-language.ts';
import { betriebeEasyTexts } from './easy-texts.de.ts';
import { betriebeHelp } from './help.ts';
import { betriebeImport } from './import-betriebe.ts';
import { leavingBetriebe } from './leaving-queries.ts';
import { betriebeMigrations } from './migrations.ts';
import { betriebPanels } from './office/panels.tsx';
import { betriebRecord, importRegister } from './office/record.ts';
import { betriebeSearch } from './office/search.ts';
import { betriebeOfficeTexts } from './office/texts.de.ts';
import { betriebeRoutes, type OwnPages } from './routes.tsx';
import { betriebeSearchIndex } from './search-index.ts';
import { betriebeRetention } from './retention.ts';
import { betriebeRetentionTexts } from './retention-texts.de.ts';
import { betriebeServices } from './services.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

/**
 * The chamber's register: Betriebe, Filialen, Gewerke, and the import that keeps it.
 * @param ownPages what else leads on from the page of one's own Betrieb
 */
export function createBetriebeFeature(ownPages: OwnPages): Feature {
  return {
    name: 'betriebe',
    migrations: betriebeMigrations,
    settings: [betriebeSettings],
    texts: [betriebeTexts, betriebeEasyTexts, betriebeOfficeTexts, betriebeRetentionTexts],
    retention: betriebeRetention,
    officeRecord: betriebRecord,
    officePanels: betriebPanels,
    officeSearch: betriebeSearch,
    officeImport: {
      kind: 'betriebe',
      command: {
        words: ['register', 'import'],
        summary: betriebeTexts.messages.de['command.import'],
      },
      right: importRegister,
      title: (chamber) => betriebeOfficeTexts.for(chamber, 'de')('search.heading'),
      definition: betriebeImport,
      nameColumns: ['name'],
      leaving: leavingBetriebe,
    },
    routes: betriebeRoutes(ownPages),
    services: betriebeServices,
    help: betriebeHelp,
    easyLanguage: betriebeEasyLanguage,
    gallery: betriebeGallery,
    jobs: (house) => [learnSearchJob(house, betriebeSearchIndex)],
    loadDemo: loadDemoBetriebe,
  };
}

/** The register by itself. */
export const betriebeFeature = createBetriebeFeature(() => []);
