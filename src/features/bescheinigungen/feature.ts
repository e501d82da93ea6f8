import type { Feature } from '../../platform/feature/feature.ts';
import { bescheinigungGallery } from './gallery.tsx';
import {
  bescheinigungData,
  bescheinigungenEnd,
  bescheinigungMove,
  bescheinigungRetention,
} from './keeping.ts';
import { bescheinigungLetterTexts } from './letters/texts.de.ts';
import { bescheinigungMigrations } from './migrations.ts';
import { withdrawnNotice } from './notice-kinds.ts';
import { bescheinigungNotices, bescheinigungPanels } from './office/panels.tsx';
import { bescheinigungOfficeRoutes } from './office/routes.tsx';
import { bescheinigungOfficeTexts } from './office/texts.de.ts';
import { bescheinigungRoutes } from './routes.tsx';
import { bescheinigungHelp, bescheinigungServices } from './services.ts';
import { bescheinigungSettings } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

/** Handwerkskarte, Gewerbekarte and Betriebsbescheinigung as a PDF that anybody can check (§ 10 (2) HwO). */
export const bescheinigungenFeature: Feature = {
  name: 'bescheinigungen',
  migrations: bescheinigungMigrations,
  settings: [bescheinigungSettings],
  texts: [bescheinigungTexts, bescheinigungLetterTexts, bescheinigungOfficeTexts],
  routes: bescheinigungRoutes,
  officeRoutes: bescheinigungOfficeRoutes,
  officePanels: bescheinigungPanels,
  officeNotices: bescheinigungNotices,
  services: bescheinigungServices,
  help: bescheinigungHelp,
  notices: [withdrawnNotice],
  personalData: bescheinigungData,
  accountMove: bescheinigungMove,
  retention: bescheinigungRetention,
  recordsEnd: bescheinigungenEnd,
  gallery: bescheinigungGallery,
};
