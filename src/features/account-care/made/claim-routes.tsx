import { done, type Result, refused } from '../../../lib/result.ts';
import { anyone } from '../../../platform/access/permission.ts';
import { hashToken, looksLikeToken } from '../../../platform/crypto/tokens.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { findAccountById, offerPassphrase } from '../../accounts/index.ts';
import { faultOfNewPassword } from '../../sign-in/index.ts';
import { ClaimOverPage, ClaimPage } from '../pages/claim-pages.tsx';
import { paths } from '../paths.ts';
import { selectClaim } from './made-queries.ts';
import { claimAccount } from './make-accounts.ts';

/** Taking over an account that the chamber has made: opening the link changes nothing, the button uses it up. */
export const claimRoutes: readonly Route[] = [
  get(paths.claim, { may: anyone }, showClaim),
  postPrepared(
    paths.claim,
    { may: anyone, audit: 'account-care.claimed', prepare: prepareClaim },
    answerClaim,
  ),
];

async function showClaim(context: ReadContext): Promise<Reply> {
  const { view, query, db, now, form } = context;
  const token = query.get('token') ?? '';
  const claim = looksLikeToken(token) ? await selectClaim(db, hashToken(token), now) : undefined;
  const account = claim && (await findAccountById(db, claim.accountId));
  if (account && account.passwordHash !== null) return page(<ClaimOverPage view={view} why="already" />);
  if (!claim?.isOpen || account?.state !== 'active') return page(<ClaimOverPage view={view} why="over" />);
  return page(
    <ClaimPage
      view={view}
      form={freshForm()}
      token={token}
      email={account.email}
      offer={offerPassphrase(form)}
    />,
  );
}

type Prepared = Result<
  { readonly token: string; readonly hash: string },
  | { readonly why: 'over' }
  | { readonly why: 'password'; readonly token: string; readonly email: string; readonly fault: string }
>;

async function prepareClaim(context: PrepareContext): Promise<Prepared> {
  const { form, chamber, locale, now, parts } = context;
  const token = form['token'] ?? '';
  const account = await context.reading(async (db) => {
    const claim = await selectClaim(db, hashToken(token), now);
    return claim && findAccountById(db, claim.accountId);
  });
  if (!account) return refused({ why: 'over' });
  const password = form['newPassword'] ?? '';
  const fault = faultOfNewPassword(chamber, locale, password, account);
  if (fault) return refused({ why: 'password', token, email: account.email, fault });
  return done({ token, hash: await parts.passwords.hash(password) });
}

async function answerClaim(context: WriteContext, prepared: Prepared): Promise<Reply> {
  const { view, tx, now, form } = context;
  if (!prepared.ok) {
    const { refusal } = prepared;
    if (refusal.why === 'over') return refusedPage(<ClaimOverPage view={view} why="over" />, 'over');
    const { token, email, fault } = refusal;
    const state = { values: {}, errors: { newPassword: fault } };
    const offer = offerPassphrase(form);
    return refusedPage(
      <ClaimPage view={view} form={state} token={token} email={email} offer={offer} />,
      refusal.why,
    );
  }
  const claimed = await claimAccount(tx, prepared.value.token, prepared.value.hash, now);
  if (!claimed.ok) return refusedPage(<ClaimOverPage view={view} why={claimed.refusal} />, claimed.refusal);
  const { accountId, next } = claimed.value;
  return redirect(next, { audit: { accountId, subjects: { account: accountId } } });
}
