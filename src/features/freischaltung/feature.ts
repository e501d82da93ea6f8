import { freischaltungPersonalData } from './personal-data.ts';
import { freischaltungDataTexts } from './personal-data-texts.de.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { endOverdueLinksJob } from './administrators/end-overdue.ts';
import { administratorGallery } from './administrators/gallery.ts';
import { accessNotice } from './administrators/notice-kinds.ts';
import { administratorTexts } from './administrators/texts.de.ts';
import { directLinkGallery } from './direct-link/gallery.tsx';
import { administratorWork, directLinkNotices, directLinkRoutes } from './direct-link/routes.tsx';
import { directLinkTexts } from './direct-link/texts.de.ts';
import { freischaltungGallery } from './gallery.tsx';
import { freischaltungEasyLanguage } from './easy-language.ts';
import { freischaltungEasyTexts } from './easy-texts.de.ts';
import { freischaltungHelp } from './help.ts';
import { freischaltungHelpTexts } from './help-texts.de.ts';
import { letterGauges } from './letter-gauges.ts';
import { letterGallery } from './letters/gallery.ts';
import { freischaltungLetterTexts } from './letters/texts.de.ts';
import { freischaltungEndings } from './links/import-endings.ts';
import { deletedBetriebeJob } from './links/deleted-betriebe.ts';
import { linksGallery } from './links/gallery.tsx';
import { linkRoutes } from './links/routes.tsx';
import { linksMove } from './links/move-links.ts';
import { linksTexts } from './links/texts.de.ts';
import { massRunGallery } from './mass-run/gallery.tsx';
import { massRunKind, massRunRight } from './mass-run/order-run.ts';
import { massRunRoutes } from './mass-run/routes.tsx';
import { massRunTexts } from './mass-run/texts.de.ts';
import { freischaltungMigrations } from './migrations.ts';
import { pinOfficeGallery } from './office/gallery.tsx';
import { officeMailTexts } from './office/mails/texts.de.ts';
import { letterRefusedNotice } from './office/notice-kinds.ts';
import { freischaltungPanels } from './office/panels.tsx';
import { officePaths } from './office/paths.ts';
import { pinActNotices, pinActRoutes } from './office/pin-act-routes.tsx';
import { pinOfficeTexts } from './office/texts.de.ts';
import { loadDemoLinks } from './load-demo.ts';
import { linkedNotice, linkEndedNotice } from './notice-kinds.ts';
import { pinImportCommands } from './pin-import/commands.ts';
import { pinRunCommands } from './pin-run/commands.ts';
import { batchRoutes } from './print-batches/batch-routes.tsx';
import { printBatchGallery } from './print-batches/gallery.tsx';
import { makeBatchesJob } from './print-batches/make-batches-job.ts';
import { letterWork, queueRoutes } from './print-batches/queue-routes.tsx';
import { printBatchTexts } from './print-batches/texts.de.ts';
import { letterCommands } from './print-queue/commands.ts';
import { trayJobs } from './print-queue/tray-job.ts';
import { roleTexts } from './role-texts.de.ts';
import { redeemRoutes } from './redeem-routes.tsx';
import { freischaltungEnd, freischaltungRetention } from './retention/retention.ts';
import { freischaltungRetentionTexts } from './retention-texts.de.ts';
import { freischaltungSettings } from './settings.ts';
import { startRoutes } from './start-routes.tsx';
import { freischaltungTexts } from './texts.de.ts';
import { freischaltungNextSteps, freischaltungTiles } from './tiles.ts';

/** Who acts for whom: PIN, letters, links. */
export const freischaltungFeature: Feature = {
  name: 'freischaltung',
  migrations: freischaltungMigrations,
  settings: [freischaltungSettings],
  texts: [
    freischaltungTexts,
    freischaltungHelpTexts,
    freischaltungLetterTexts,
    linksTexts,
    roleTexts,
    administratorTexts,
    freischaltungDataTexts,
    freischaltungEasyTexts,
    pinOfficeTexts,
    printBatchTexts,
    massRunTexts,
    directLinkTexts,
    officeMailTexts,
    freischaltungRetentionTexts,
  ],
  retention: freischaltungRetention,
  recordsEnd: freischaltungEnd,
  officePanels: freischaltungPanels,
  officeRoutes: [...queueRoutes, ...batchRoutes, ...massRunRoutes, ...pinActRoutes, ...directLinkRoutes],
  officePlaces: [
    { label: pinOfficeTexts.messages.de.place, href: officePaths.pins, right: 'pins.ausgeben' },
    { label: massRunTexts.messages.de.place, href: officePaths.massRun, right: massRunRight },
  ],
  fourEyes: [massRunKind],
  officeWork: async (context) => [...(await letterWork(context)), ...(await administratorWork(context))],
  officeNotices: { ...pinActNotices, ...directLinkNotices },
  personalData: freischaltungPersonalData,
  routes: [...redeemRoutes, ...startRoutes, ...linkRoutes],
  gallery: [
    ...freischaltungGallery,
    ...letterGallery,
    ...linksGallery,
    ...administratorGallery,
    ...pinOfficeGallery,
    ...printBatchGallery,
    ...massRunGallery,
    ...directLinkGallery,
  ],
  importEndings: freischaltungEndings,
  jobs: (house) => [
    ...trayJobs(house),
    deletedBetriebeJob(house),
    endOverdueLinksJob(house),
    makeBatchesJob(house),
  ],
  gauges: letterGauges,
  commands: [...letterCommands, ...pinRunCommands, ...pinImportCommands],
  services: freischaltungTiles,
  nextSteps: freischaltungNextSteps,
  accountMove: linksMove,
  help: freischaltungHelp,
  easyLanguage: freischaltungEasyLanguage,
  notices: [linkedNotice, linkEndedNotice, accessNotice, letterRefusedNotice],
  loadDemo: loadDemoLinks,
};
