import { parseEmailAddress } from '../../../lib/email-address.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { type AccountFacts, findAccountOrSuccessor } from '../../accounts/index.ts';
import type { Mover } from '../../address-change/index.ts';
import { staffMay } from '../../office/index.ts';
import { askSecondPerson, nobodyToConfirm } from '../../staff/index.ts';
import { accountIn } from '../actions/routes.tsx';
import { insertNote } from '../notes/note-queries.ts';
import { MergePage, type MergeTarget } from '../pages/merge-page.tsx';
import { pathOf, paths } from '../paths.ts';
import { readReason } from '../reason.ts';
import { careTexts } from '../texts.de.ts';
import { mergeAccounts, mergeKind, mergeObstacle, subjectOf } from './merge-accounts.ts';

const may = staffMay('konten.betreuen');

/** Merging two accounts of one person: which one goes on, what would go over, what stands against it. */
export function mergeRoutes(mover: Mover): readonly Route[] {
  return [
    get(paths.merge, { may }, (context) => showMerge(context, mover)),
    post(paths.merge, { may, audit: 'account-care.merge-asked' }, (context) => answerMerge(context, mover)),
  ];
}

async function showMerge(context: ReadContext, mover: Mover): Promise<Reply> {
  const { db, view, params, query, chamber } = context;
  const account = await accountIn(db, params);
  if (!account) return unknown();
  const typed = (query.get('ziel') ?? '').trim();
  if (typed === '') return page(<MergePage view={view} account={account} search={freshForm()} />);
  const target = await targetOf(context, db, mover, account, typed);
  if (target && target.id !== account.id)
    return page(
      <MergePage view={view} account={account} search={freshForm({ ziel: typed })} target={target} />,
      // the person of either account is told who looked
      { audit: { subjects: { into: target.id } } },
    );
  const why = careTexts.for(chamber, 'de')(target ? 'merge.same' : 'merge.unknown');
  const search = { values: { ziel: typed }, errors: { ziel: why } };
  return page(<MergePage view={view} account={account} search={search} />, { status: 422 });
}

/** The account that would go on, with what would go over to it and what stands against that. */
async function targetOf(
  context: Pick<ReadContext, 'now' | 'actor'>,
  db: Db,
  mover: Mover,
  account: AccountFacts,
  typed: string,
  form: FormState = freshForm(),
): Promise<MergeTarget | undefined> {
  const { now } = context;
  const email = parseEmailAddress(typed);
  const found = email.ok ? await findAccountOrSuccessor(db, email.value) : undefined;
  if (!found) return undefined;
  return {
    id: found.id,
    name: `${found.firstName} ${found.lastName}`,
    email: found.email,
    since: found.createdAt,
    belongings: await mover.belongings(db, account.id, { locale: 'de', now }),
    obstacle: await mergeObstacle(db, mover, { from: account.id, to: found.id }, now),
    nobodyConfirms: await nobodyToConfirm(db, mergeAccounts.right, staffActor(context).staffId),
    form,
  };
}

async function answerMerge(context: WriteContext, mover: Mover): Promise<Reply> {
  const { tx, view, params, form, now, chamber } = context;
  const account = await accountIn(tx, params);
  if (!account) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = careTexts.for(chamber, 'de');
  const typed = (form['ziel'] ?? '').trim();
  const subjects = { account: account.id };
  const again = async (errors: Readonly<Record<string, string>>, outcome: string) => {
    const target = await targetOf(context, tx, mover, account, typed, keepInput(form, errors));
    const isOther = target && target.id !== account.id;
    const search = isOther
      ? freshForm({ ziel: typed })
      : { values: { ziel: typed }, errors: { ziel: t(target ? 'merge.same' : 'merge.unknown') } };
    const shown = isOther ? target : undefined;
    return refusedPage(<MergePage view={view} account={account} search={search} target={shown} />, outcome, {
      audit: { subjects },
    });
  };
  const target = await targetOf(context, tx, mover, account, typed);
  if (!target) return again({}, 'unknown');
  if (target.id === account.id) return again({}, 'same');
  const reason = readReason(form);
  if (!reason.ok) return again({ reason: t(`reason.${reason.refusal}`) }, reason.refusal);
  if (target.obstacle !== undefined) return again({}, 'obstacle');
  const { staffId } = staffActor(context);
  const subject = subjectOf({ from: account.id, to: target.id });
  const asked = await askSecondPerson(
    tx,
    mergeKind(mover),
    { subject, askedBy: staffId, reason: reason.value },
    now,
  );
  if (!asked.ok) return again({ '': t('refused.waiting') }, 'waiting');
  await insertNote(tx, { accountId: account.id, staffId, what: 'merge', reason: reason.value, at: now });
  return redirect(pathOf('account', account.id, 'zusammenfuehrung-beantragt'), {
    audit: { subjects: { ...subjects, into: target.id } },
  });
}
