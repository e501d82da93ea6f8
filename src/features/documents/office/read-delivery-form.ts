import { tidyText } from '../../../lib/tidy-text.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { type DeliveryKind, deliveryKinds, longestSubject, subjectRefusal } from '../rules.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** What was typed beside the files. */
export interface DeliveryForm {
  readonly kind: DeliveryKind;
  readonly year: number;
  readonly subject: string;
  readonly isFormal: boolean;
}

const firstYear = 2000;

/**
 * Reads the form as a whole.
 * @param thisYear the next one may be named too: what is due then
 * @returns the sentences of what was typed wrongly, by field, and what was typed where there are none
 */
export function readDeliveryForm(
  chamber: Chamber,
  posted: Readonly<Record<string, string>>,
  thisYear: number,
): { readonly errors: Readonly<Record<string, string>>; readonly form: DeliveryForm | undefined } {
  const t = documentOfficeTexts.for(chamber, 'de');
  const kind = deliveryKinds.find((one) => one === posted['art']);
  const typedYear = (posted['jahr'] ?? '').trim();
  const year = /^\d{4}$/.test(typedYear) ? Number(typedYear) : 0;
  const last = thisYear + 1;
  const isYear = year >= firstYear && year <= last;
  const subject = tidyText(posted['betreff'] ?? '');
  const badSubject = subjectRefusal(subject);
  const errors = {
    ...(kind ? {} : { art: t('deliver.kind.missing') }),
    ...(isYear ? {} : { jahr: t('deliver.year.unreadable', { first: firstYear, last }) }),
    ...(badSubject ? { betreff: t(`deliver.subject.${badSubject}`, { most: longestSubject }) } : {}),
  };
  if (!kind || !isYear || badSubject) return { errors, form: undefined };
  return { errors, form: { kind, year, subject, isFormal: posted['foermlich'] === 'ja' } };
}
