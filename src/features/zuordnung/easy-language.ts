import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { betriebeSettings } from '../betriebe/index.ts';
import { zuordnungEasyTexts } from './easy-texts.de.ts';
import { paths } from './paths.ts';
import { offersZuordnung } from './permissions.ts';
import { zuordnungSettings } from './settings.ts';
import { zuordnungTexts } from './texts.de.ts';

/** The way by a code to the Betrieb, in Leichte Sprache; nothing where the chamber's way is a PIN. */
export function zuordnungEasyLanguage(chamber: Chamber): readonly EasySection[] {
  if (!offersZuordnung(chamber)) return [];
  const t = zuordnungEasyTexts.for(chamber, 'de');
  const of = zuordnungTexts.for(chamber, 'de');
  const mainAlone = betriebeSettings.of(chamber).filialen === 'none';
  const { codeValidHours: hours } = zuordnungSettings.of(chamber);
  return [
    section(20, t('needs.heading'), [t('needs')]),
    {
      ...section(50, t('how.heading'), [
        t('how', { page: of('form.title'), button: of('form.submit') }),
        ...(mainAlone ? ['', t('how.noFilialen')] : []),
      ]),
      actions: [{ label: t('how.action'), href: paths.form }],
    },
    section(60, t('code.heading'), [t('code', { hours, field: of('field.code') })]),
    section(70, t('letter.heading'), [t('letter', { link: of('antrag.letter.action') })]),
  ];
}

function section(rank: number, heading: string, lines: readonly string[]): EasySection {
  return { page: 'link', rank, heading, text: lines.join('\n') };
}
