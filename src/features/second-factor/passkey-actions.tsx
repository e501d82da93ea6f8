import {
  answerField,
  attemptOf,
  type CheckedPasskey,
  checkNewPasskey,
  type RegisterRefusal,
  keepFreshCodes,
  longestPasskeyName,
  makeChallenge,
  makingFor,
} from '../../platform/factors/index.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Result } from '../../lib/result.ts';
import {
  type PrepareContext,
  type ReadContext,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import type { Db } from '../../platform/database/handles.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import { accountKeeping } from './account-keeping.ts';
import { passkeySentence } from './code-sentences.ts';
import { NewPasskeyPage, PasskeyPage } from './pages/passkey-pages.tsx';
import { removePasskey, renamePasskey } from './passkeys/change-passkey.ts';
import { registerPasskey } from './passkeys/register-passkey.ts';
import type { EndOthers } from './end-others.ts';
import { paths, withNotice } from './paths.ts';
import { accountFactors, accountPasskeys } from './queries.ts';
import { secondFactorTexts } from './texts.de.ts';

/** Shows the form that makes a passkey. */
export async function showNewPasskey(context: ReadContext): Promise<Reply> {
  const { document, cookies } = await newPasskeyPage(context, context.db, freshForm());
  return page(document, { cookies });
}

async function newPasskeyPage(context: ReadContext | WriteContext, db: Db, form: FormState) {
  const { accountId, email, firstName, lastName } = signedInActor(context);
  const { challenge, sealed, cookies } = makeChallenge(context, `register ${accountId}`);
  const known = await accountPasskeys.credentialIds(db, accountId);
  const owner = { id: accountId, email, name: `${firstName} ${lastName}` };
  const options = makingFor(context.chamber, challenge, owner, known);
  const document = <NewPasskeyPage view={context.view} form={form} question={{ options, sealed }} />;
  return { document, cookies };
}

/** Checks what the device answered. */
export function prepareNewPasskey(context: PrepareContext): Promise<Result<CheckedPasskey, RegisterRefusal>> {
  const t = secondFactorTexts.for(context.chamber, context.locale);
  const name = t('newPasskey.defaultName', { date: formatDate(context.now, context.locale) });
  return checkNewPasskey(context, accountKeeping, signedInActor(context).accountId, name);
}

/** Keeps the passkey, ends all other sessions, and leads to the recovery codes where it is the first factor. */
export const answerNewPasskey =
  (endOthers: EndOthers) =>
  async (context: WriteContext, checked: Result<CheckedPasskey, RegisterRefusal>): Promise<Reply> => {
    const result = checked.ok
      ? await registerPasskey(context.tx, attemptOf(context), checked.value)
      : checked;
    if (!result.ok) return newPasskeyAgain(context, result.refusal);
    await endOthers(context);
    const { shown } = result.value;
    const { accountId } = signedInActor(context);
    if (shown) return redirect(paths.codes, { cookies: [keepFreshCodes(context, accountId, shown)] });
    return redirect(withNotice('passkey'));
  };

async function newPasskeyAgain(context: WriteContext, refusal: RegisterRefusal): Promise<Reply> {
  const sentence = passkeySentence(context.chamber, context.locale, refusal);
  const form = keepInput(context.form, { '': sentence }, [answerField]);
  const { document, cookies } = await newPasskeyPage(context, context.tx, form);
  return refusedPage(document, refusal, { cookies });
}

/** Shows one passkey of one's own. */
export async function showPasskey(context: ReadContext): Promise<Reply> {
  const drawn = await passkeyPage(context, context.db, undefined);
  return drawn ? page(drawn) : unknown();
}

async function passkeyPage(context: ReadContext | WriteContext, db: Db, form: FormState | undefined) {
  const { accountId } = signedInActor(context);
  const passkey = await accountPasskeys.find(db, accountId, context.params['id'] ?? '');
  if (!passkey) return undefined;
  const { passkeys, totpSince } = await accountFactors.stateOf(db, accountId);
  return (
    <PasskeyPage
      view={context.view}
      form={form ?? freshForm({ name: passkey.name })}
      passkey={passkey}
      last={passkeys === 1 && totpSince === null}
    />
  );
}

/** Gives it another name. */
export async function answerRenamePasskey(context: WriteContext): Promise<Reply> {
  const { accountId } = signedInActor(context);
  const { id = '' } = context.params;
  const result = await renamePasskey(context.tx, accountId, id, context.form['name'] ?? '');
  if (result.ok) return redirect(withNotice('passkey-name'), { audit: { subjects: { passkey: id } } });
  if (result.refusal === 'unknown') return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = secondFactorTexts.for(context.chamber, context.locale);
  const name =
    result.refusal === 'missing'
      ? t('passkey.nameMissing')
      : t('passkey.nameTooLong', { max: longestPasskeyName });
  const drawn = await passkeyPage(context, context.tx, keepInput(context.form, { name }));
  return drawn ? refusedPage(drawn, result.refusal) : unknown();
}

/** Removes it and ends all other sessions. */
export const answerRemovePasskey =
  (endOthers: EndOthers) =>
  async (context: WriteContext): Promise<Reply> => {
    const { id = '' } = context.params;
    const removed = await removePasskey(context.tx, signedInActor(context).accountId, id, context.now);
    if (!removed) return { ...unknown(), audit: { outcome: 'unknown' } };
    await endOthers(context);
    return redirect(withNotice('passkey-entfernt'), { audit: { subjects: { passkey: id }, facts: removed } });
  };
