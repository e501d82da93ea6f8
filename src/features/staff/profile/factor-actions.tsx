import type { Result } from '../../../lib/result.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  askApp,
  attemptOf,
  type CheckedApp,
  type CheckedPasskey,
  checkFirstCode,
  checkNewPasskey,
  forgetFreshCodes,
  freshCodes,
  hasFactor,
  keepFreshCodes,
  makeChallenge,
  makeRecoveryCodes,
  makingFor,
  openPendingSecret,
  pendingField,
  type RecoveryCodeSet,
  registerPasskey,
  type RegisterRefusal,
  setUpTotp,
  type SetUpRefusal,
} from '../../../platform/factors/index.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { passkeySentence } from '../../second-factor/index.ts';
import { defaultPasskeyName, ownerOf } from '../enrolment/actions.tsx';
import { AppPage, CodesGonePage, CodesPage, PasskeyPage } from '../pages/enrol-page.tsx';
import { NewCodesPage, RemoveFactorPage } from '../pages/factor-pages.tsx';
import { paths, withQuery } from '../paths.ts';
import { staffFactors, staffPasskeys } from '../queries.ts';
import { deleteSessionsOf } from '../sessions-queries.ts';
import { staffKeeping, tellStaff } from '../tell-staff.ts';
import { staffTexts } from '../texts.de.ts';
import { type CheckedPassword, checkCurrentPassword, refusedPassword } from './current-password.ts';

/** What a form needs that asks for the password of now beside something else. */
interface WithPassword<What> {
  readonly current: CheckedPassword;
  readonly what: What;
}

/** Shows a fresh QR code. */
export async function showApp(context: ReadContext): Promise<Reply> {
  return page(await appPage(context, context.db, freshForm()));
}

async function appPage(context: ReadContext | WriteContext, db: Db, form: FormState, secret?: string) {
  const actor = staffActor(context);
  const { totpSince } = await staffFactors.stateOf(db, actor.staffId);
  const app = askApp(
    context,
    { ...ownerOf(actor), place: staffTexts.for(context.chamber, 'de')('app.place') },
    secret,
  );
  return <AppPage view={context.view} form={form} app={app} replaces={totpSince !== null} />;
}

/** Checks password and first code. */
export async function prepareApp(
  context: PrepareContext,
): Promise<WithPassword<Result<CheckedApp, SetUpRefusal>>> {
  const { [pendingField]: sealed = '', code = '' } = context.form;
  const { staffId } = staffActor(context);
  const what = await checkFirstCode(context, staffKeeping, staffId, { sealed, typed: code });
  return { current: await checkCurrentPassword(context), what };
}

/** Sets the app up; codes of the one before no longer count, and all other sessions end (ASVS 7.4.3). */
export async function answerApp(
  context: WriteContext,
  { current, what }: WithPassword<Result<CheckedApp, SetUpRefusal>>,
): Promise<Reply> {
  const { tx, now, chamber, parts, form } = context;
  const { staffId } = staffActor(context);
  const t = staffTexts.for(chamber, 'de');
  const wrong = await refusedPassword(context, current);
  const fault = what.ok ? {} : { code: t(what.refusal === 'over' ? 'app.over' : `code.${what.refusal}`) };
  if (wrong || !what.ok) {
    const secret = openPendingSecret(parts.secrets, chamber, staffId, form[pendingField] ?? '', now);
    const again = await appPage(context, tx, { values: {}, errors: { ...wrong, ...fault } }, secret);
    return refusedPage(again, what.ok ? current.verdict : what.refusal);
  }
  await setUpTotp(tx, staffKeeping, attemptOf(context), staffId, what.value);
  await tellStaff(tx, staffId, { kind: 'app-set-up' }, now);
  await deleteSessionsOf(tx, staffId, staffActor(context).sessionId);
  return redirect(withQuery(paths.profile, { hinweis: 'app' }));
}

/** Shows the form that makes a passkey. */
export async function showPasskey(context: ReadContext): Promise<Reply> {
  const { document, cookies } = await passkeyPage(context, context.db, freshForm());
  return page(document, { cookies });
}

async function passkeyPage(context: ReadContext | WriteContext, db: Db, form: FormState) {
  const actor = staffActor(context);
  const { challenge, sealed, cookies } = makeChallenge(context, `register ${actor.staffId}`);
  const known = await staffPasskeys.credentialIds(db, actor.staffId);
  const question = { options: makingFor(context.chamber, challenge, ownerOf(actor), known), sealed };
  return { document: <PasskeyPage view={context.view} form={form} question={question} />, cookies };
}

/** Checks password and what the device answered. */
export async function preparePasskey(
  context: PrepareContext,
): Promise<WithPassword<Result<CheckedPasskey, RegisterRefusal>>> {
  const { staffId } = staffActor(context);
  const what = await checkNewPasskey(context, staffKeeping, staffId, defaultPasskeyName(context));
  return { current: await checkCurrentPassword(context), what };
}

