import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { ServiceTile } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { paths } from './paths.ts';
import { betriebeTexts } from './texts.de.ts';

/** What the overview of services says of the register. */
export function betriebeServices(facts: {
  readonly chamber: Chamber;
  readonly locale: Locale;
}): readonly ServiceTile[] {
  const t = betriebeTexts.for(facts.chamber, facts.locale);
  return [
    {
      id: 'own-betrieb',
      title: t('tile.title'),
      description: t('tile.text'),
      href: paths.mine,
      level: 'linked',
      group: 'betrieb',
      forMandate: 'betrieb',
    },
  ];
}
