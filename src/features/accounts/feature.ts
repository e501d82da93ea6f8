import type { Feature } from '../../platform/feature/feature.ts';
import { accountMigrations } from './migrations.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

/** Registration, confirmation and the data of a person's account. */
export const accountsFeature: Feature = {
  name: 'accounts',
  migrations: accountMigrations,
  settings: [accountSettings],
  texts: [accountTexts],
};
