import {
  askApp,
  attemptOf,
  type CheckedApp,
  checkFirstCode,
  keepFreshCodes,
  openPendingSecret,
  pendingField,
  type SetUpRefusal,
} from '../../platform/factors/index.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import type { Result } from '../../lib/result.ts';
import {
  type PrepareContext,
  type ReadContext,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { AppPage } from './pages/app-page.tsx';
import { RemoveAppPage } from './pages/remove-app-page.tsx';
import type { EndOthers } from './end-others.ts';
import { paths, withNotice } from './paths.ts';
import { accountKeeping } from './account-keeping.ts';
import { accountFactors } from './queries.ts';
import { removeTotp, setUpApp } from './set-up-totp.ts';
import { secondFactorTexts } from './texts.de.ts';

const ownerOf = ({ accountId, email }: SignedInActor) => ({ id: accountId, email });

/** Shows a fresh QR code; nothing is stored before the app's first code. */
export async function showApp(context: ReadContext): Promise<Reply> {
  const actor = signedInActor(context);
  const { totpSince } = await accountFactors.stateOf(context.db, actor.accountId);
  const question = askApp(context, ownerOf(actor));
  return page(<AppPage view={context.view} form={freshForm()} {...question} replaces={totpSince !== null} />);
}

/** Checks the first code. */
export function prepareApp(context: PrepareContext): Promise<Result<CheckedApp, SetUpRefusal>> {
  const { [pendingField]: sealed = '', code = '' } = context.form;
  return checkFirstCode(context, accountKeeping, signedInActor(context).accountId, { sealed, typed: code });
}

/** Sets the app up, ends all other sessions, and leads to the recovery codes where it is the first factor. */
export const answerApp =
  (endOthers: EndOthers) =>
  async (context: WriteContext, checked: Result<CheckedApp, SetUpRefusal>): Promise<Reply> => {
    if (!checked.ok) return appAgain(context, checked.refusal);
    const { accountId } = signedInActor(context);
    const app = await setUpApp(context.tx, attemptOf(context), accountId, checked.value);
    const { repeated, replaced, shown } = app;
    // the first press has brought the recovery codes, which that page still shows
    if (repeated) return redirect(paths.codes, { audit: { outcome: 'again' } });
    await endOthers(context);
    if (shown) return redirect(paths.codes, { cookies: [keepFreshCodes(context, accountId, shown)] });
    return redirect(withNotice(replaced ? 'andere-app' : 'app'), { audit: { facts: { replaced } } });
  };

async function appAgain(context: WriteContext, refusal: SetUpRefusal): Promise<Reply> {
  const actor = signedInActor(context);
  const { chamber, form, locale, now, parts, tx, view } = context;
  const { totpSince } = await accountFactors.stateOf(tx, actor.accountId);
  const sealed = form[pendingField] ?? '';
  const secret = openPendingSecret(parts.secrets, chamber, actor.accountId, sealed, now);
  const t = secondFactorTexts.for(chamber, locale);
  const errors = { code: t(refusal === 'over' ? 'app.over' : `code.${refusal}`) };
  return refusedPage(
    <AppPage
      view={view}
      form={{ values: {}, errors }}
      {...askApp(context, ownerOf(actor), secret)}
      replaces={totpSince !== null}
    />,
    refusal,
  );
}

/** Asks before the app is removed. */
export async function showRemoveApp(context: ReadContext): Promise<Reply> {
  const { totpSince, passkeys } = await accountFactors.stateOf(context.db, signedInActor(context).accountId);
  if (totpSince === null) return redirect(paths.overview);
  return page(<RemoveAppPage view={context.view} last={passkeys === 0} />);
}

/** Removes the app and ends all other sessions. */
export const answerRemoveApp =
  (endOthers: EndOthers) =>
  async (context: WriteContext): Promise<Reply> => {
    const removed = await removeTotp(context.tx, signedInActor(context).accountId, context.now);
    if (!removed) return redirect(paths.overview, { audit: { outcome: 'none' } });
    await endOthers(context);
    return redirect(withNotice('app-entfernt'), { audit: { facts: removed } });
  };
