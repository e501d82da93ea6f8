import type { Actor } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { paths } from './paths.ts';
import { officeTexts } from './texts.de.ts';

/** The office's navigation: only what this person may open. */
export function officeNavigation(
  features: readonly Feature[],
  chamber: Chamber,
  actor: Actor,
): readonly NavigationItem[] {
  if (actor.kind !== 'staff' || actor.stage !== 'in') return [];
  const places = features.flatMap((feature) => feature.officePlaces ?? []);
  return [
    { label: officeTexts.for(chamber, 'de')('navigation.home'), href: paths.home },
    ...places
      .filter(({ right, appliesTo }) => actor.rights.includes(right) && (appliesTo?.(chamber) ?? true))
      // one place may be open to several rights
      .filter(({ href }, index, all) => all.findIndex((other) => other.href === href) === index)
      .map(({ label, href }) => ({ label, href })),
  ];
}
