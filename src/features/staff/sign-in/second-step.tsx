import { type Result, refused } from '../../../lib/result.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  attemptOf,
  type CheckedAnswer,
  type CheckedRecoveryCode,
  checkPasskey,
  checkRecoveryCode,
  makeChallenge,
  type PasskeyRefusal,
  proveByPasskey,
  proveByRecoveryCode,
  proveByTotp,
  questionFor,
} from '../../../platform/factors/index.ts';
import {
  type PrepareContext,
  type ReadContext,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { codeSentence, passkeySentence, recoveryCodeSentence } from '../../second-factor/index.ts';
import { SecondStepPage } from '../pages/second-step-page.tsx';
import { officeTarget, paths } from '../paths.ts';
import { lockStaff, staffFactors, staffPasskeys, updateSignedIn } from '../queries.ts';
import { takeSession } from '../sessions-queries.ts';
import { startSession } from '../start-session.ts';
import { staffKeeping } from '../tell-staff.ts';

/** Asks for the second factor; whoever has yet to set one up is led there, whoever has shown it goes home. */
export async function showSecondStep(context: ReadContext): Promise<Reply> {
  const { stage } = staffActor(context);
  if (stage === 'in') return redirect(paths.home);
  if (stage === 'enrolment') return redirect(paths.enrol);
  const { document, cookies } = await stepPage(context, context.db, freshForm());
  return page(document, { cookies });
}

async function stepPage(context: ReadContext | WriteContext, db: Db, form: FormState) {
  const { staffId } = staffActor(context);
  const { totpSince, passkeys, codesLeft } = await staffFactors.stateOf(db, staffId);
  const { challenge, sealed, cookies } = makeChallenge(context, `second-step ${staffId}`);
  const known = passkeys > 0 ? await staffPasskeys.credentialIds(db, staffId) : [];
  const question = { options: questionFor(context.chamber, challenge, known), sealed };
  const document = (
    <SecondStepPage
      view={context.view}
      form={form}
      target={officeTarget(context.form['weiter'] ?? context.query.get('weiter'))}
      app={totpSince !== null}
      passkey={passkeys > 0 ? question : undefined}
      recoveryCodes={codesLeft > 0}
    />
  );
  return { document, cookies };
}

/** Takes a code of the app, once. */
export async function answerTotp(context: WriteContext): Promise<Reply> {
  const { staffId, stage } = staffActor(context);
  if (stage !== 'password') return elsewhere();
  const typed = context.form['code'] ?? '';
  const result = await proveByTotp(context.tx, staffKeeping, attemptOf(context), staffId, typed);
  if (result.ok) return finish(context, 'app');
  const code = codeSentence(context.chamber, 'de', result.refusal);
  return again(context, { code }, result.refusal.kind);
}

/** Compares a recovery code. */
export async function prepareRecoveryCode(context: PrepareContext): Promise<CheckedRecoveryCode | undefined> {
  const { staffId, stage } = staffActor(context);
  if (stage !== 'password') return undefined;
  return checkRecoveryCode(context, staffKeeping, staffId, context.form['recoveryCode'] ?? '');
}

/** Takes a recovery code in the place of the second factor, once. */
export async function answerRecoveryCode(
  context: WriteContext,
  checked: CheckedRecoveryCode | undefined,
): Promise<Reply> {
  const { staffId } = staffActor(context);
  if (!checked) return elsewhere();
  const result = await proveByRecoveryCode(context.tx, staffKeeping, attemptOf(context), staffId, checked);
  if (result.ok) return finish(context, 'recovery-code');
  const recoveryCode = recoveryCodeSentence(context.chamber, 'de', result.refusal);
  return again(context, { recoveryCode }, result.refusal.kind);
}

/** Checks what a passkey answered. */
export async function preparePasskey(
  context: PrepareContext,
): Promise<Result<CheckedAnswer, PasskeyRefusal>> {
  const { staffId, stage } = staffActor(context);
  if (stage !== 'password') return refused('over');
  return checkPasskey(context, staffKeeping, `second-step ${staffId}`, staffId);
}

/** Takes the answer of a passkey, once. */
export async function answerPasskey(
  context: WriteContext,
  checked: Result<CheckedAnswer, PasskeyRefusal>,
): Promise<Reply> {
  if (staffActor(context).stage !== 'password') return elsewhere();
  const result = checked.ok
    ? await proveByPasskey(context.tx, staffKeeping, context.now, checked.value)
    : checked;
  if (result.ok) return finish(context, 'passkey');
  return again(context, { '': passkeySentence(context.chamber, 'de', result.refusal) }, result.refusal);
}

async function again(
  context: WriteContext,
  errors: Readonly<Record<string, string>>,
  outcome: string,
): Promise<Reply> {
  const { document, cookies } = await stepPage(context, context.tx, { values: {}, errors });
  return refusedPage(document, outcome, { cookies });
}

const elsewhere = () => redirect(paths.secondStep, { audit: { outcome: 'not-asked' } });

/** Goes on as somebody signed in, under a new token; of many who prove it in the same moment one does. */
async function finish(context: WriteContext, method: string): Promise<Reply> {
  const { tx, now } = context;
  const { staffId, sessionId } = staffActor(context);
  const held = await lockStaff(tx, staffId);
  if (held?.state !== 'active' || !(await takeSession(tx, staffId, sessionId))) return elsewhere();
  const cookie = await startSession(tx, staffId, 'in', context);
  await updateSignedIn(tx, staffId, now);
  return redirect(officeTarget(context.form['weiter']) ?? paths.home, {
    cookies: [cookie],
    audit: { facts: { method } },
  });
}
