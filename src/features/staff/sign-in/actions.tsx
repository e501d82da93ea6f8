import { formatDateTime } from '../../../lib/dates.ts';
import { parseEmailAddress } from '../../../lib/email-address.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { PrepareContext, RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { refusedEmail } from '../field-sentences.ts';
import { SignInPage, type SignInNotice, SignOutPage } from '../pages/sign-in-page.tsx';
import { officeTarget, paths, withQuery } from '../paths.ts';
import { officeCookie } from '../session-statement.ts';
import { deleteSession } from '../sessions-queries.ts';
import { noOfficeCookie, startSession } from '../start-session.ts';
import { staffTexts } from '../texts.de.ts';
import { type CheckedCredentials, checkCredentials, type SignInRefusal, takePassword } from './sign-in.ts';

type Errors = Readonly<Record<string, string>>;

const textsOf = ({ chamber }: Pick<RequestFacts, 'chamber'>) => staffTexts.for(chamber, 'de');

/** Asks for address and password. */
export function showSignIn(facts: RequestFacts): Reply {
  const { view, query } = facts;
  const notices: ReadonlyMap<string, SignInNotice> = new Map([
    ['passwort', 'password-set'],
    ['abgemeldet', 'signed-out'],
  ]);
  const notice = notices.get(query.get('hinweis') ?? '');
  const target = officeTarget(query.get('weiter'));
  return page(<SignInPage view={view} form={freshForm()} target={target} notice={notice} />);
}

/** What is known about a sign-in before its transaction opens. */
export type PreparedSignIn = Result<CheckedCredentials, Errors>;

/** Reads the form and checks the password. */
export async function prepareSignIn(context: PrepareContext): Promise<PreparedSignIn> {
  const t = textsOf(context);
  const email = parseEmailAddress(context.form['email'] ?? '');
  const password = context.form['password'] ?? '';
  const errors = {
    ...(email.ok ? {} : { email: refusedEmail(t, email.refusal) }),
    ...(password === '' && { password: t('field.password.missing') }),
  };
  if (!email.ok || password === '') return refused(errors);
  return done(await checkCredentials(context, email.value, password));
}

/** Leads a right password to the second step; nothing else is open before that. */
export async function answerSignIn(context: WriteContext, prepared: PreparedSignIn): Promise<Reply> {
  if (!prepared.ok) return again(context, prepared.refusal, 'incomplete');
  const result = await takePassword(context.tx, context, prepared.value);
  if (!result.ok) return refuse(context, result.refusal);
  const { id: staffId } = result.value;
  await endSessionHere(context);
  const cookie = await startSession(context.tx, staffId, 'password', context);
  return redirect(withQuery(paths.secondStep, { weiter: officeTarget(context.form['weiter']) }), {
    cookies: [cookie],
    audit: { outcome: 'second-factor-asked', staffId },
  });
}

function refuse(context: WriteContext, refusal: SignInRefusal): Reply {
  const t = textsOf(context);
  switch (refusal.kind) {
    case 'wrong':
      return again(context, { password: t('signIn.wrong') }, 'wrong', refusal.staffId);
    case 'locked':
      return again(context, { '': t('signIn.locked') }, 'locked', refusal.staffId);
    case 'too-many':
      return again(context, { '': t('tooMany', { until: formatDateTime(refusal.until, 'de') }) }, 'too-many');
  }
}

function again(context: WriteContext, errors: Errors, outcome: string, staffId?: string): Reply {
  const form = keepInput(context.form, errors, ['password']);
  const target = officeTarget(context.form['weiter']);
  return refusedPage(<SignInPage view={context.view} form={form} target={target} />, outcome, {
    audit: { ...(staffId && { staffId }) },
  });
}

/** Asks to sign in again where a form was sent without a session in force; the page says that nothing was saved. */
export async function askStaffToSignIn(context: PrepareContext, formPath: string | null): Promise<Reply> {
  const target = officeTarget(formPath);
  return page(<SignInPage view={context.view} form={freshForm()} target={target} notice="over" />, {
    status: 401,
  });
}

/** Offers to sign out; only the button does it. */
export function showSignOut(facts: RequestFacts): Reply {
  return page(<SignOutPage view={facts.view} />);
}

/** Ends the session of this browser. */
export async function answerSignOut(context: WriteContext): Promise<Reply> {
  await endSessionHere(context);
  return redirect(withQuery(paths.signIn, { hinweis: 'abgemeldet' }), { cookies: [noOfficeCookie] });
}

async function endSessionHere(context: WriteContext): Promise<void> {
  const token = context.cookie(officeCookie);
  if (token) await deleteSession(context.tx, hashToken(token));
}
