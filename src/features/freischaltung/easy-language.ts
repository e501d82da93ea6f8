import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { freischaltungEasyTexts } from './easy-texts.de.ts';
import { linksTexts } from './links/texts.de.ts';
import { paths } from './paths.ts';
import { freischaltungSettings } from './settings.ts';
import { freischaltungTexts } from './texts.de.ts';

type EasyText = ReturnType<typeof freischaltungEasyTexts.for>;

/** Linking in Leichte Sprache, as the chamber's profile has it; where codes go by e-mail, Zuordnung tells the way. */
export function freischaltungEasyLanguage(chamber: Chamber): readonly EasySection[] {
  const t = freischaltungEasyTexts.for(chamber, 'de');
  const { kinds, maxBetriebe, method } = freischaltungSettings.of(chamber);
  const person = kinds.includes('person');
  const links = linksTexts.for(chamber, 'de');
  return [
    section(10, t('what.heading'), [t('what'), ...(person ? ['', t('what.person')] : [])]),
    ...(method === 'pin' ? byPin(chamber, t) : []),
    section(80, t('most.heading'), [
      maxBetriebe === 1 ? t('most.one') : t('most.many', { most: maxBetriebe }),
    ]),
    section(90, t('end.heading'), [
      t('end', { page: links('own.title'), link: links('own.end'), button: links('end.submit') }),
    ]),
  ];
}

function byPin(chamber: Chamber, t: EasyText): readonly EasySection[] {
  const of = freischaltungTexts.for(chamber, 'de');
  const person = freischaltungSettings.of(chamber).kinds.includes('person');
  return [
    section(20, t('needs.heading'), [t('needs.pin'), ...(person ? ['', t('needs.person')] : [])]),
    {
      ...section(50, t('how.heading'), [
        t('how.pin', { page: of('redeem.betrieb.title'), button: of('redeem.submit') }),
        ...(person ? ['', t('how.person', { page: of('redeem.person.title') })] : []),
        '',
        t('how.done'),
      ]),
      actions: [{ label: t('how.action'), href: paths.betrieb }],
    },
    section(60, t('fails.heading'), [t('fails.pin')]),
  ];
}

function section(rank: number, heading: string, lines: readonly string[]): EasySection {
  return { page: 'link', rank, heading, text: lines.join('\n') };
}
