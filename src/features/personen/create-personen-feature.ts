import { personenPersonalData } from './personal-data.ts';
import { personenDataTexts } from './personal-data-texts.de.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { learnSearchJob } from '../../platform/search/learn.ts';
import { personenGallery } from './gallery.tsx';
import { personenHelp } from './help.ts';
import { personenImport } from './import-personen.ts';
import { loadDemoPersonen } from './load-demo.ts';
import { personenMigrations } from './migrations.ts';
import { importPersonen, personPanels, personRecord } from './office/record.tsx';
import { personenSearch } from './office/search.ts';
import { personenOfficeTexts } from './office/texts.de.ts';
import { paths } from './paths.ts';
import { personenRetention } from './retention.ts';
import { personenRetentionTexts } from './retention-texts.de.ts';
import { personenRoutes } from './routes.tsx';
import { personenSearchIndex } from './search-index.ts';
import { personenSettings } from './settings.ts';
import { personenTexts } from './texts.de.ts';

/**
 * Natural persons known to the chamber: Lehrlinge, Bildungskunden, Dozierende.
 * @param wiring.isOffered whether a chamber links accounts to Personen; elsewhere they have no page
 */
export function createPersonenFeature(wiring: {
  readonly isOffered: (chamber: Chamber) => boolean;
}): Feature {
  const { isOffered } = wiring;
  return {
    name: 'personen',
    migrations: personenMigrations,
    settings: [personenSettings],
    texts: [personenTexts, personenDataTexts, personenOfficeTexts, personenRetentionTexts],
    retention: personenRetention,
    officeRecord: personRecord,
    officePanels: personPanels,
    officeSearch: personenSearch,
    officeImport: {
      kind: 'personen',
      command: {
        words: ['personen', 'import'],
        summary: personenTexts.messages.de['command.import'],
      },
      right: importPersonen,
      title: (chamber) => personenOfficeTexts.for(chamber, 'de')('search.heading'),
      definition: personenImport,
      nameColumns: ['vorname', 'nachname'],
    },
    jobs: (house) => [learnSearchJob(house, personenSearchIndex)],
    personalData: personenPersonalData,
    routes: personenRoutes(isOffered),
    gallery: personenGallery(isOffered),
    services({ chamber, locale }) {
      if (!isOffered(chamber)) return [];
      const t = personenTexts.for(chamber, locale);
      const [title, description] = [t('tile.title'), t('tile.text')];
      return [
        {
          id: 'own-person',
          title,
          description,
          href: paths.mine,
          level: 'linked',
          group: 'ausbildung',
          forMandate: 'person',
        },
      ];
    },
    help: (chamber, locale) => (isOffered(chamber) ? personenHelp(chamber, locale) : []),
    loadDemo: loadDemoPersonen,
  };
}
