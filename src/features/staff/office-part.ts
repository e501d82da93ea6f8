import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficePart } from '../../platform/http/realm.ts';
import { withViewOnRecord } from '../office/index.ts';
import { isOfficeOpenTo } from './office-door.ts';
import { paths } from './paths.ts';
import { staffActorSource } from './session-statement.ts';
import { askStaffToSignIn } from './sign-in/actions.tsx';

/** The office as the web application serves it: every feature's pages there, behind the office's own sign-in. */
export function officePartOf(features: readonly Feature[]): OfficePart {
  return {
    path: paths.home,
    routes: features.flatMap((feature) => feature.officeRoutes ?? []).map(withViewOnRecord),
    actors: staffActorSource,
    signInPage: paths.signIn,
    signInFirst: askStaffToSignIn,
    isOpenTo: (chamber, { address }) => isOfficeOpenTo(chamber, address),
  };
}
