import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { noticeFor } from '../accounts/index.ts';
import { signInTexts } from './texts.de.ts';

/** Keys under which this feature itself leads to the sign-in page. */
export type SignInNotice = 'passwort-geaendert' | 'vorlaeufiges-passwort';

/**
 * The sentence that the sign-in page shows for a notice.
 * @param key what stands in `hinweis`; unknown ones say nothing, so that no link can put words into our mouth
 */
export function noticeOnSignIn(chamber: Chamber, locale: Locale, key: string | null): string | undefined {
  const t = signInTexts.for(chamber, locale);
  switch (key as SignInNotice | null) {
    case null:
      return undefined;
    case 'passwort-geaendert':
      return t('notice.passwordChanged');
    case 'vorlaeufiges-passwort':
      return t('notice.renewed');
    default:
      return noticeFor(chamber, locale, key ?? '');
  }
}
