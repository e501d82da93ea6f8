import type { Result } from '../../../lib/result.ts';
import { refused } from '../../../lib/result.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../../platform/http/context.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import {
  attemptOf,
  type CheckedAnswer,
  type CheckedRecoveryCode,
  makeChallenge,
  type PasskeyRefusal,
  questionFor,
} from '../../../platform/factors/index.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { deletionUndoPath } from '../../accounts/index.ts';
import {
  checkPasskey,
  checkRecoveryCode,
  codeSentence,
  passkeySentence,
  passkeysOf,
  proveByPasskey,
  proveByRecoveryCode,
  proveByTotp,
  recoveryCodeSentence,
  secondFactorsOf,
} from '../../second-factor/index.ts';
import { PendingOverPage, RecoveryCodePage, SecondStepPage } from '../pages/second-step-pages.tsx';
import { paths } from '../paths.ts';
import { lockAccount } from '../queries.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { noPendingCookie, type PendingSignIn, pendingSignIn } from './pending.ts';
import { deletePending } from './queries.ts';

/** Asks for the second factor, by the ways that the account has. */
export async function showSecondStep(context: ReadContext): Promise<Reply> {
  const pending = await pendingSignIn(context.db, context);
  if (!pending) return page(<PendingOverPage view={context.view} />);
  const { document, cookies } = await secondStepPage(context, context.db, pending, freshForm());
  return page(document, { cookies });
}

/** The address takes posts alone; who reloads it gets the page again. */
export function showStepAgain(): Reply {
  return redirect(paths.secondStep);
}

async function secondStepPage(
  context: ReadContext | WriteContext,
  db: Db,
  { account }: PendingSignIn,
  form: FormState,
) {
  const { totpSince, passkeys, codesLeft } = await secondFactorsOf(db, account.id);
  const { challenge, sealed, cookies } = makeChallenge(context, `second-step ${account.id}`);
  const known = passkeys > 0 ? await passkeysOf(db, account.id) : [];
  const question = { options: questionFor(context.chamber, challenge, known), sealed };
  const document = (
    <SecondStepPage
      view={context.view}
      form={form}
      app={totpSince !== null}
      passkey={passkeys > 0 ? question : undefined}
      recoveryCodes={codesLeft > 0}
    />
  );
  return { document, cookies };
}

/** Takes a code of the app. */
export async function answerTotp(context: WriteContext): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (!pending) return pendingOver(context);
  const { account } = pending;
  const result = await proveByTotp(context.tx, attemptOf(context), account.id, context.form['code'] ?? '');
  if (result.ok) return finish(context, pending, 'app');
  const code = codeSentence(context.chamber, context.locale, result.refusal);
  return stepAgain(context, pending, { code }, result.refusal.kind);
}

/** Checks what a passkey answered. */
export async function preparePasskeyStep(
  context: PrepareContext,
): Promise<Result<CheckedAnswer, PasskeyRefusal>> {
  const pending = await context.reading((db) => pendingSignIn(db, context));
  if (!pending) return refused('over');
  return checkPasskey(context, `second-step ${pending.account.id}`, pending.account.id);
}

/** Takes a passkey. */
export async function answerPasskeyStep(
  context: WriteContext,
  checked: Result<CheckedAnswer, PasskeyRefusal>,
): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (!pending) return pendingOver(context);
  const result = checked.ok ? await proveByPasskey(context.tx, context.now, checked.value) : checked;
  if (result.ok) return finish(context, pending, 'passkey');
  const sentence = passkeySentence(context.chamber, context.locale, result.refusal);
  return stepAgain(context, pending, { '': sentence }, result.refusal);
}

async function stepAgain(
  context: WriteContext,
  pending: PendingSignIn,
  errors: FormState['errors'],
  outcome: string,
): Promise<Reply> {
  const { document, cookies } = await secondStepPage(context, context.tx, pending, { values: {}, errors });
  return refusedPage(document, outcome, { cookies, audit: { accountId: pending.account.id } });
}

/** Asks for a recovery code. */
export async function showRecoveryCode(context: ReadContext): Promise<Reply> {
  const pending = await pendingSignIn(context.db, context);
  if (!pending) return page(<PendingOverPage view={context.view} />);
  return page(<RecoveryCodePage view={context.view} form={freshForm()} />);
}

/** Compares a recovery code, which costs one hash. */
export async function prepareRecoveryCode(context: PrepareContext): Promise<CheckedRecoveryCode | undefined> {
  const pending = await context.reading((db) => pendingSignIn(db, context));
  return pending && checkRecoveryCode(context, pending.account.id, context.form['recoveryCode'] ?? '');
}

/** Takes a recovery code. */
export async function answerRecoveryCode(
  context: WriteContext,
  checked: CheckedRecoveryCode | undefined,
): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (!pending || !checked) return pendingOver(context);
  const { account } = pending;
  const result = await proveByRecoveryCode(context.tx, attemptOf(context), account.id, checked);
  if (result.ok) return finish(context, pending, 'recovery-code');
  const recoveryCode = recoveryCodeSentence(context.chamber, context.locale, result.refusal);
  return refusedPage(
    <RecoveryCodePage view={context.view} form={{ values: {}, errors: { recoveryCode } }} />,
    result.refusal.kind,
    { audit: { accountId: account.id } },
  );
}

/** Gives up: the right password is forgotten. */
export async function answerCancel(context: WriteContext): Promise<Reply> {
  const pending = await pendingSignIn(context.tx, context);
  if (pending) await deletePending(context.tx, pending.tokenHash);
  return redirect(paths.signIn, {
    cookies: [noPendingCookie],
    audit: { accountId: pending?.account.id },
  });
}

async function finish(context: WriteContext, pending: PendingSignIn, factor: string): Promise<Reply> {
  const { account, tokenHash } = pending;
  const current = await lockAccount(context.tx, account.id);
  const isSame = current !== undefined && current.passwordHash === account.passwordHash;
  if (!(await deletePending(context.tx, tokenHash)) || !isSame) return pendingOver(context);
  if (current.state === 'deleting') {
    return redirect(
      deletionUndoPath(context.parts.secrets, context.chamber, { ...current, id: account.id }),
      {
        cookies: [noPendingCookie],
        audit: { outcome: 'deleting', accountId: account.id },
      },
    );
  }
  if (current.state !== 'active') return pendingOver(context);
  return finishSignIn(context, account, pending, { factor });
}

function pendingOver(context: WriteContext): Reply {
  return refusedPage(<PendingOverPage view={context.view} />, 'over', { cookies: [noPendingCookie] });
}
