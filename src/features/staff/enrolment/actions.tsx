import { formatDate } from '../../../lib/dates.ts';
import { type Result, refused } from '../../../lib/result.ts';
import type { StaffActor } from '../../../platform/access/actor.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  askApp,
  attemptOf,
  type CheckedApp,
  type CheckedPasskey,
  checkFirstCode,
  checkNewPasskey,
  keepFreshCodes,
  makeChallenge,
  makingFor,
  openPendingSecret,
  pendingField,
  registerPasskey,
  type RegisterRefusal,
  setUpTotp,
  type SetUpRefusal,
} from '../../../platform/factors/index.ts';
import {
  type PrepareContext,
  type ReadContext,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { passkeySentence } from '../../second-factor/index.ts';
import { endLinksOf } from '../links-queries.ts';
import { EnrolPage } from '../pages/enrol-page.tsx';
import { paths } from '../paths.ts';
import { activate, lockStaff, staffPasskeys, updateSignedIn } from '../queries.ts';
import { takeSession } from '../sessions-queries.ts';
import { startSession } from '../start-session.ts';
import { staffKeeping } from '../tell-staff.ts';
import { staffTexts } from '../texts.de.ts';

/** What an app or a passkey is set up for. */
export function ownerOf({ staffId, email, name }: StaffActor) {
  return { id: staffId, email, name };
}

/** Asks whoever was invited for a second factor; nobody else needs this page. */
export async function showEnrolment(context: ReadContext): Promise<Reply> {
  if (staffActor(context).stage !== 'enrolment') return redirect(paths.secondStep);
  const { document, cookies } = await enrolPage(context, context.db, freshForm());
  return page(document, { cookies });
}

async function enrolPage(context: ReadContext | WriteContext, db: Db, form: FormState, secret?: string) {
  const actor = staffActor(context);
  const owner = ownerOf(actor);
  const { challenge, sealed, cookies } = makeChallenge(context, `register ${actor.staffId}`);
  const known = await staffPasskeys.credentialIds(db, actor.staffId);
  const question = { options: makingFor(context.chamber, challenge, owner, known), sealed };
  const app = askApp(
    context,
    { ...owner, place: staffTexts.for(context.chamber, 'de')('app.place') },
    secret,
  );
  return { document: <EnrolPage view={context.view} form={form} app={app} question={question} />, cookies };
}

/** Checks the first code of an app. */
export async function prepareEnrolApp(context: PrepareContext): Promise<Result<CheckedApp, SetUpRefusal>> {
  const { staffId, stage } = staffActor(context);
  if (stage !== 'enrolment') return refused('over');
  const { [pendingField]: sealed = '', code = '' } = context.form;
  return checkFirstCode(context, staffKeeping, staffId, { sealed, typed: code });
}

/** Sets the app up and opens the access. */
export async function answerEnrolApp(
  context: WriteContext,
  checked: Result<CheckedApp, SetUpRefusal>,
): Promise<Reply> {
  const { staffId } = staffActor(context);
  if (!(await mayEnrol(context))) return elsewhere();
  if (!checked.ok) {
    const sealed = context.form[pendingField] ?? '';
    const { chamber, now, parts } = context;
    const t = staffTexts.for(chamber, 'de');
    const errors = { code: t(checked.refusal === 'over' ? 'app.over' : `code.${checked.refusal}`) };
    const secret = openPendingSecret(parts.secrets, chamber, staffId, sealed, now);
    const { document, cookies } = await enrolPage(context, context.tx, { values: {}, errors }, secret);
    return refusedPage(document, checked.refusal, { cookies });
  }
  const { shown } = await setUpTotp(context.tx, staffKeeping, attemptOf(context), staffId, checked.value);
  return open(context, shown ?? [], 'app');
}

/** Checks what a device answered. */
export async function prepareEnrolPasskey(
  context: PrepareContext,
): Promise<Result<CheckedPasskey, RegisterRefusal>> {
  const { staffId, stage } = staffActor(context);
  if (stage !== 'enrolment') return refused('over');
  return checkNewPasskey(context, staffKeeping, staffId, defaultPasskeyName(context));
}

/** Name of a passkey that the person has given none. */
export function defaultPasskeyName({ chamber, now }: Pick<PrepareContext, 'chamber' | 'now'>): string {
  return staffTexts.for(chamber, 'de')('passkey.defaultName', { date: formatDate(now, 'de') });
}

/** Keeps the passkey and opens the access. */
export async function answerEnrolPasskey(
  context: WriteContext,
  checked: Result<CheckedPasskey, RegisterRefusal>,
): Promise<Reply> {
  if (!(await mayEnrol(context))) return elsewhere();
  const result = checked.ok
    ? await registerPasskey(context.tx, staffKeeping, context.now, checked.value)
    : checked;
  if (result.ok) return open(context, result.value.shown ?? [], 'passkey');
  const errors = { '': passkeySentence(context.chamber, 'de', result.refusal) };
  const { document, cookies } = await enrolPage(context, context.tx, { values: {}, errors });
  return refusedPage(document, result.refusal, { cookies });
}

const elsewhere = () => redirect(paths.secondStep, { audit: { outcome: 'not-invited' } });

/** Whether this session may still open the access: two who set up a factor in the same moment wait for each other. */
async function mayEnrol({ tx, actor }: WriteContext): Promise<boolean> {
  if (actor.kind !== 'staff' || actor.stage !== 'enrolment') return false;
  return (await lockStaff(tx, actor.staffId))?.state === 'invited';
}

/** Opens the access: password and second factor are there, the invitation is used up. */
async function open(context: WriteContext, codes: readonly string[], method: string): Promise<Reply> {
  const { tx, now } = context;
  const { staffId, sessionId } = staffActor(context);
  await activate(tx, staffId);
  await endLinksOf(tx, staffId, now);
  await takeSession(tx, staffId, sessionId);
  const cookie = await startSession(tx, staffId, 'in', context);
  await updateSignedIn(tx, staffId, now);
  return redirect(paths.codes, {
    cookies: [cookie, keepFreshCodes(context, staffId, codes)],
    audit: { facts: { method } },
  });
}
