import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { EasySection } from '../../platform/feature/easy-section.ts';
import { zugaengeEasyTexts } from './easy-texts.de.ts';
import { offersInvitations } from './settings.ts';
import { zugaengeTexts } from './texts.de.ts';

/** That an invitation spares the other way, in Leichte Sprache; nothing where a chamber has none. */
export function zugaengeEasyLanguage(chamber: Chamber): readonly EasySection[] {
  if (!offersInvitations(chamber)) return [];
  const t = zugaengeEasyTexts.for(chamber, 'de');
  const button = zugaengeTexts.for(chamber, 'de')('mine.accept');
  return [{ page: 'link', rank: 75, heading: t('heading'), text: t('text', { button }) }];
}
