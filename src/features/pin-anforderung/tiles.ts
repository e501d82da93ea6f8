import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { ServiceTile } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freischaltungSettings, offersPinRequest } from '../freischaltung/index.ts';
import { paths } from './paths.ts';
import { pinPageTexts } from './texts.de.ts';

/** Asking for a PIN as the overview of services lists it. */
export function pinAnforderungTiles({
  chamber,
  locale,
}: {
  readonly chamber: Chamber;
  readonly locale: Locale;
}): readonly ServiceTile[] {
  // where a code by mail is the way, PIN letters come by themselves
  if (!offersPinRequest(chamber)) return [];
  const t = pinPageTexts.for(chamber, locale);
  return [
    {
      id: 'request-pin',
      title: t('tile.request.title'),
      description: t('tile.request.text'),
      href: paths.request,
      level: freischaltungSettings.of(chamber).pin.requestWithoutSignIn ? 'anyone' : 'registered',
      group: 'account',
    },
  ];
}
