import { ownAddress } from '../../lib/own-path.ts';
import { anyone } from '../../platform/access/permission.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import { languageCookie } from '../../platform/http/language.ts';
import { type Reply, redirect, unknown } from '../../platform/http/reply.ts';
import { post, type Route } from '../../platform/http/route.ts';
import { isLocale } from '../../platform/texts/preferred-locale.ts';
import { updateLocale } from './account-queries.ts';
import { languageFields } from './language-switch.ts';
import { paths } from './paths.ts';

const A_YEAR = 365 * 24 * 60 * 60;

/** The choice of a language. */
export const languageRoutes: readonly Route[] = [
  post(paths.language, { may: anyone, audit: 'accounts.language-chosen' }, answerLanguage),
];

/**
 * Remembers the language in the browser and, for whoever is signed in, in the account, whose mails follow it. Comes
 * back to the page that was open; an unknown language is refused as an address that does not exist.
 */
async function answerLanguage({ form, actor, tx }: WriteContext): Promise<Reply> {
  const locale = form[languageFields.locale];
  if (!isLocale(locale)) return { ...unknown(), audit: { outcome: 'unknown-language' } };
  if (actor.kind === 'account') await updateLocale(tx, actor.accountId, locale);
  return redirect(ownAddress(form[languageFields.back]) ?? '/', {
    cookies: [{ name: languageCookie, value: locale, maxAgeSeconds: A_YEAR }],
    audit: { facts: { locale } },
  });
}
