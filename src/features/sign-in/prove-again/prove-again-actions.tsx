import { formatDateTime } from '../../../lib/dates.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { makeChallenge, questionFor } from '../../../platform/factors/index.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { codeSentence, passkeySentence, recoveryCodeSentence } from '../../second-factor/index.ts';
import type { SessionOver } from '../pages/sign-in-page.tsx';
import { keepPosted, keptOnward, takeUpInput } from '../kept-input-actions.tsx';
import { ProveAgainPage } from '../pages/prove-again-page.tsx';
import { keptField, paths } from '../paths.ts';
import type { FieldErrors } from '../read-fields.ts';
import { ownPath } from '../rules.ts';
import { sessionCookie } from '../session-statement.ts';
import { sessionCookieWith } from '../start-session.ts';
import {
  aboutProof,
  checkPasskeyProof,
  checkProof,
  outcomeOf,
  type CheckedProof,
  proveAgain,
  type ProofRefusal,
} from './prove-again.ts';
import { proveAgainTexts } from './texts.de.ts';
import { type WaysToProve, waysToProve } from './ways-to-prove.ts';

/** What the page shows beside the ways to prove. */
interface Asking {
  readonly target: string | null;
  readonly waiting?: SessionOver | undefined;
  readonly refusal?: ProofRefusal | undefined;
}

/**
 * Answers a sensitive form that was sent long after the last proof: the page that asks for it, status 401, with what
 * was typed sealed into its form.
 * @param formPath page that the form stands on, for what can't be kept
 */
export async function askToProve(context: PrepareContext, formPath: string | null): Promise<Reply> {
  const [waiting, ways] = await Promise.all([
    keepPosted(context),
    context.reading((db) => waysOf(context, db)),
  ]);
  const { document, cookies } = proofPage(context, ways, { target: formPath, waiting });
  return page(document, { status: 401, cookies });
}

/** Asks for the proof before a sensitive page; who has given it goes straight on. */
export async function showProof(context: ReadContext): Promise<Reply> {
  const target = ownPath(context.query.get('weiter') ?? undefined);
  if (signedInActor(context).provenLately) return redirect(target ?? paths.profile);
  const { document, cookies } = proofPage(context, await waysOf(context, context.db), { target });
  return page(document, { cookies });
}

/** The address takes posts alone; who reloads it gets the page again. */
export function showProofAgain(): Reply {
  return redirect(paths.proveAgain);
}

/** Checks a password, with what is asked for beside it. */
export function prepareProof(context: PrepareContext): Promise<CheckedProof> {
  return checkProof(context, signedInActor(context));
}

/** Checks what a passkey answered. */
export function preparePasskeyProof(context: PrepareContext): Promise<CheckedProof> {
  return checkPasskeyProof(context, signedInActor(context));
}

/** Takes the proof and goes on where it was asked for, with what was typed there. */
export async function answerProof(context: WriteContext, proof: CheckedProof): Promise<Reply> {
  const actor = signedInActor(context);
  const target = ownPath(context.form['weiter']);
  const result = await proveAgain(context.tx, context, actor, proof, context.cookie(sessionCookie) ?? '');
  if (!result.ok) return proveOnceMore(context, target, result.refusal);
  const { token } = result.value;
  const sealed = context.form[keptField];
  const to = sealed
    ? await takeUpInput(context, { accountId: actor.accountId, token }, sealed, target)
    : (target ?? paths.profile);
  return redirect(to, { cookies: [sessionCookieWith(token)], audit: { facts: { way: proof.way } } });
}

async function proveOnceMore(
  context: WriteContext,
  target: string | null,
  refusal: ProofRefusal,
): Promise<Reply> {
  const ways = await waysOf(context, context.tx);
  const { document, cookies } = proofPage(context, ways, { target, waiting: keptOnward(context), refusal });
  return refusedPage(document, outcomeOf(refusal), { cookies });
}

const waysOf = (context: Pick<WriteContext, 'actor'>, db: Db) =>
  waysToProve(db, signedInActor(context).accountId);

function proofPage(
  context: PrepareContext | ReadContext | WriteContext,
  { hasPassword, second, passkeys }: WaysToProve,
  { target, waiting, refusal }: Asking,
) {
  const about = aboutProof(signedInActor(context).accountId);
  const asked = passkeys.length > 0 ? makeChallenge(context, about) : undefined;
  const question = asked && {
    options: questionFor(context.chamber, asked.challenge, passkeys),
    sealed: asked.sealed,
  };
  const document = (
    <ProveAgainPage
      view={context.view}
      errors={refusal ? sentencesFor(context, refusal) : {}}
      isOfPasskey={refusal?.of === 'passkey'}
      target={target}
      waiting={waiting}
      second={second}
      passkey={question}
      withoutPassword={!hasPassword}
    />
  );
  return { document, cookies: asked?.cookies ?? [] };
}

function sentencesFor({ chamber, locale }: RequestFacts, { of, why }: ProofRefusal): FieldErrors {
  switch (of) {
    case 'app':
      return { code: codeSentence(chamber, locale, why) };
    case 'recovery-code':
      return { recoveryCode: recoveryCodeSentence(chamber, locale, why) };
    case 'passkey':
      return { '': passkeySentence(chamber, locale, why) };
    case 'password':
      break;
  }
  const t = proveAgainTexts.for(chamber, locale);
  switch (why.kind) {
    case 'too-many':
      return { '': t('tooMany', { until: formatDateTime(why.until, locale) }) };
    case 'current-missing':
      return { currentPassword: t('field.missing') };
    case 'wrong':
      return { currentPassword: t('wrong') };
  }
}
