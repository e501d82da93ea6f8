import { formatDate } from '../../lib/dates.ts';
import type { Antragsart, AntragField } from '../../platform/feature/antrag.ts';
import type { Asked } from './asked.ts';
import { dayRange, longestOf, type ValueRefusal } from './field-values.ts';
import { antraegeTexts } from './texts.de.ts';

/** The sentence for an answer that was not taken. */
export function fieldSentence(
  art: Antragsart,
  field: AntragField,
  refusal: ValueRefusal,
  { chamber, locale, today }: Pick<Asked, 'chamber' | 'locale' | 'today'>,
): string {
  const t = antraegeTexts.for(chamber, locale);
  const label = art.texts.for(chamber, locale)(`field.${field.name}`);
  if (refusal === 'too-long') return t('field.too-long', { label, most: longestOf(field) });
  if (refusal === 'missing') {
    const chosen = field.kind === 'choice' || field.kind === 'several';
    return t(chosen ? 'field.no-choice' : 'field.missing', { label });
  }
  if (refusal === 'day-range') {
    const { from, until } = dayRange(field, today);
    return t('field.day-range', {
      label,
      from: formatDate(from, locale),
      until: formatDate(until, locale),
    });
  }
  return t(`field.${refusal}`, { label });
}
