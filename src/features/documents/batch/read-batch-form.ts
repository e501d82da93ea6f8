import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { readDeliveryForm } from '../office/read-delivery-form.ts';
import type { BatchDraft } from './batch.ts';
import { type NumberKind, numberKinds } from './rules.ts';
import { batchTexts } from './texts.de.ts';

/**
 * Reads what holds for all documents.
 * @param offered kinds of numbers that the chamber has
 * @returns the sentences of what was typed wrongly, by field, and what was typed where there are none
 */
export function readBatchForm(
  chamber: Chamber,
  posted: Readonly<Record<string, string>>,
  offered: readonly NumberKind[],
  thisYear: number,
): { readonly errors: Readonly<Record<string, string>>; readonly draft: BatchDraft | undefined } {
  const { errors, form } = readDeliveryForm(chamber, posted, thisYear);
  const [only, another] = offered;
  const numbers = another
    ? numberKinds.find((one) => one === posted['nummern'] && offered.includes(one))
    : only;
  if (numbers && form) return { errors: {}, draft: { ...form, numbers } };
  const missing = batchTexts.for(chamber, 'de')('form.numbers.missing');
  return { errors: { ...(numbers ? {} : { nummern: missing }), ...errors }, draft: undefined };
}
