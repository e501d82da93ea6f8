import type { Actor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficePart } from '../../platform/http/realm.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { isOfficeOpenTo } from './office-door.ts';
import { paths } from './paths.ts';
import { staffActorSource } from './session-statement.ts';
import { askStaffToSignIn } from './sign-in/actions.tsx';
import { staffTexts } from './texts.de.ts';

/** The office as the web application serves it: every feature's pages there, behind the office's own sign-in. */
export function officePartOf(features: readonly Feature[]): OfficePart {
  return {
    path: paths.home,
    routes: features.flatMap((feature) => feature.officeRoutes ?? []),
    actors: staffActorSource,
    signInPage: paths.signIn,
    signInFirst: askStaffToSignIn,
    isOpenTo: (chamber, { address }) => isOfficeOpenTo(chamber, address),
  };
}

/** The office's navigation: only what this person may open. */
export function officeNavigation(
  features: readonly Feature[],
  chamber: Chamber,
  actor: Actor,
): readonly NavigationItem[] {
  if (actor.kind !== 'staff' || actor.stage !== 'in') return [];
  const t = staffTexts.for(chamber, 'de');
  const places = features.flatMap((feature) => feature.officePlaces ?? []);
  const manages = actor.rights.includes('mitarbeitende.verwalten');
  return [
    { label: t('navigation.home'), href: paths.home },
    ...places.filter(({ right }) => actor.rights.includes(right)).map(({ label, href }) => ({ label, href })),
    ...(manages
      ? [
          { label: t('navigation.requests'), href: paths.requests },
          { label: t('navigation.people'), href: paths.people },
        ]
      : []),
  ];
}
