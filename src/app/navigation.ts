import { documentsNavigation } from '../features/documents/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import type { Chamber } from '../platform/chamber/chamber.ts';
import type { Locale } from '../platform/texts/wording.ts';
import type { NavigationItem } from '../platform/ui/index.ts';
import { appTexts } from './texts.de.ts';

/** The header's navigation: only what leads somewhere for this person now. */
export function navigationFor(chamber: Chamber, actor: Actor, locale: Locale): readonly NavigationItem[] {
  const t = appTexts.for(chamber, locale);
  const services = { label: t('navigation.services'), href: '/dienste' };
  const help = { label: t('navigation.help'), href: '/hilfe' };
  if (actor.kind !== 'account' || actor.mustReplacePassword || actor.mustAcceptTerms) {
    return [services, help];
  }
  const mine = { label: t('navigation.mine'), href: '/mein-bereich' };
  const betrieb = { label: t('navigation.betrieb'), href: '/mein-betrieb' };
  const hasBetrieb = actor.mandates.some((mandate) => mandate.kind === 'betrieb');
  const documents = actor.mandates.length > 0 ? documentsNavigation(chamber, locale) : [];
  return [mine, ...(hasBetrieb ? [betrieb] : []), ...documents, services, help];
}
