import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { documentTexts } from '../texts.de.ts';
import type { Bekanntgabe } from './bekanntgabe.ts';
import { documentSettings } from '../settings.ts';
import { type BekanntgabeRule, daysOf, movedFrom } from './rules.ts';

/** What a rule means for whoever agrees to it, with its law: to be read before (Art. 25 BayDiG). */
export function ruleSentence(chamber: Chamber, locale: Locale, rule: BekanntgabeRule): string {
  const t = documentTexts.for(chamber, locale);
  const days = rule.days === 1 ? t('consent.day') : t('consent.days', { days: rule.days });
  return t(`consent.${rule.way}`, { law: rule.law, days, within: rule.retrieveWithin });
}

/** How far a formal document is, in sentences for whom it is for. */
export function progressSentences(chamber: Chamber, locale: Locale, one: Bekanntgabe): readonly string[] {
  const t = documentTexts.for(chamber, locale);
  const day = one.deemedOn ? formatDate(one.deemedOn, locale) : '';
  const { land } = documentSettings.of(chamber).bekanntgabe;
  const counted = movedFrom(one.rule, daysOf(one), land, one.deemedOn);
  const moved = counted ? [t('formal.moved', { counted: formatDate(counted, locale) })] : [];
  const willBe = one.deemedOn && one.state !== 'deemed' ? [t('formal.willBe', { day }), ...moved] : [];
  switch (one.state) {
    case 'checking':
      return [t('formal.checking')];
    case 'provided':
      return [t('formal.provided'), ...willBe];
    case 'notified':
      return [
        t('formal.notified'),
        ...(one.retrieveUntil
          ? [t('formal.until', { until: formatDate(one.retrieveUntil, locale) })]
          : willBe),
      ];
    case 'retrieved':
      return [t('formal.retrieved', { day }), ...moved];
    case 'deemed':
      return [t('formal.deemed', { day }), ...moved];
    case 'lapsed':
      // nobody has a consent to give for a Person: its formal documents always go by post
      if (one.owner.kind === 'person') return [t('formal.lapsed.person')];
      return [t(`formal.lapsed.${one.lapseReason ?? 'not-retrieved'}`)];
    case 'posted': {
      const at = one.postedAt ? formatDateTime(one.postedAt, locale) : '';
      // what nobody may open is no copy either
      const isLocked = one.lapseReason === 'infected' || one.lapseReason === 'unreadable';
      return [t(isLocked ? 'formal.postedAlone' : 'formal.posted', { at })];
    }
  }
}
