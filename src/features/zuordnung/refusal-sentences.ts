import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { BetriebLinkRefusal } from '../freischaltung/index.ts';
import type { CodeRefusal } from './rules.ts';
import type { SendRefusal } from './send-zuordnung.ts';
import { zuordnungTexts } from './texts.de.ts';

/** The sentence for an Antrag that was not taken. */
export function sendRefusalSentence(chamber: Chamber, locale: Locale, refusal: SendRefusal): string {
  const t = zuordnungTexts.for(chamber, locale);
  switch (refusal.kind) {
    case 'denied-before':
      return t('refusal.denied-before', { email: chamber.identity.serviceEmail });
    case 'no-pair':
      return t('refusal.no-pair');
    case 'already-linked':
      return t('refusal.already-linked');
    case 'too-many-requests':
      return t('refusal.too-many-requests', { most: refusal.most });
    case 'too-many-betriebe':
      return t('refusal.too-many-betriebe', { most: refusal.most, email: chamber.identity.serviceEmail });
  }
}

/** The sentence for a code that confirmed nothing. */
export function codeRefusalSentence(
  chamber: Chamber,
  locale: Locale,
  refusal: { readonly kind: CodeRefusal } | BetriebLinkRefusal,
  typed: string,
): string {
  if (refusal.kind === 'already-linked' || refusal.kind === 'too-many-betriebe') {
    return sendRefusalSentence(chamber, locale, refusal);
  }
  const t = zuordnungTexts.for(chamber, locale);
  return typed.trim() === '' ? t('code.missing') : t(`code.${refusal.kind}`);
}
