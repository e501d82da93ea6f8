import type { Actor } from '../access/actor.ts';
import { isLocale, preferredLocale } from '../texts/preferred-locale.ts';
import type { Locale } from '../texts/wording.ts';

/** Cookie that remembers the language somebody chose. */
export const languageCookie = 'sprache';

/**
 * Decides in which language a request is answered: the one chosen in this browser, else the one chosen in the account that
 * is signed in, else what the browser prefers.
 * @param chosen the language cookie
 * @param accepted the request's `Accept-Language`
 */
export function localeOf(chosen: string | undefined, actor: Actor, accepted: string | undefined): Locale {
  if (isLocale(chosen)) return chosen;
  const ofAccount = actor.kind === 'account' ? actor.locale : null;
  return ofAccount ?? preferredLocale(accepted);
}

/**
 * Headers by which caches and screen readers learn a page's language: the one that the document itself names, which
 * depends on the cookies and on what the browser prefers (RFC 9110, 8.5 and 12.5.5).
 */
export function languageHeaders(html: string): Readonly<Record<string, string>> {
  const [, locale = 'de'] = /<html lang="(\w+)"/.exec(html) ?? [];
  return { 'content-language': locale, vary: 'Cookie, Accept-Language' };
}
