import type { Feature } from '../../platform/feature/feature.ts';
import { freischaltungGallery } from './gallery.tsx';
import { freischaltungHelp } from './help.ts';
import { freischaltungHelpTexts } from './help-texts.de.ts';
import { freischaltungMigrations } from './migrations.ts';
import { loadDemoLinks } from './load-demo.ts';
import { redeemRoutes } from './redeem-routes.tsx';
import { requestRoutes } from './request-routes.tsx';
import { freischaltungSettings } from './settings.ts';
import { freischaltungTexts } from './texts.de.ts';
import { freischaltungNextSteps, freischaltungTiles } from './tiles.ts';

/** Who acts for whom: PIN, letters, links. */
export const freischaltungFeature: Feature = {
  name: 'freischaltung',
  migrations: freischaltungMigrations,
  settings: [freischaltungSettings],
  texts: [freischaltungTexts, freischaltungHelpTexts],
  routes: [...redeemRoutes, ...requestRoutes],
  gallery: freischaltungGallery,
  services: freischaltungTiles,
  nextSteps: freischaltungNextSteps,
  help: freischaltungHelp,
  loadDemo: loadDemoLinks,
};
