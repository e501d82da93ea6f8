import { formatDateTime } from '../../../lib/dates.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { findAccountById } from '../../accounts/index.ts';
import { keepPosted, keptOnward, takeUpInput } from '../kept-input-actions.tsx';
import { ProveAgainPage } from '../pages/prove-again-page.tsx';
import { keptField, paths } from '../paths.ts';
import type { FieldErrors } from '../read-fields.ts';
import { ownPath } from '../rules.ts';
import { sessionCookie } from '../session-statement.ts';
import { sessionCookieWith } from '../start-session.ts';
import { checkProof, type CheckedProof, proveAgain, type ProofRefusal } from './prove-again.ts';
import { proveAgainTexts } from './texts.de.ts';

/**
 * Answers a sensitive form that was sent long after the last proof: the page that asks for it, status 401, with what
 * was typed sealed into its form.
 * @param formPath page that the form stands on, for what can't be kept
 */
export async function askToProve(context: PrepareContext, formPath: string | null): Promise<Reply> {
  const { accountId } = signedInActor(context);
  const [waiting, account] = await Promise.all([
    keepPosted(context),
    context.reading((db) => findAccountById(db, accountId)),
  ]);
  return page(
    <ProveAgainPage
      view={context.view}
      form={freshForm()}
      target={formPath}
      waiting={waiting}
      withoutPassword={account?.passwordHash === null}
    />,
    { status: 401 },
  );
}

/** Asks for the proof before a sensitive page; who has given it goes straight on. */
export async function showProof(context: ReadContext): Promise<Reply> {
  const actor = signedInActor(context);
  const target = ownPath(context.query.get('weiter') ?? undefined);
  if (actor.provenLately) return redirect(target ?? paths.profile);
  const account = await findAccountById(context.db, actor.accountId);
  return page(
    <ProveAgainPage
      view={context.view}
      form={freshForm()}
      target={target}
      withoutPassword={account?.passwordHash === null}
    />,
  );
}

/** Checks the proof. */
export function prepareProof(context: PrepareContext): Promise<CheckedProof> {
  return checkProof(context, signedInActor(context));
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

function proveOnceMore(context: WriteContext, target: string | null, refusal: ProofRefusal): Reply {
  return refusedPage(
    <ProveAgainPage
      view={context.view}
      form={{ values: {}, errors: sentencesFor(context, refusal) }}
      target={target}
      waiting={keptOnward(context)}
    />,
    refusal.kind,
  );
}

function sentencesFor(facts: RequestFacts, refusal: ProofRefusal): FieldErrors {
  const t = proveAgainTexts.for(facts.chamber, facts.locale);
  switch (refusal.kind) {
    case 'too-many':
      return { '': t('tooMany', { until: formatDateTime(refusal.until, facts.locale) }) };
    case 'current-missing':
      return { currentPassword: t('field.missing') };
    case 'wrong':
      return { currentPassword: t('wrong') };
  }
}
