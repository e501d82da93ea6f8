import { page } from '../../platform/http/reply.ts';
import { getStatic, type Route } from '../../platform/http/route.ts';
import { StartPage } from './pages/start-page.tsx';
import { paths } from './paths.ts';
import { maySeeLinking } from './permissions.ts';

/** The ways to a link. */
export const startRoutes: readonly Route[] = [
  getStatic(paths.start, { may: maySeeLinking }, ({ view }) => page(<StartPage view={view} />)),
];
