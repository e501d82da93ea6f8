import type { Right } from '../office/index.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { staffAddCommand } from './command.ts';
import { staffConfirmCommand } from './confirm-command.ts';
import { staffGallery } from './gallery.tsx';
import { loadDemoStaff } from './load-demo.ts';
import { staffMigrations } from './migrations.ts';
import { staffRoutes } from './office-routes.tsx';
import { paths } from './paths.ts';
import { declinedRequests, ownAwaitedRole, waitingRequests } from './four-eyes/waiting-requests.ts';
import { confirmAccess, deleteForGood, grantAdministration } from './people/four-eyes-kinds.ts';
import { staffRetention } from './retention.ts';
import { staffRetentionTexts } from './retention-texts.de.ts';
import { officeSettings } from './settings.ts';
import { staffMailTexts } from './mails/texts.de.ts';
import { staffCommandTexts } from './command-texts.de.ts';
import { staffTexts } from './texts.de.ts';

const manage: Right = 'mitarbeitende.verwalten';

/**
 * The chamber's own people: their accesses, roles and way into the office.
 * @param others features whose requests for a second person the office shows
 */
export function createStaffFeature(others: readonly Feature[]): Feature {
  const words = staffTexts.messages.de;
  const own = [grantAdministration, confirmAccess, deleteForGood];
  const kinds = [...own, ...others.flatMap((feature) => feature.fourEyes ?? [])];
  return {
    name: 'staff',
    migrations: staffMigrations,
    settings: [officeSettings],
    texts: [staffTexts, staffMailTexts, staffCommandTexts, staffRetentionTexts],
    officeRoutes: staffRoutes(kinds),
    officePlaces: [
      // whoever may confirm anything has the place; the navigation shows it once
      ...[...new Set(kinds.map(({ right }) => right))].map((right) => ({
        label: words['navigation.requests'],
        href: paths.requests,
        right,
      })),
      { label: words['navigation.people'], href: paths.people, right: manage },
    ],
    officeWork: async (context) => [
      ...(await declinedRequests(context, kinds)),
      ...(await waitingRequests(context, kinds)),
      ...(await ownAwaitedRole(context)),
    ],
    fourEyes: own,
    commands: [staffAddCommand, staffConfirmCommand],
    retention: staffRetention,
    gallery: staffGallery,
    loadDemo: loadDemoStaff,
  };
}
