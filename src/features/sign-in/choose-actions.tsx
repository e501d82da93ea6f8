import { readProvisionalPassword } from '../../lib/provisional-password.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import {
  type PrepareContext,
  type ReadContext,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { findAccountById, offerPassphrase } from '../accounts/index.ts';
import { replaceProvisionalPassword } from './change-password.ts';
import { faultOfNewPassword } from './new-password.ts';
import { ChoosePasswordPage } from './pages/choose-password-page.tsx';
import { paths, withQuery } from './paths.ts';
import { ownPath } from './rules.ts';
import { sessionCookieWith } from './start-session.ts';
import { tellOfChange } from './tell-of-change.ts';
import { signInTexts } from './texts.de.ts';

/** Shows the page that replaces a provisional or weak password; with one of their own people change it in their profile. */
export async function showChoice(facts: ReadContext): Promise<Reply> {
  const actor = signedInActor(facts);
  if (!actor.mustReplacePassword) return redirect(paths.changePassword);
  const account = await findAccountById(facts.db, actor.accountId);
  const target = ownPath(facts.query.get('weiter') ?? undefined);
  return page(
    <ChoosePasswordPage
      view={facts.view}
      form={freshForm()}
      offer={offerPassphrase(facts.form)}
      target={target}
      isWeak={account?.passwordKind === 'weak'}
    />,
  );
}

/** The new password's hash, or why there is none. */
export type PreparedChoice = Result<
  { readonly newHash: string },
  | { readonly kind: 'already-own' }
  | { readonly kind: 'new-refused'; readonly fault: string; readonly isWeak: boolean }
>;

/** Judges the new password, which must not be the one it replaces (ASVS 6.4.1), and hashes it. */
export async function prepareChoice(context: PrepareContext): Promise<PreparedChoice> {
  const actor = signedInActor(context);
  const account = await context.reading((db) => findAccountById(db, actor.accountId));
  if (!account || account.passwordKind === 'own') return refused({ kind: 'already-own' });
  const isWeak = account.passwordKind === 'weak';
  const password = context.form['newPassword'] ?? '';
  const fault = faultOfNewPassword(context.chamber, context.locale, password, account);
  if (fault) return refused({ kind: 'new-refused', fault, isWeak });
  const { passwords } = context.parts;
  const same = isWeak ? password : readProvisionalPassword(password);
  if (await passwords.verify(account.passwordHash, same)) {
    const t = signInTexts.for(context.chamber, context.locale);
    const isSame = t(isWeak ? 'choose.sameAsWeak' : 'choose.sameAsProvisional');
    return refused({ kind: 'new-refused', fault: isSame, isWeak });
  }
  return done({ newHash: await passwords.hash(password) });
}

/** Stores the person's own password; the session goes on under a new token. */
export async function answerChoice(context: WriteContext, prepared: PreparedChoice): Promise<Reply> {
  const target = ownPath(context.form['weiter']);
  if (!prepared.ok) {
    if (prepared.refusal.kind === 'already-own') return alreadyOwn();
    const form = { values: {}, errors: { newPassword: prepared.refusal.fault } };
    return refusedPage(
      <ChoosePasswordPage
        view={context.view}
        form={form}
        offer={offerPassphrase(context.form)}
        target={target}
        isWeak={prepared.refusal.isWeak}
      />,
      prepared.refusal.kind,
    );
  }
  const actor = signedInActor(context);
  const result = await replaceProvisionalPassword(context.tx, context, actor, prepared.value.newHash);
  if (!result.ok) return alreadyOwn();
  await tellOfChange(context.tx, actor.accountId, context.now);
  return redirect(target ?? withQuery(paths.mine, { hinweis: 'passwort-gespeichert' }), {
    cookies: [sessionCookieWith(result.value.token)],
  });
}

function alreadyOwn(): Reply {
  return redirect(paths.changePassword, { audit: { outcome: 'already-own' } });
}
