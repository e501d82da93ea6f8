import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { LabelledValue } from '../../../platform/letters/index.ts';
import { freischaltungLetterTexts } from './texts.de.ts';

/** The information block beside the address: date, numbers, and whom to ask. */
export function infoBlock(
  chamber: Chamber,
  numbers: readonly LabelledValue[],
  printedAt: Date,
): readonly LabelledValue[] {
  const t = freischaltungLetterTexts.for(chamber, 'de');
  const { phone, serviceEmail } = chamber.identity;
  return [
    { label: t('date'), value: formatDate(printedAt, 'de') },
    ...numbers,
    { label: t('phone'), value: phone },
    { label: t('email'), value: serviceEmail },
  ];
}
