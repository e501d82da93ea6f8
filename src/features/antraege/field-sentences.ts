import type { Antragsart, AntragField } from '../../platform/feature/antrag.ts';
import type { Asked } from './asked.ts';
import { longestOf, type ValueRefusal } from './field-values.ts';
import { antraegeTexts } from './texts.de.ts';

/** The sentence for an answer that was not taken. */
export function fieldSentence(
  art: Antragsart,
  field: AntragField,
  refusal: ValueRefusal,
  { chamber, locale }: Pick<Asked, 'chamber' | 'locale'>,
): string {
  const t = antraegeTexts.for(chamber, locale);
  const label = art.texts.for(chamber, locale)(`field.${field.name}`);
  if (refusal === 'too-long') return t('field.too-long', { label, most: longestOf(field) });
  if (refusal === 'missing') {
    const chosen = field.kind === 'choice' || field.kind === 'several';
    return t(chosen ? 'field.no-choice' : 'field.missing', { label });
  }
  return t(`field.${refusal}`, { label });
}
