import type { Feature } from '../../platform/feature/feature.ts';
import { personenMigrations } from './migrations.ts';
import { personenSettings } from './settings.ts';
import { personenTexts } from './texts.de.ts';

/** Natural persons known to the chamber: Lehrlinge, Bildungskunden, Dozierende. */
export const personenFeature: Feature = {
  name: 'personen',
  migrations: personenMigrations,
  settings: [personenSettings],
  texts: [personenTexts],
};
