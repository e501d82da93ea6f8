import { formatDateTime } from '../../lib/dates.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Db } from '../../platform/database/handles.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { offerPassphrase } from '../accounts/index.ts';
import { hasSecondFactor } from '../second-factor/index.ts';
import { type ChangeRefusal, changePassword, checkChange, type CheckedChange } from './change-password.ts';
import { minLengthFor } from './new-password.ts';
import { ChangePasswordPage } from './pages/change-password-page.tsx';
import { paths, withQuery } from './paths.ts';
import { askToProve } from './prove-again/prove-again-actions.tsx';
import type { FieldErrors } from './read-fields.ts';
import { sessionCookieWith } from './start-session.ts';
import { tellOfChange } from './tell-of-change.ts';
import { signInTexts } from './texts.de.ts';

/**
 * True where a new password needs more than the current one: an account with a second factor is proven in full, as
 * before removing the factor, or a stolen password and an open browser would be enough to keep its owner out.
 */
async function isProofMissing(db: Db, { accountId, provenLately }: SignedInActor): Promise<boolean> {
  return !provenLately && hasSecondFactor(db, accountId);
}

/** Shows the form, and after a change that it worked. */
export async function showChange(facts: ReadContext): Promise<Reply> {
  if (await isProofMissing(facts.db, signedInActor(facts)))
    return redirect(withQuery(paths.proveAgain, { weiter: paths.changePassword }));
  const changed = facts.query.get('hinweis') === 'geaendert';
  const minLength = await minLengthFor(facts.db, signedInActor(facts).accountId);
  return page(
    <ChangePasswordPage
      view={facts.view}
      form={freshForm()}
      offer={offerPassphrase(facts.form)}
      changed={changed}
      minLength={minLength}
    />,
  );
}

/** What was found out, or the page that asks for the proof first. */
type PreparedChange = CheckedChange | { readonly verdict: 'prove-first'; readonly reply: Reply };

/** Checks the current password and the new one, and hashes the new one. */
export async function prepareChange(context: PrepareContext): Promise<PreparedChange> {
  const { currentPassword = '', newPassword = '' } = context.form;
  if (await context.reading((db) => isProofMissing(db, signedInActor(context)))) {
    return { verdict: 'prove-first', reply: await askToProve(context, paths.changePassword) };
  }
  return checkChange(context, signedInActor(context), currentPassword, newPassword);
}

/** Stores the new password; this session goes on under a new token, all others end. */
export async function answerChange(context: WriteContext, checked: PreparedChange): Promise<Reply> {
  if (checked.verdict === 'prove-first') return { ...checked.reply, audit: { outcome: checked.verdict } };
  const actor = signedInActor(context);
  const result = await changePassword(context.tx, context, actor, checked);
  if (!result.ok) return changeAgain(context, actor.accountId, result.refusal);
  await tellOfChange(context.tx, actor.accountId, context.now);
  const cookies = [sessionCookieWith(result.value.token)];
  return redirect(withQuery(paths.changePassword, { hinweis: 'geaendert' }), { cookies });
}

async function changeAgain(context: WriteContext, accountId: string, refusal: ChangeRefusal): Promise<Reply> {
  const form = { values: {}, errors: sentencesFor(context, refusal) };
  return refusedPage(
    <ChangePasswordPage
      view={context.view}
      form={form}
      offer={offerPassphrase(context.form)}
      minLength={await minLengthFor(context.tx, accountId)}
    />,
    refusal.kind,
  );
}

function sentencesFor(facts: RequestFacts, refusal: ChangeRefusal): FieldErrors {
  const t = signInTexts.for(facts.chamber, facts.locale);
  switch (refusal.kind) {
    case 'too-many':
      return { '': t('change.tooMany', { until: formatDateTime(refusal.until, facts.locale) }) };
    case 'current-missing':
      return { currentPassword: t('field.currentPassword.missing') };
    case 'wrong':
      return { currentPassword: t('change.wrong') };
    case 'new-refused':
      return { newPassword: refusal.fault };
  }
}
