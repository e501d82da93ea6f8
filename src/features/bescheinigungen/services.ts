import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry, ServiceTile } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { rolesGive } from '../freischaltung/index.ts';
import { paths } from './paths.ts';
import { titleKeyOf } from './rules.ts';
import { bescheinigungSettings, feeNoteOf, offeredBy, offersAny } from './settings.ts';
import { bescheinigungTexts } from './texts.de.ts';

/** Issuing for whoever acts for a Betrieb, checking for everybody. */
export function bescheinigungServices({
  chamber,
  locale,
}: {
  readonly chamber: Chamber;
  readonly locale: Locale;
}): readonly ServiceTile[] {
  if (!offersAny(chamber)) return [];
  const t = bescheinigungTexts.for(chamber, locale);
  return [
    {
      id: 'bescheinigungen',
      title: t(titleKeyOf(offeredBy(chamber))),
      description: t('tile.text'),
      href: paths.list,
      level: 'linked',
      group: 'documents',
      forMandate: 'betrieb',
      forRoles: (roles) => rolesGive(roles, 'zugaenge'),
    },
    {
      id: 'bescheinigung-pruefen',
      title: t('tile.check.title'),
      description: t('tile.check.text'),
      href: paths.check,
      level: 'anyone',
      group: 'documents',
    },
  ];
}

/** Where a Betrieb's own page leads. */
export function bescheinigungPages(chamber: Chamber, locale: Locale): readonly NavigationItem[] {
  if (!offersAny(chamber)) return [];
  return [
    { label: bescheinigungTexts.for(chamber, locale)(titleKeyOf(offeredBy(chamber))), href: paths.list },
  ];
}

/** Help about cards and certificates, made from the profile (row D6). */
export function bescheinigungHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  if (!offersAny(chamber)) return [];
  const t = bescheinigungTexts.for(chamber, locale);
  const { validMonths: months } = bescheinigungSettings.of(chamber);
  const what = offeredBy(chamber)
    .map((kind) => t(`kind.${kind}`))
    .join(', ');
  const fees = offeredBy(chamber).flatMap((kind) => feeNoteOf(chamber, kind, locale) ?? []);
  return [
    {
      id: 'bescheinigung-erstellen',
      topic: 'dienste',
      rank: 70,
      question: t('faq.get'),
      answer: [
        t('faq.get.answer', { what }),
        months === undefined ? t('faq.get.open') : t('faq.get.months', { months }),
        ...fees,
      ],
      action: { label: t(titleKeyOf(offeredBy(chamber))), href: paths.list },
    },
    {
      id: 'bescheinigung-pruefen',
      topic: 'dienste',
      rank: 71,
      question: t('faq.check'),
      answer: [t('faq.check.answer')],
      action: { label: t('check.title'), href: paths.check },
    },
    {
      id: 'bescheinigung-verloren',
      topic: 'dienste',
      rank: 72,
      question: t('faq.lost'),
      answer: [t('faq.lost.answer')],
    },
  ];
}
