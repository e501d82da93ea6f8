import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { unlikeEasy } from '../../platform/texts/noun.ts';
import { easyHours } from './easy-hours.ts';
import { paths } from './paths.ts';
import { easyLanguageTexts } from './texts.de.ts';

/**
 * What a start page explains in Leichte Sprache (BITV 2.0, § 4): what it is for, how to get about, what the statement
 * on accessibility says, what else there is in Leichte Sprache; and who helps.
 */
export function overview(chamber: Chamber): readonly EasySection[] {
  const t = easyLanguageTexts.for(chamber, 'de');
  const { identity, wording } = chamber;
  const word = unlikeEasy(wording.terms.portal);
  const office = identity.accessibilityOffice;
  return [
    section(10, t('what.heading'), [
      t('what'),
      '',
      t('what.name', { chamber: identity.name }),
      ...(word ? ['', t('what.word', { word })] : []),
    ]),
    section(20, t('do.heading'), [t('do')]),
    {
      ...section(30, t('begin.heading'), [t('begin')]),
      actions: [
        { label: t('pages.registration'), href: paths.registration },
        { label: t('pages.link'), href: paths.link },
      ],
    },
    section(40, t('find.heading'), [t('find')]),
    {
      ...section(50, t('access.heading'), [t('access', { office: office.name })]),
      actions: [
        { label: t('access.office'), href: office.url },
        { label: t('access.statement'), href: '/barrierefreiheit' },
      ],
    },
    whoHelps(chamber),
    section(70, t('law.heading'), [t('law')]),
  ];
}

function whoHelps(chamber: Chamber): EasySection {
  const t = easyLanguageTexts.for(chamber, 'de');
  const { address, name, openingHours, phone, serviceEmail: email } = chamber.identity;
  const hours = openingHours ? easyHours(openingHours) : [];
  const city = `${address.postcode} ${address.city}`;
  return {
    ...section(60, t('help.heading'), [
      t('help', { phone }),
      ...(hours.length > 0 ? ['', t('help.hours'), ...hours.map((hour) => t('help.hour', { hour }))] : []),
      '',
      t('help.write', { email }),
      '',
      t('help.address', { chamber: name, street: address.street, city }),
    ]),
    actions: [{ label: t('help.action'), href: '/kontakt' }],
  };
}

function section(rank: number, heading: string, lines: readonly string[]): EasySection {
  return { page: 'overview', rank, heading, text: lines.join('\n') };
}
