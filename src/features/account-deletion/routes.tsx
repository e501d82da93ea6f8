import { anyone, freshlyProven, signedIn } from '../../platform/access/permission.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { mailSettings } from '../../platform/mail/settings.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { findAccountById, openDeletionProof, signInWith } from '../accounts/index.ts';
import { lastAdministratorOf } from '../freischaltung/index.ts';
import { askForDeletion, keepAccount } from './ask-for-deletion.ts';
import { DeletePage } from './pages/delete-page.tsx';
import { KeepPage, NothingToKeepPage } from './pages/keep-page.tsx';
import { paths } from './paths.ts';
import { deletionTime, isDeletionReason } from './rules.ts';
import { retentionSettings } from './settings.ts';

const mayDelete = freshlyProven(signedIn);

/** Deleting one's own account, and keeping it after all. */
export const deletionRoutes: readonly Route[] = [
  get(paths.delete, { may: mayDelete }, showDelete),
  post(paths.delete, { may: mayDelete, audit: 'account-deletion.asked' }, answerDelete),
  get(paths.keep, { may: anyone }, showKeep),
  post(paths.keep, { may: anyone, audit: 'account-deletion.undone' }, answerKeep),
];

async function showDelete(context: ReadContext): Promise<Reply> {
  const { graceDays } = retentionSettings.of(context.chamber);
  const alone = await lastAdministratorOf(context.db, signedInActor(context).accountId, context.now);
  return page(
    <DeletePage
      view={context.view}
      form={freshForm()}
      deletesAt={deletionTime(context.now, graceDays)}
      graceDays={graceDays}
      mailDays={mailSettings.of(context.chamber).keptDays}
      betriebe={alone.map(({ betrieb }) => betrieb)}
    />,
  );
}

async function answerDelete(context: WriteContext): Promise<Reply> {
  const { tx, now, parts } = context;
  const { accountId } = signedInActor(context);
  const { reason } = context.form;
  const facts = { reason: isDeletionReason(reason) ? reason : 'not-said' };
  const subjects = { account: accountId };
  const asked = await askForDeletion(tx, parts.secrets, accountId, 'person', now);
  // pressed twice at once: the other one did it, and signing in leads to the same page
  if (!asked.ok) return redirect(paths.signIn, { audit: { outcome: asked.refusal, subjects } });
  return redirect(`${asked.value.undoPath}&hinweis=erbeten`, { audit: { facts, subjects } });
}

async function showKeep(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const proof = openDeletionProof(context.parts.secrets, context.chamber, token);
  const account = proof && (await findAccountById(context.db, proof.accountId));
  if (!account?.deletesAt || account.deletesAt.getTime() !== proof?.deletesAt) {
    return page(<NothingToKeepPage view={context.view} />);
  }
  const isAsked = context.query.get('hinweis') === 'erbeten';
  return page(<KeepPage view={context.view} token={token} deletesAt={account.deletesAt} isAsked={isAsked} />);
}

async function answerKeep(context: WriteContext): Promise<Reply> {
  const proof = openDeletionProof(context.parts.secrets, context.chamber, context.form['token'] ?? '');
  if (!proof) return refusedPage(<NothingToKeepPage view={context.view} />, 'no-proof');
  const subjects = { account: proof.accountId };
  const kept = await keepAccount(context.tx, proof.accountId, new Date(proof.deletesAt), context.now);
  if (!kept.ok)
    return refusedPage(<NothingToKeepPage view={context.view} />, kept.refusal, { audit: { subjects } });
  return redirect(signInWith('konto-behalten'), { audit: { subjects, facts: { state: kept.value } } });
}
