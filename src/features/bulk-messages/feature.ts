import type { Feature } from '../../platform/feature/feature.ts';
import { bulkMessageGallery } from './gallery.tsx';
import { loadDemoMessages } from './load-demo.ts';
import { bulkMessageHelp } from './help.ts';
import { bulkMessageMigrations } from './migrations.ts';
import { messageNotices } from './notice-kinds.ts';
import { bulkMessageRoutes } from './office-routes.tsx';
import { bulkOfficeTexts } from './office-texts.de.ts';
import { paths } from './paths.ts';
import { bulkMessageData, bulkMessageMove, bulkMessagePrivacy } from './personal-data.ts';
import { countWaiting } from './recipient-queries.ts';
import { bulkMessageKind, sendRight } from './sending/begin-sending.ts';
import { bulkMessageRetention } from './retention.ts';
import { bulkRetentionTexts } from './retention-texts.de.ts';
import { sendMessagesJob } from './sending/send-messages-job.ts';
import { settleDeliveriesJob } from './sending/settle-deliveries-job.ts';
import { bulkMessageSettings } from './settings.ts';
import { bulkMessageTexts } from './texts.de.ts';
import { unsubscribeRoutes } from './unsubscribe/routes.tsx';

/** Messages of the chamber to many people, one mail each, with a way out where one may have it. */
export const bulkMessagesFeature: Feature = {
  name: 'bulk-messages',
  migrations: bulkMessageMigrations,
  settings: [bulkMessageSettings],
  texts: [bulkMessageTexts, bulkOfficeTexts, bulkRetentionTexts],
  routes: unsubscribeRoutes,
  officeRoutes: bulkMessageRoutes,
  officePlaces: [{ label: bulkOfficeTexts.messages.de.place, href: paths.list, right: sendRight }],
  fourEyes: [bulkMessageKind],
  notices: [messageNotices.information, messageNotices.formal],
  personalData: bulkMessageData,
  privacy: bulkMessagePrivacy,
  help: bulkMessageHelp,
  accountMove: bulkMessageMove,
  jobs: (house) => [sendMessagesJob(house), settleDeliveriesJob(house)],
  retention: bulkMessageRetention,
  gauges: async (db) => ({ bulk_mails_to_write: await countWaiting(db) }),
  gallery: bulkMessageGallery,
  loadDemo: loadDemoMessages,
};
