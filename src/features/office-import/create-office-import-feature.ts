import type { Feature } from '../../platform/feature/feature.ts';
import { officeImportGallery } from './gallery.tsx';
import { importHistory } from './history-queries.ts';
import { importKindCommand } from './import-at-console.ts';
import { importJob } from './job.ts';
import { officeImportMigrations } from './migrations.ts';
import { overviewPath } from './paths.ts';
import { officeImportRoutes } from './routes.tsx';
import { importChangesEnd, importRetention } from './retention.ts';
import { importRetentionTexts } from './retention-texts.de.ts';
import { officeImportSettings } from './settings.ts';
import { officeImportTexts } from './texts.de.ts';

/**
 * Importing the chamber's files: in the browser, checked first and applied by the worker, and by the operators' commands.
 * Either way it stands in the trail of each record and is taken back in the office.
 * @param others features whose files are imported (`Feature.officeImport`), and what ends by them (`Feature.importEndings`)
 */
export function createOfficeImportFeature(others: readonly Feature[]): Feature {
  const kinds = others.flatMap(({ officeImport }) => officeImport ?? []);
  const endings = others.flatMap(({ importEndings }) => importEndings ?? []);
  const label = officeImportTexts.messages.de['navigation.imports'];
  return {
    name: 'office-import',
    migrations: officeImportMigrations,
    settings: [officeImportSettings],
    texts: [officeImportTexts, importRetentionTexts],
    retention: importRetention,
    recordsEnd: importChangesEnd,
    changesAtOnce: importHistory,
    officeRoutes: officeImportRoutes(kinds),
    officePlaces: kinds.map(({ right }) => ({ label, href: overviewPath, right })),
    commands: kinds.map((kind) => importKindCommand(kind, endings)),
    jobs: (house) => [importJob(house, kinds, endings)],
    gallery: officeImportGallery(kinds),
  };
}
