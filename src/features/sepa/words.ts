import { formatDate, formatDateTime, type IsoDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { MandateRecord, Owner } from './mandate.ts';
import { plannedOn, type Scheme } from './rules.ts';
import { creditorOf } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** Where a mandate stands, in a few words. */
export function stateWords(chamber: Chamber, locale: Locale, mandate: MandateRecord): string {
  const t = sepaTexts.for(chamber, locale);
  const { state, endReason, handedInAt, heldUntil } = mandate;
  if (state === 'ended') return t(`ended.${endReason ?? 'revoked'}`);
  if (state === 'held') return t('state.held', { until: heldUntil ? formatDateTime(heldUntil, locale) : '' });
  return t(state === 'unsigned' && handedInAt ? 'state.handedIn' : `state.${state}`);
}

/** What a mandate is for, in words. */
export function scopeWords(
  chamber: Chamber,
  locale: Locale,
  { scopes }: Pick<MandateRecord, 'scopes'>,
): string {
  const t = sepaTexts.for(chamber, locale);
  return scopes.map((scope) => t(`scope.${scope}`)).join(', ');
}

/** Scheme and how often, in words. */
export function kindWords(
  chamber: Chamber,
  locale: Locale,
  { scheme, isOneOff }: Pick<MandateRecord, 'scheme' | 'isOneOff'>,
): string {
  const t = sepaTexts.for(chamber, locale);
  return `${t(`scheme.${scheme}`)}, ${t(isOneOff ? 'kind.oneOff' : 'kind.recurrent')}`;
}

/** The chamber's address for those who pay, in one line. */
export function creditorLine(chamber: Chamber): string {
  const { name, street, buildingNumber, postcode, city } = creditorOf(chamber);
  return `${name}, ${street} ${buildingNumber}, ${postcode} ${city}`;
}

/**
 * What whoever pays declares: to the chamber and to the bank, and what they can claim back. The wording is that of the
 * Deutsche Kreditwirtschaft; B2B has its own, without a refund.
 */
export function mandateText(
  chamber: Chamber,
  locale: Locale,
  { owner, scheme, isOneOff }: { owner: Pick<Owner, 'kind'>; scheme: Scheme; isOneOff: boolean },
): readonly string[] {
  const t = sepaTexts.for(chamber, locale);
  const creditor = creditorOf(chamber).name;
  return [
    t(`text.${isOneOff ? 'once' : 'core'}.${owner.kind}`, { creditor }),
    scheme === 'b2b' ? t('text.noRefund') : t(`text.refund.${owner.kind}`),
  ];
}

/**
 * What may still be collected by a mandate after it is revoked, and how its money is got back: within eight weeks where
 * the scheme is CORE (§ 675x (4) BGB); of B2B not at all, so the bank has to be told before. Empty where nothing is ahead.
 */
export function stillComingWords(
  chamber: Chamber,
  locale: Locale,
  mandate: Pick<MandateRecord, 'scheme' | 'lastUsedOn'>,
  today: IsoDate,
): readonly string[] {
  const planned = plannedOn(mandate, today);
  if (!planned) return [];
  const t = sepaTexts.for(chamber, locale);
  return [t('coming', { day: formatDate(planned, locale) }), t(`coming.${mandate.scheme}`)];
}

/**
 * What may still be collected from the account before, once another one is to take its place, and how that money is got
 * back: whoever changes the bank is about to close the old account.
 * @param before the mandates with the old account; nothing is said of those by which nothing is ahead
 */
export function oldAccountWords(
  chamber: Chamber,
  locale: Locale,
  before: readonly Pick<MandateRecord, 'maskedIban' | 'scheme' | 'lastUsedOn'>[],
  today: IsoDate,
): readonly string[] {
  const t = sepaTexts.for(chamber, locale);
  return before.flatMap((mandate) => {
    const planned = plannedOn(mandate, today);
    if (!planned) return [];
    const day = formatDate(planned, locale);
    return [t('coming.old', { iban: mandate.maskedIban, day }), t(`coming.${mandate.scheme}`)];
  });
}

/** Whether a mandate still lacks the signature on paper, or ended without one. */
export function lacksSignature({ state, form, endReason }: MandateRecord): boolean {
  if (state === 'unsigned') return true;
  return form !== 'online' && (endReason === 'taken-back' || endReason === 'not-signed');
}

/** The day of a signature; nothing where it is missing or still being looked at. */
export function signedDay(locale: Locale, mandate: MandateRecord): string {
  return lacksSignature(mandate) ? '' : formatDate(mandate.signedOn, locale);
}

/** The day of a signature, or that it is missing or being looked at. */
export function signedWords(chamber: Chamber, locale: Locale, mandate: MandateRecord): string {
  if (!lacksSignature(mandate)) return formatDate(mandate.signedOn, locale);
  return mandate.state === 'ended'
    ? sepaTexts.for(chamber, locale)('fact.neverSigned')
    : stateWords(chamber, locale, mandate);
}
