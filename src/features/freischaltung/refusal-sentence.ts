import { formatDate, formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { RedeemRefusal } from './rules.ts';
import { freischaltungTexts } from './texts.de.ts';

type Sentence<Kind extends RedeemRefusal['kind']> = (
  refusal: Extract<RedeemRefusal, { kind: Kind }>,
) => string;

/** The sentence for a PIN that was not redeemed. */
export function refusalSentence(chamber: Chamber, locale: Locale, refusal: RedeemRefusal): string {
  const t = freischaltungTexts.for(chamber, locale);
  const sentences = {
    'typing-error': () => t('refusal.typing-error'),
    'no-match': () => t('refusal.no-match'),
    used: ({ at }) => t('refusal.used', { at: formatDateTime(at, locale) }),
    expired: ({ at }) => t('refusal.expired', { at: formatDate(at, locale) }),
    revoked: () => t('refusal.revoked'),
    'already-linked': () => t('refusal.already-linked'),
    'too-many-betriebe': ({ most, current }) =>
      most === 1
        ? t('refusal.too-many-betriebe.one', { current })
        : t('refusal.too-many-betriebe.many', { most, email: chamber.identity.serviceEmail }),
    'other-person': ({ current }) =>
      t('refusal.other-person', { current, email: chamber.identity.serviceEmail }),
    'too-many-attempts': () => t('refusal.too-many-attempts'),
  } satisfies { [Kind in RedeemRefusal['kind']]: Sentence<Kind> };
  return (sentences[refusal.kind] as (given: RedeemRefusal) => string)(refusal);
}

/** Whether the person needs a new PIN now, so that the page offers one. */
export function needsNewPin(refusal: RedeemRefusal): boolean {
  return refusal.kind === 'used' || refusal.kind === 'expired' || refusal.kind === 'revoked';
}
