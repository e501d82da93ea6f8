import type { Chamber } from '../../platform/chamber/chamber.ts';
import { together } from '../../platform/database/together.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { page, unknown } from '../../platform/http/reply.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { OwnBetriebPage } from './pages/own-betrieb-page.tsx';
import { paths } from './paths.ts';
import { betriebMandate, maySeeOwnBetrieb } from './permissions.ts';
import { selectPlannedOf } from './planned-queries.ts';
import { selectWithFamily } from './queries.ts';

/** Further pages about the Betrieb one acts for, which other features have. */
export type OwnPages = (chamber: Chamber, locale: Locale) => readonly NavigationItem[];

/** Pages of the register for customers. */
export const betriebeRoutes = (ownPages: OwnPages): readonly Route[] => [
  get(paths.mine, { may: maySeeOwnBetrieb }, async (context) => {
    const mandate = betriebMandate(signedInActor(context));
    if (!mandate) return unknown();
    const [found, planned] = await together([
      selectWithFamily(context.db, mandate.subjectId, context.now),
      selectPlannedOf(context.db, mandate.subjectId),
    ]);
    if (!found) return unknown();
    const more = ownPages(context.chamber, context.locale);
    return page(<OwnBetriebPage view={context.view} {...found} planned={planned} more={more} />);
  }),
];
