import type { Feature } from '../../platform/feature/feature.ts';
import { importCommand } from '../../platform/csv-import/import-command.ts';
import { personenImport } from './import-personen.ts';
import { personenMigrations } from './migrations.ts';
import { personenSettings } from './settings.ts';
import { personenTexts } from './texts.de.ts';

/** Natural persons known to the chamber: Lehrlinge, Bildungskunden, Dozierende. */
export const personenFeature: Feature = {
  name: 'personen',
  migrations: personenMigrations,
  settings: [personenSettings],
  texts: [personenTexts],
  commands: [
    importCommand({
      words: ['personen', 'import'],
      summary: personenTexts.messages.de['command.import'],
      definition: personenImport,
    }),
  ],
};
