import type { Result } from '../../../lib/result.ts';
import type { PrepareContext, RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type CheckedAnswer, type PasskeyRefusal } from '../../../platform/factors/index.ts';
import { deletionUndoPath, findAccountById } from '../../accounts/index.ts';
import { checkPasskey, proveByPasskey } from '../../second-factor/index.ts';
import { keptOnward } from '../kept-input-actions.tsx';
import { SignInPage } from '../pages/sign-in-page.tsx';
import { keptField, paths, withQuery } from '../paths.ts';
import { lockAccount } from '../queries.ts';
import { ownPath } from '../rules.ts';
import { passkeyQuestion } from './passkey-question.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { secondStepTexts } from './texts.de.ts';

/** The address takes posts alone; who reloads it gets the sign-in page. */
export function showPasskeyAlone(facts: RequestFacts): Reply {
  return redirect(withQuery(paths.signIn, { weiter: ownPath(facts.query.get('weiter') ?? undefined) }));
}

/** Checks what a passkey answered. */
export function preparePasskeyAlone(context: PrepareContext): Promise<Result<CheckedAnswer, PasskeyRefusal>> {
  return checkPasskey(context, 'sign-in');
}

/**
 * Signs in by a passkey alone: the device has checked its user, so that it counts as both factors. Needs no limit:
 * nothing can be guessed. An account that waits for its deletion can be kept, as after its password.
 */
export async function answerPasskeyAlone(
  context: WriteContext,
  checked: Result<CheckedAnswer, PasskeyRefusal>,
): Promise<Reply> {
  if (!checked.ok) return signInAgain(context, checked.refusal);
  const { ownerId: accountId } = checked.value;
  const current = await lockAccount(context.tx, accountId);
  const proven = await proveByPasskey(context.tx, context.now, checked.value);
  if (!proven.ok) return signInAgain(context, proven.refusal, accountId);
  const account = await findAccountById(context.tx, accountId);
  if (account && current?.state === 'deleting') {
    const undo = deletionUndoPath(context.parts.secrets, context.chamber, account);
    return redirect(undo, { audit: { outcome: 'deleting', accountId } });
  }
  if (!account || current?.state !== 'active') return signInAgain(context, 'locked', accountId);
  const wanted = { target: ownPath(context.form['weiter']), keptInput: context.form[keptField] ?? null };
  return finishSignIn(context, account, wanted, { factor: 'passkey-alone' });
}

const sentenceKeys = {
  'no-script': 'alone.noScript',
  over: 'alone.over',
  unknown: 'alone.unknown',
  failed: 'alone.failed',
  locked: 'alone.locked',
} as const;

function signInAgain(context: WriteContext, refusal: keyof typeof sentenceKeys, accountId?: string): Reply {
  const t = secondStepTexts.for(context.chamber, context.locale);
  const sentence = t(sentenceKeys[refusal], { email: context.chamber.identity.serviceEmail });
  const { question, cookies } = passkeyQuestion(context);
  const document = (
    <SignInPage
      view={context.view}
      form={keepInput({}, { '': sentence })}
      target={ownPath(context.form['weiter'])}
      over={keptOnward(context)}
      passkey={question}
    />
  );
  return refusedPage(document, refusal, { cookies, audit: { accountId } });
}
