import { anyone } from '../access/permission.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Client } from './context.ts';
import { unknown } from './reply.ts';
import { getStatic, type Route } from './route.ts';
import type { AccessPages, RouteRunner } from './run-route.ts';

/** The office of the chamber's own people: other routes, other sessions, a door of its own. */
export interface OfficePart extends Pick<RouteRunner, 'actors' | 'routes' | 'signInPage' | 'onSeen'> {
  /** Path of the office; everything below it is the office's too. */
  readonly path: string;
  /** False where the office does not exist for who asks from there. */
  readonly isOpenTo: (chamber: Chamber, client: Client) => boolean;
  readonly signInFirst: AccessPages['signInFirst'];
}

/** Whose routes a request is about, with the route that answers it. */
export interface Realm {
  readonly runner: RouteRunner;
  readonly inOffice: boolean;
  readonly route: Route;
}

interface Asked {
  /** Decoded, as routes are found by it. */
  readonly path: string;
  readonly chamber: Chamber;
  readonly client: Client;
  readonly route: Route;
}

/** Answers for all addresses that are none, to signed-in people with their own header. */
export const nowhere = getStatic('*', { may: anyone }, () => unknown());

/**
 * Tells the office from the customers' pages: a session of the one is none in the other. For who asks from outside its
 * addresses there is no office, and the answer is that of any address that is none.
 */
export function realmsOf(
  app: Omit<RouteRunner, 'signInPage' | 'keeps'> & { readonly office?: OfficePart | undefined },
): (asked: Asked) => Realm {
  const customers: RouteRunner = { ...app, signInPage: '/anmelden', keeps: true };
  const { office } = app;
  if (!office) return ({ route }) => ({ runner: customers, inOffice: false, route });
  const { path: officePath, isOpenTo, signInFirst, ...ofOffice } = office;
  const runner: RouteRunner = {
    database: app.database,
    ...ofOffice,
    // its lists search by whatever is asked for
    keeps: false,
    pages: { ...app.pages, signInFirst },
  };
  const routes = new Set(office.routes);
  return ({ path, chamber, client, route }) => {
    const inOffice = routes.has(route) || `${path}/`.startsWith(`${officePath}/`);
    if (!inOffice) return { runner: customers, inOffice, route };
    if (isOpenTo(chamber, client)) return { runner, inOffice, route };
    return { runner: customers, inOffice: false, route: nowhere };
  };
}
