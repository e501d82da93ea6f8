import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { accountTexts } from './texts.de.ts';

/** Keys under which this feature leads to the sign-in page: `/anmelden?hinweis=<key>`. */
export type AccountNotice = 'konto-aktiv' | 'passwort-gesendet' | 'bereits-bestaetigt' | 'konto-behalten';

/**
 * The sentence that the sign-in page shows for a notice of this feature.
 * @param key what stands in `hinweis`
 * @returns undefined for keys that are not ours
 */
export function noticeFor(chamber: Chamber, locale: Locale, key: string): string | undefined {
  const text = accountTexts.for(chamber, locale);
  switch (key as AccountNotice) {
    case 'konto-aktiv':
      return text('notice.active');
    case 'passwort-gesendet':
      return text('notice.passwordSent');
    case 'bereits-bestaetigt':
      return text('notice.already');
    case 'konto-behalten':
      return text('notice.kept');
    default:
      return undefined;
  }
}

/**
 * Where a person goes on after confirming.
 * @param next own path that signing in then leads to
 */
export function signInWith(notice: AccountNotice, next?: string): string {
  const onward = next ? `&weiter=${encodeURIComponent(next)}` : '';
  return `/anmelden?hinweis=${notice}${onward}`;
}
