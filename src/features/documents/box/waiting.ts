import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { waitingTexts } from './waiting-texts.de.ts';

/** The formal letters in a box that nobody has got yet, though somebody could. */
export interface WaitingLetters {
  readonly letters: number;
  /** Those among them that are not served before they were got (§ 41 (2a) VwVfG). */
  readonly toGet: number;
  /** The last day on which the first of these can be got; null while no notice of one went off. */
  readonly until: IsoDate | null;
  /** The first day on which one of the others is deemed served, got or not; null where it is not known yet. */
  readonly servedOn: IsoDate | null;
}

/**
 * What waiting letters mean for whoever receives them, in sentences: by the rule of each, periods begin with getting it, or
 * run from a day on without that.
 * @param documents new ones in all, of which these letters are a part
 */
export function waitingSentences(
  { chamber, locale }: { readonly chamber: Chamber; readonly locale: Locale },
  { letters, toGet, until, servedOn }: WaitingLetters,
  { documents, today }: { readonly documents: number; readonly today: IsoDate },
): readonly string[] {
  if (letters === 0) return [];
  const t = waitingTexts.for(chamber, locale);
  const number = letters === 1 ? 'one' : 'several';
  const first = letters === 1 ? t(documents === 1 ? 'alone' : 'one') : t('several', { count: letters });
  const day = servedOn === null ? '' : formatDate(servedOn, locale);
  const anyway = servedOn === null ? t('soon') : servedOn > today ? t('from', { day }) : t('running');
  const get =
    until === null ? t(`${number}.get`) : t(`${number}.until`, { until: formatDate(until, locale) });
  return [first, ...(letters > toGet ? [anyway] : []), ...(toGet > 0 ? [get, t('byGetting')] : [])];
}
