import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { betriebeEasyTexts } from './easy-texts.de.ts';
import { betriebeSettings } from './settings.ts';

/** The Betriebsnummer in Leichte Sprache: what it is, how it looks, which papers show it. */
export function betriebeEasyLanguage(chamber: Chamber): readonly EasySection[] {
  const t = betriebeEasyTexts.for(chamber, 'de');
  const { example, filialen, foundOn, partOfBescheidnummer } = betriebeSettings.of(chamber);
  const lines = [
    t('what'),
    t('shape', { example }),
    '',
    t('papers'),
    ...foundOn.map((paper) => t(`paper.${paper}`)),
    ...(partOfBescheidnummer ? ['', t('bescheid', partOfBescheidnummer)] : []),
    ...(filialen === 'none' ? [] : ['', t(filialen === 'suffix' ? 'suffix' : 'field'), t('filiale')]),
    '',
    t('others'),
  ];
  return [{ page: 'link', rank: 30, heading: t('heading'), text: lines.join('\n') }];
}
