import type { Feature } from '../../platform/feature/feature.ts';
import { bekanntgabeJob } from './bekanntgabe/job.ts';
import { batchKind } from './batch/begin.ts';
import { batchJob } from './batch/job.ts';
import { batchPaths } from './batch/paths.ts';
import { batchRoutes } from './batch/routes.tsx';
import { batchTexts } from './batch/texts.de.ts';
import { boxRoutes } from './box/routes.tsx';
import { boxSettingsRoutes } from './box/settings-routes.tsx';
import { documentGallery } from './gallery.tsx';
import { documentHelp } from './help.ts';
import { loadDemoDocuments } from './load-demo.ts';
import { documentMigrations } from './migrations.ts';
import { documentsMove } from './move-documents.ts';
import { documentNotices } from './notice-kinds.ts';
import { bekanntgabeRoutes } from './office/bekanntgabe-routes.tsx';
import { postRoutes, postWork } from './office/post-routes.tsx';
import { deliverRight, rightOfDepartment } from './office/rights.ts';
import { deliverRoutes } from './office/deliver-routes.tsx';
import { documentPanels } from './office/panels.tsx';
import { queueRoutes, uploadWork } from './office/queue-routes.tsx';

import { documentOfficeTexts } from './office/texts.de.ts';
import { officePaths } from './paths.ts';
import { documentPersonalData } from './personal-data.ts';
import { selectScanBacklog } from './queries.ts';
import { scanJob } from './scan-job.ts';
import { documentNextSteps, documentServices } from './services.ts';
import { viewJob } from './pdf-views/job.ts';
import { countDueViews } from './pdf-views/queries.ts';
import { resumableRoutes } from './resumable/routes.tsx';
import { resumableTexts } from './resumable/texts.de.ts';
import { documentSettings, offersBox, offersUpload } from './settings.ts';
import { documentsEnd } from './records-end.ts';
import { documentRetention } from './retention.ts';
import { waitingTexts } from './box/waiting-texts.de.ts';
import { fileTexts } from './file-texts.de.ts';
import { documentRetentionTexts } from './retention-texts.de.ts';
import { documentTexts } from './texts.de.ts';
import { tidyDocumentsJob } from './tidy-job.ts';
import { uploadRoutes } from './upload/routes.tsx';

/** Documents to and from the chamber: checked, kept sealed, handed out to be saved (rows C8 and C17). */
export const documentsFeature: Feature = {
  name: 'documents',
  migrations: documentMigrations,
  settings: [documentSettings],
  texts: [
    documentTexts,
    fileTexts,
    documentOfficeTexts,
    resumableTexts,
    batchTexts,
    documentRetentionTexts,
    waitingTexts,
  ],
  routes: [...uploadRoutes, ...resumableRoutes, ...boxRoutes, ...boxSettingsRoutes],
  officeRoutes: [...queueRoutes, ...deliverRoutes, ...batchRoutes, ...bekanntgabeRoutes, ...postRoutes],
  officePlaces: [
    ...Object.values(rightOfDepartment).map((right) => ({
      label: documentOfficeTexts.messages.de.place,
      href: officePaths.queue,
      right,
      appliesTo: offersUpload,
    })),
    {
      label: batchTexts.messages.de.place,
      href: batchPaths.list,
      right: deliverRight,
      appliesTo: offersBox,
    },
    {
      label: documentOfficeTexts.messages.de['post.place'],
      href: officePaths.post,
      right: deliverRight,
      appliesTo: offersBox,
    },
  ],
  officeWork: async (context) => [...(await uploadWork(context)), ...(await postWork(context))],
  fourEyes: [batchKind],
  officePanels: documentPanels,
  officeNotices: {
    'dokumente-zugestellt': {
      tone: 'success',
      heading: documentOfficeTexts.messages.de['panel.noticeDelivered'],
    },
    'schreiben-per-post': { tone: 'info', heading: documentOfficeTexts.messages.de['panel.noticeByPost'] },
  },
  services: documentServices,
  nextSteps: documentNextSteps,
  help: documentHelp,
  privacy(chamber, locale) {
    const t = documentTexts.for(chamber, locale);
    const { keptDays, boxKeptYears } = documentSettings.of(chamber);
    return [
      ...(offersUpload(chamber) ? [t('privacy.sent', { days: keptDays })] : []),
      ...(offersBox(chamber) ? [t('privacy.box', { years: boxKeptYears })] : []),
    ];
  },
  retention: documentRetention,
  recordsEnd: documentsEnd,
  notices: documentNotices,
  personalData: documentPersonalData,
  accountMove: documentsMove,
  gallery: documentGallery,
  jobs: (house) => [
    scanJob(house),
    viewJob(house),
    batchJob(house),
    bekanntgabeJob(house),
    tidyDocumentsJob(house),
  ],
  async gauges(db, now) {
    const { count, oldest } = await selectScanBacklog(db);
    return {
      documents_unscanned: count,
      documents_views_due: await countDueViews(db),
      documents_unscanned_oldest_seconds: oldest ? (now.getTime() - oldest.getTime()) / 1000 : 0,
    };
  },
  loadDemo: loadDemoDocuments,
};
