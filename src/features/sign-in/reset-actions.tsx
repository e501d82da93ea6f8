import { formatDateTime } from '../../lib/dates.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { PrepareContext, ReadContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { findAccountById, offerPassphrase } from '../accounts/index.ts';
import { faultOfNewPassword } from './new-password.ts';
import { ForgottenPage, ForgottenSentPage } from './pages/forgotten-page.tsx';
import { LinkOverPage } from './pages/link-over-page.tsx';
import { ResetPage } from './pages/reset-page.tsx';
import { paths, withQuery } from './paths.ts';
import { selectReset } from './reset-queries.ts';
import { type FieldErrors, readEmail } from './read-fields.ts';
import { requestFreshReset, requestReset, type ResetRequest } from './request-reset.ts';
import { resetPassword } from './reset-password.ts';
import { tellOfChange } from './tell-of-change.ts';
import { signInTexts } from './texts.de.ts';

const textsOf = (facts: RequestFacts) => signInTexts.for(facts.chamber, facts.locale);

/** Asks for the address. */
export function showForgotten(facts: RequestFacts): Reply {
  return page(<ForgottenPage view={facts.view} form={freshForm()} />);
}

/** Says the same for every address. */
export function showForgottenSent(facts: RequestFacts): Reply {
  const sender = facts.parts.mailFrom ?? facts.chamber.identity.serviceEmail;
  return page(<ForgottenSentPage view={facts.view} sender={sender} />);
}

/** Sends a mail to whatever address was entered. */
export async function answerForgotten(context: WriteContext): Promise<Reply> {
  const email = readEmail(context.form, textsOf(context));
  if (!email.ok) return forgottenAgain(context, email.refusal, 'incomplete');
  return sent(context, await requestReset(context.tx, context, context.locale, email.value));
}

/** Sends a fresh link to the mailbox that an ended one went to. */
export async function answerFreshReset(context: WriteContext): Promise<Reply> {
  const token = context.form['token'] ?? '';
  return sent(context, await requestFreshReset(context.tx, context, context.locale, token));
}

function sent(context: WriteContext, request: ResetRequest): Reply {
  if (request.ok) return redirect(paths.forgottenSent);
  const until = formatDateTime(request.refusal.until, context.locale);
  return forgottenAgain(context, { '': textsOf(context)('forgotten.tooMany', { until }) }, 'too-many');
}

function forgottenAgain(context: WriteContext, errors: FieldErrors, outcome: string): Reply {
  const form = keepInput(context.form, errors);
  return refusedPage(<ForgottenPage view={context.view} form={form} />, outcome);
}

/** Shows the form behind a mailed link, or that the link is over; opening it changes nothing. */
export async function showReset(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const reset = looksLikeToken(token)
    ? await selectReset(context.db, hashToken(token), context.now)
    : undefined;
  if (!reset?.open) return page(<LinkOverPage view={context.view} token={reset && token} />);
  const { view } = context;
  return page(
    <ResetPage view={view} form={freshForm()} offer={offerPassphrase(context.form)} token={token} />,
  );
}

/** A new password ready to be stored, or why it is not. */
export type PreparedReset = Result<
  { readonly token: string; readonly passwordHash: string },
  | { readonly kind: 'link-over'; readonly token?: string | undefined }
  | { readonly kind: 'new-refused'; readonly token: string; readonly fault: string }
>;

/** Looks whether the link is open, judges the new password and hashes it. */
export async function prepareReset(context: PrepareContext): Promise<PreparedReset> {
  const token = context.form['token'] ?? '';
  const { reset, account } = await context.reading(async (db) => {
    const found = await selectReset(db, hashToken(token), context.now);
    return { reset: found, account: found && (await findAccountById(db, found.accountId)) };
  });
  if (!reset?.open || !account) return refused({ kind: 'link-over', token: reset && token });
  const password = context.form['newPassword'] ?? '';
  const fault = faultOfNewPassword(context.chamber, context.locale, password, account);
  if (fault) return refused({ kind: 'new-refused', token, fault });
  return done({ token, passwordHash: await context.parts.passwords.hash(password) });
}

/** Stores the new password, once. */
export async function answerReset(context: WriteContext, prepared: PreparedReset): Promise<Reply> {
  const { view, tx, now } = context;
  if (!prepared.ok) {
    const { refusal } = prepared;
    if (refusal.kind === 'link-over') return linkOver(context, refusal.token);
    const form = freshForm();
    return refusedPage(
      <ResetPage
        view={view}
        form={{ ...form, errors: { newPassword: refusal.fault } }}
        offer={offerPassphrase(context.form)}
        token={refusal.token}
      />,
      refusal.kind,
    );
  }
  const { token, passwordHash } = prepared.value;
  const result = await resetPassword(tx, now, token, passwordHash);
  if (!result.ok) return linkOver(context, token);
  await tellOfChange(tx, result.value.accountId, now);
  return redirect(withQuery(paths.signIn, { hinweis: 'passwort-geaendert' }), { audit: result.value });
}

function linkOver(context: WriteContext, token: string | undefined): Reply {
  return refusedPage(<LinkOverPage view={context.view} token={token} />, 'link-over');
}
