import { formatDateTime } from '../../lib/dates.ts';
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
import { type ChangeRefusal, changePassword, checkChange, type CheckedChange } from './change-password.ts';
import { minLengthFor } from './new-password.ts';
import { ChangePasswordPage } from './pages/change-password-page.tsx';
import { paths, withQuery } from './paths.ts';
import type { FieldErrors } from './read-fields.ts';
import { sessionCookieWith } from './start-session.ts';
import { tellOfChange } from './tell-of-change.ts';
import { signInTexts } from './texts.de.ts';

/** Shows the form, and after a change that it worked. */
export async function showChange(facts: ReadContext): Promise<Reply> {
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

/** Checks the current password and the new one, and hashes the new one. */
export function prepareChange(context: PrepareContext): Promise<CheckedChange> {
  const { currentPassword = '', newPassword = '' } = context.form;
  return checkChange(context, signedInActor(context), currentPassword, newPassword);
}

/** Stores the new password; this session goes on under a new token, all others end. */
export async function answerChange(context: WriteContext, checked: CheckedChange): Promise<Reply> {
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
