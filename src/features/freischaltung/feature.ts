import type { Feature } from '../../platform/feature/feature.ts';
import { freischaltungMigrations } from './migrations.ts';
import { freischaltungSettings } from './settings.ts';

/** Who acts for whom: PIN, letters, links. */
export const freischaltungFeature: Feature = {
  name: 'freischaltung',
  migrations: freischaltungMigrations,
  settings: [freischaltungSettings],
};
