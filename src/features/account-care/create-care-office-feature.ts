import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficeNotice } from '../../platform/feature/office.ts';
import { accountPanels, accountRecord } from './account-page/account-page.ts';
import { actions, deleteAccount } from './actions/actions.ts';
import { helpPanels } from './actions/help-panels.ts';
import { nameRoutes } from './actions/name-routes.tsx';
import { actionRoutes } from './actions/routes.tsx';
import { createMover } from '../address-change/index.ts';
import { careOfficeGallery } from './gallery.tsx';
import { listRoutes } from './list/routes.tsx';
import { registrationSearch } from './list/search.ts';
import { makeRoutes } from './made/make-routes.tsx';
import { mergeKind } from './merge/merge-accounts.ts';
import { mergeRoutes } from './merge/routes.tsx';
import { paths } from './paths.ts';
import { registrationRoutes } from './registration/routes.tsx';
import { viewRoutes } from './view-as/view-routes.tsx';
import { careTexts } from './texts.de.ts';

const words = careTexts.messages.de;

const notices: Readonly<Record<string, OfficeNotice>> = {
  ...Object.fromEntries(
    actions.map(({ id, notice }) => [notice, { tone: 'success', heading: words[`done.${id}`] } as const]),
  ),
  angelegt: { tone: 'success', heading: words['make.made'] },
  'gab-es': { tone: 'success', heading: words['make.joined'] },
  unveraendert: { tone: 'info', heading: words['make.known'] },
  'andere-person': { tone: 'info', heading: words['make.otherPerson'] },
  name: { tone: 'success', heading: words['done.name'] },
  'zusammenfuehrung-beantragt': { tone: 'success', heading: words['done.merge'] },
};

/**
 * What the chamber's own people see of accounts and do for their persons.
 * @param others all features; those that keep something for an account say how it moves
 */
export function createCareOfficeFeature(others: readonly Feature[]): Feature {
  const mover = createMover(others);
  return {
    name: 'account-care-office',
    texts: [careTexts],
    officeRecord: accountRecord,
    officePanels: [...accountPanels, ...helpPanels],
    officeNotices: notices,
    officeRoutes: [
      ...makeRoutes,
      ...listRoutes,
      ...registrationRoutes,
      ...actionRoutes,
      ...nameRoutes,
      ...mergeRoutes(mover),
      ...viewRoutes(others),
    ],
    officeSearch: registrationSearch,
    officePlaces: [{ label: words['navigation.accounts'], href: paths.list, right: 'konten.lesen' }],
    fourEyes: [deleteAccount, mergeKind(mover)],
    gallery: careOfficeGallery,
  };
}
