import { formatDateTime } from '../../lib/dates.ts';
import { done, type Result } from '../../lib/result.ts';
import type { PrepareContext, RequestFacts, WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { deletionUndoPath, registeredAddress } from '../accounts/index.ts';
import { readBrowser } from './devices/device-cookie.ts';
import { keptOnward } from './kept-input-actions.tsx';
import { noticeOnSignIn } from './notices.ts';
import { ProofOverPage, ProvisionalOverPage } from './pages/provisional-over-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { keptField, paths, withQuery } from './paths.ts';
import { type FieldErrors, readCredentials, type TypedCredentials } from './read-fields.ts';
import { prepareRenewal, type Renewal, renewProvisional, sealProof } from './renew-provisional.ts';
import { ownPath } from './rules.ts';
import { finishSignIn } from './second-step/finish-sign-in.ts';
import { passkeyQuestion } from './second-step/passkey-question.ts';
import { pendingCookieWith, startPending } from './second-step/pending.ts';
import { type CheckedCredentials, checkCredentials, type SignInRefusal, takePassword } from './sign-in.ts';
import { signInTexts } from './texts.de.ts';

const textsOf = (facts: RequestFacts) => signInTexts.for(facts.chamber, facts.locale);

/** Shows the sign-in page, also to people who are signed in already. */
export function showSignIn(facts: RequestFacts): Reply {
  const notice = noticeOnSignIn(facts.chamber, facts.locale, facts.query.get('hinweis'));
  const target = ownPath(facts.query.get('weiter') ?? undefined);
  const { question, cookies } = passkeyQuestion(facts);
  const registered = registeredAddress(facts);
  return page(
    <SignInPage
      view={facts.view}
      form={freshForm(registered === undefined ? {} : { email: registered })}
      target={target}
      notice={notice}
      registered={registered}
      passkey={question}
    />,
    { cookies },
  );
}

/** What is known about a sign-in before its transaction opens: the credentials checked, or why they can't be. */
export type PreparedSignIn = Result<
  { readonly typed: TypedCredentials; readonly checked: CheckedCredentials },
  FieldErrors
>;

/** Reads the form and checks the password. */
export async function prepareSignIn(context: PrepareContext): Promise<PreparedSignIn> {
  const typed = readCredentials(context.form, textsOf(context));
  if (!typed.ok) return typed;
  const { email, password } = typed.value;
  const checked = await checkCredentials(context, email, password, readBrowser(context));
  return done({ typed: typed.value, checked });
}

/** Signs in and leads to where the person wanted to go, or says how to go on. */
export async function answerSignIn(context: WriteContext, prepared: PreparedSignIn): Promise<Reply> {
  if (!prepared.ok) return signInAgain(context, prepared.refusal, 'incomplete');
  const { checked } = prepared.value;
  const result = await takePassword(context.tx, context, checked);
  if (!result.ok) return refuseSignIn(context, result.refusal);
  const { account, secondFactor, isTakenOver } = result.value;
  const wanted = { target: ownPath(context.form['weiter']), keptInput: context.form[keptField] ?? null };
  if (!secondFactor) {
    const provisional = account.passwordKind === 'provisional' || account.passwordKind === 'weak';
    const facts = { provisional, ...(isTakenOver && { takenOver: true }) };
    return finishSignIn(context, account, wanted, facts);
  }
  const token = await startPending(context.tx, account, wanted, context.now);
  return redirect(paths.secondStep, {
    cookies: [pendingCookieWith(token)],
    audit: { outcome: 'second-factor-asked', accountId: account.id },
  });
}

function refuseSignIn(context: WriteContext, refusal: SignInRefusal): Reply {
  const t = textsOf(context);
  switch (refusal.kind) {
    case 'wrong':
      return signInAgain(context, { password: t('signIn.wrong') }, 'wrong', refusal.accountId);
    case 'too-many':
      return signInAgain(
        context,
        { '': t('signIn.tooMany', { until: formatDateTime(refusal.until, context.locale) }) },
        'too-many',
      );
    case 'locked': {
      const sentence = t('signIn.locked', { email: context.chamber.identity.serviceEmail });
      return signInAgain(context, { '': sentence }, 'locked', refusal.accountId);
    }
    case 'deleting':
      return redirect(deletionUndoPath(context.parts.secrets, context.chamber, refusal), {
        audit: { outcome: 'deleting', accountId: refusal.id },
      });
    case 'provisional-over': {
      const { account } = refusal;
      const proof = sealProof(context.parts.secrets, context.chamber, account, context.now);
      return refusedPage(
        <ProvisionalOverPage view={context.view} proof={proof} isWeak={account.passwordKind === 'weak'} />,
        'provisional-over',
        {
          audit: { accountId: account.id },
        },
      );
    }
  }
}

function signInAgain(context: WriteContext, errors: FieldErrors, outcome: string, accountId?: string): Reply {
  const { question, cookies } = passkeyQuestion(context);
  const document = (
    <SignInPage
      view={context.view}
      form={keepInput(context.form, errors, ['password'])}
      target={ownPath(context.form['weiter'])}
      failed={outcome !== 'incomplete' && outcome !== 'locked'}
      over={keptOnward(context)}
      passkey={question}
    />
  );
  return refusedPage(document, outcome, { cookies, audit: { accountId } });
}

/** Makes the new provisional password that the button asks for, where it is not a link. */
export function prepareRenewing(context: PrepareContext): Promise<Renewal | undefined> {
  return prepareRenewal(context, context.form['proofToken'] ?? '');
}

/** Mails the new provisional password, or the link to choose one. */
export async function answerRenewing(context: WriteContext, renewal: Renewal | undefined): Promise<Reply> {
  const result = await renewProvisional(context.tx, context, renewal);
  if (!result.ok) return refusedPage(<ProofOverPage view={context.view} />, result.refusal);
  const { accountId, mailed } = result.value;
  const to =
    mailed === 'link' ? paths.forgottenSent : withQuery(paths.signIn, { hinweis: 'vorlaeufiges-passwort' });
  return redirect(to, { audit: { accountId, facts: { mailed } } });
}
