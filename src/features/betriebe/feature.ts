import type { Feature } from '../../platform/feature/feature.ts';
import { betriebeMigrations } from './migrations.ts';
import { betriebeSettings } from './settings.ts';
import { betriebeTexts } from './texts.de.ts';

/** The chamber's register: Betriebe, Filialen, Gewerke, and the import that keeps it. */
export const betriebeFeature: Feature = {
  name: 'betriebe',
  migrations: betriebeMigrations,
  settings: [betriebeSettings],
  texts: [betriebeTexts],
};
