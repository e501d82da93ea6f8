import { anyone } from '../../../platform/access/permission.ts';
import type { RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { getStatic, post, type Route } from '../../../platform/http/route.ts';
import { paths } from '../paths.ts';
import { unsubscribe } from './unsubscribe.ts';
import { UnsubscribedPage, UnsubscribePage } from './unsubscribe-pages.tsx';
import { openUnsubscribe } from './unsubscribe-token.ts';

/** Unsubscribing from information by the link of a mail, without signing in. */
export const unsubscribeRoutes: readonly Route[] = [
  getStatic(paths.unsubscribe, { may: anyone }, show),
  post(paths.unsubscribe, { may: anyone, audit: 'bulk-messages.unsubscribed' }, answer),
];

function show({ view, query, parts, chamber }: RequestFacts): Reply {
  if (query.get('hinweis') === 'abbestellt') return page(<UnsubscribedPage view={view} isKnown />);
  const token = query.get('token') ?? '';
  return openUnsubscribe(parts.secrets, chamber, token)
    ? page(<UnsubscribePage view={view} token={token} />)
    : page(<UnsubscribedPage view={view} isKnown={false} />);
}

/**
 * Takes the button of our page, and the mail program's own one-click request: it posts to the address of the header,
 * without cookies, and follows no redirect (RFC 8058). Whether the account is still there is nobody's business.
 */
async function answer({ tx, now, query, form, parts, chamber, view }: WriteContext): Promise<Reply> {
  const token = form['token'] ?? query.get('token') ?? '';
  const proof = openUnsubscribe(parts.secrets, chamber, token);
  if (!proof) return refusedPage(<UnsubscribedPage view={view} isKnown={false} />, 'no-proof');
  const accountId = await unsubscribe(tx, proof, now);
  const isOneClick = form['List-Unsubscribe'] !== undefined;
  const audit = {
    outcome: accountId ? 'done' : 'gone',
    subjects: { account: accountId ?? proof.accountId },
    facts: { by: isOneClick ? 'mail-program' : 'page' },
  };
  if (isOneClick) return page(<UnsubscribedPage view={view} isKnown />, { audit });
  return redirect(`${paths.unsubscribe}?hinweis=abbestellt`, { audit });
}
