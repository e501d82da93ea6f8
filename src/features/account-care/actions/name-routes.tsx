import { tidyPersonName } from '../../../lib/names.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { correctName } from '../../accounts/index.ts';
import { staffMay } from '../../office/index.ts';
import { insertNote } from '../notes/note-queries.ts';
import { type ProofRefusal, readProof } from '../notes/proof.ts';
import { NamePage } from '../pages/name-page.tsx';
import { pathOf, paths } from '../paths.ts';
import { readReason } from '../reason.ts';
import { tellOfCare } from '../tell.ts';
import { careTexts } from '../texts.de.ts';
import { accountIn } from './routes.tsx';

/** The field of the form that a refused document is told at. */
const fieldOf: Readonly<Record<ProofRefusal, string>> = {
  'no-document': 'document',
  'no-words': 'documentWords',
  'words-too-long': 'documentWords',
};

const may = staffMay('konten.betreuen');

/** Correcting the name of an account with proof, also where the profile does not let people change it. */
export const nameRoutes: readonly Route[] = [
  get(paths.name, { may }, showName),
  post(paths.name, { may, audit: 'account-care.name-corrected' }, answerName),
];

async function showName({ db, view, params }: ReadContext): Promise<Reply> {
  const account = await accountIn(db, params);
  if (!account) return unknown();
  const { firstName, lastName } = account;
  return page(<NamePage view={view} account={account} form={freshForm({ firstName, lastName })} />);
}

async function answerName(context: WriteContext): Promise<Reply> {
  const { tx, view, params, form, now, chamber } = context;
  const account = await accountIn(tx, params);
  if (!account) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = careTexts.for(chamber, 'de');
  const subjects = { account: account.id };
  const first = tidyPersonName(form['firstName'] ?? '');
  const last = tidyPersonName(form['lastName'] ?? '');
  const reason = readReason(form);
  const proof = readProof(form);
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(<NamePage view={view} account={account} form={keepInput(form, errors)} />, outcome, {
      audit: { subjects },
    });
  if (!first.ok || !last.ok || !reason.ok || !proof.ok) {
    const errors = {
      ...(first.ok ? {} : { firstName: t(`name.first.${first.refusal}`) }),
      ...(last.ok ? {} : { lastName: t(`name.last.${last.refusal}`) }),
      ...(proof.ok ? {} : { [fieldOf[proof.refusal]]: t(`name.proof.${proof.refusal}`) }),
      ...(reason.ok ? {} : { reason: t(`reason.${reason.refusal}`) }),
    };
    return again(errors, 'incomplete');
  }
  const before = `${account.firstName} ${account.lastName}`;
  if (account.firstName === first.value && account.lastName === last.value)
    return again({ '': t('name.same') }, 'same');
  if (account.state === 'closed') return again({ '': t('refused.state') }, 'state');
  await correctName(tx, account.id, { firstName: first.value, lastName: last.value });
  const { staffId } = staffActor(context);
  const accountId = account.id;
  await insertNote(tx, {
    accountId,
    staffId,
    what: 'name',
    reason: reason.value,
    proof: proof.value,
    at: now,
  });
  await tellOfCare(tx, accountId, { kind: 'name', before, reason: reason.value, proof: proof.value }, now);
  return redirect(pathOf('account', accountId, 'name'), {
    audit: { subjects, facts: { document: proof.value.document } },
  });
}
