import { formatDate } from '../../../lib/dates.ts';
import type { View } from '../../../platform/ui/index.ts';
import type { Colleague } from '../../freischaltung/index.ts';
import { zugaengeTexts } from '../texts.de.ts';

/** Since when and by which way somebody has access, and when they came to act with another account. */
export function sinceWords({ chamber, locale }: View, { method, since, movedAt }: Colleague): string {
  const t = zugaengeTexts.for(chamber, locale);
  const words = t(`method.${method}`, { since: formatDate(since, locale) });
  return movedAt ? t('method.moved', { words, moved: formatDate(movedAt, locale) }) : words;
}