/** Keeps the passkey and ends all other sessions. */
export async function answerPasskey(
  context: WriteContext,
  { current, what }: WithPassword<Result<CheckedPasskey, RegisterRefusal>>,
): Promise<Reply> {
  const { tx, now, chamber, form } = context;
  const { staffId } = staffActor(context);
  const wrong = await refusedPassword(context, current);
  const result = !wrong && what.ok ? await registerPasskey(tx, staffKeeping, now, what.value) : what;
  if (wrong || !result.ok) {
    const fault = result.ok ? {} : { '': passkeySentence(chamber, 'de', result.refusal) };
    const values = { name: form['name'] ?? '' };
    const again = await passkeyPage(context, tx, { values, errors: { ...fault, ...wrong } });
    return refusedPage(again.document, wrong ? current.verdict : 'failed', { cookies: again.cookies });
  }
  const name = what.ok ? what.value.passkey.name : '';
  await tellStaff(tx, staffId, { kind: 'passkey-added', name }, now);
  await deleteSessionsOf(tx, staffId, staffActor(context).sessionId);
  return redirect(withQuery(paths.profile, { hinweis: 'passkey' }));
}

/** Asks which factor should go. */
export async function showRemoveFactor(context: ReadContext): Promise<Reply> {
  return page(await removePage(context, context.db, freshForm()));
}

async function removePage(context: ReadContext | WriteContext, db: Db, form: FormState) {
  const { staffId } = staffActor(context);
  const { totpSince } = await staffFactors.stateOf(db, staffId);
  const passkeys = await staffPasskeys.list(db, staffId);
  return <RemoveFactorPage view={context.view} form={form} app={totpSince !== null} passkeys={passkeys} />;
}

/** Removes an app or a passkey and ends all other sessions; the last factor stays. */
export async function answerRemoveFactor(context: WriteContext, current: CheckedPassword): Promise<Reply> {
  const { tx, now, chamber, form } = context;
  const { staffId } = staffActor(context);
  const t = staffTexts.for(chamber, 'de');
  const wrong = await refusedPassword(context, current);
  const { which = '' } = form;
  const again = async (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(await removePage(context, tx, { values: { which }, errors }), outcome);
  if (wrong) return again(wrong, current.verdict);
  const before = await staffFactors.stateOf(tx, staffId);
  const isLast = (before.totpSince === null ? 0 : 1) + before.passkeys <= 1;
  if (isLast) return again({ '': t('removeFactor.last') }, 'last');
  const gone =
    which === 'app'
      ? await staffFactors.deleteTotpSecret(tx, staffId)
      : (await staffPasskeys.remove(tx, staffId, which)) !== undefined;
  if (!gone) return again({ which: t('removeFactor.choose') }, 'unknown');
  await tellStaff(tx, staffId, { kind: which === 'app' ? 'app-removed' : 'passkey-removed' }, now);
  await deleteSessionsOf(tx, staffId, staffActor(context).sessionId);
  return redirect(withQuery(paths.profile, { hinweis: 'entfernt' }));
}

/** Asks for the password before new codes are made. */
export function showNewCodes({ view }: ReadContext): Reply {
  return page(<NewCodesPage view={view} form={freshForm()} />);
}

/** Checks the password, and makes and hashes a set where it is right. */
export async function prepareNewCodes(
  context: PrepareContext,
): Promise<WithPassword<RecoveryCodeSet | undefined>> {
  const current = await checkCurrentPassword(context);
  const what = current.verdict === 'right' ? await makeRecoveryCodes(context.parts.passwords) : undefined;
  return { current, what };
}

/** Puts the new set in the place of the old one and ends all other sessions. */
export async function answerNewCodes(
  context: WriteContext,
  { current, what }: WithPassword<RecoveryCodeSet | undefined>,
): Promise<Reply> {
  const { tx, now, view } = context;
  const { staffId } = staffActor(context);
  const wrong = await refusedPassword(context, current);
  const state = await staffFactors.stateOf(tx, staffId);
  if (wrong || !what || !hasFactor(state)) {
    const form = { values: {}, errors: wrong ?? {} };
    return refusedPage(<NewCodesPage view={view} form={form} />, current.verdict);
  }
  await staffFactors.replaceCodes(tx, staffId, what.stored, now);
  await tellStaff(tx, staffId, { kind: 'codes-made' }, now);
  await deleteSessionsOf(tx, staffId, staffActor(context).sessionId);
  return redirect(paths.codes, { cookies: [keepFreshCodes(context, staffId, what.shown)] });
}

/** Shows codes that have just been made; later nobody can read them any more. */
export function showCodes(facts: RequestFacts): Reply {
  const fresh = freshCodes(facts, staffActor(facts).staffId);
  if (!fresh || fresh.codes.length === 0) return page(<CodesGonePage view={facts.view} />);
  return page(<CodesPage view={facts.view} codes={fresh.codes} />);
}

/** The person has kept the codes: nothing shows them any more. */
export function answerCodesKept(): Reply {
  return redirect(paths.home, { cookies: [forgetFreshCodes] });
}
