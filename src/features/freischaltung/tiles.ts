import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NextStep, ServiceTile } from '../../platform/feature/feature.ts';
import type { ReadContext } from '../../platform/http/context.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { paths } from './paths.ts';
import { freischaltungSettings } from './settings.ts';
import { freischaltungTexts } from './texts.de.ts';

/** Services of this feature as the overview lists them. */
export function freischaltungTiles(facts: {
  readonly chamber: Chamber;
  readonly locale: Locale;
}): readonly ServiceTile[] {
  const t = freischaltungTexts.for(facts.chamber, facts.locale);
  const { kinds, method } = freischaltungSettings.of(facts.chamber);
  const person: readonly ServiceTile[] = kinds.includes('person')
    ? [
        {
          id: 'link-person',
          title: t('tile.person.title'),
          description: t('tile.person.text'),
          href: paths.person,
          level: 'registered',
          group: 'account',
        },
      ]
    : [];
  const own: ServiceTile = {
    id: 'own-links',
    title: t('tile.links.title'),
    description: t('tile.links.text'),
    href: paths.links,
    level: 'registered',
    group: 'account',
  };
  // where a code by mail is the way, the overview shows that one, and PIN letters come by themselves
  if (method === 'registered-email') return [...person, own];
  return [
    {
      id: 'link-betrieb',
      title: t('tile.title'),
      description: t('tile.text'),
      href: paths.betrieb,
      level: 'registered',
      group: 'account',
    },
    ...person,
    own,
  ];
}

/** The first thing to do until an account is linked (row B23). */
export function freischaltungNextSteps({ actor, chamber, locale }: ReadContext): readonly NextStep[] {
  if (actor.kind !== 'account' || actor.mandates.length > 0) return [];
  const t = freischaltungTexts.for(chamber, locale);
  const { kinds, method } = freischaltungSettings.of(chamber);
  const step = (kind: 'betrieb' | 'person', rank: number): NextStep => ({
    rank,
    title: t(`step.${kind}.title`),
    text: t(`step.${kind}.text`),
    action: { label: t(`step.${kind}.action`), href: paths[kind] },
  });
  return [
    ...(method === 'pin' ? [step('betrieb', 10)] : []),
    ...(kinds.includes('person') ? [step('person', 20)] : []),
  ];
}
