import { berlinDate, type IsoDate } from '../../../lib/dates.ts';
import type { OfficeText } from './texts.de.ts';

/** Who sent an Antrag, and for whom where it is not for oneself. */
export function whoSent(
  t: OfficeText,
  { contactName, forWhom }: { readonly contactName: string; readonly forWhom: string | null },
): string {
  if (forWhom === null) return contactName === '' ? t('who.nobody') : contactName;
  return contactName === '' || contactName === forWhom
    ? forWhom
    : t('forWhom', { name: contactName, subject: forWhom });
}

/** For how long something has waited, in days of the calendar. */
export function sinceDays(t: OfficeText, since: Date, now: Date): string {
  const days = daysBetween(berlinDate(since), berlinDate(now));
  if (days <= 0) return t('days.today');
  return days === 1 ? t('days.one') : t('days.several', { days });
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
