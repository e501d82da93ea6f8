import { importCommand } from '../../platform/csv-import/import-command.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { importAccounts } from './import-accounts.ts';
import { loadDemoImport } from './load-demo.ts';
import { accountImportTexts } from './texts.de.ts';

/** Sign-ins of older online services that work here. */
export const accountImportFeature: Feature = {
  name: 'account-import',
  commands: [
    importCommand({
      words: ['accounts', 'import'],
      summary: accountImportTexts.summary,
      importFile: importAccounts,
    }),
  ],
  loadDemo: loadDemoImport,
};
