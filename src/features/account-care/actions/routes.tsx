import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import {
  type AccountFacts,
  findAccountFacts,
  type MadeProvisionalPassword,
  makeProvisionalPassword,
} from '../../accounts/index.ts';
import { nobodyToConfirm } from '../../staff/index.ts';
import { staffMay } from '../../office/index.ts';
import { ActionPage } from '../pages/action-page.tsx';
import { pathOf, paths } from '../paths.ts';
import { readReason } from '../reason.ts';
import { careTexts } from '../texts.de.ts';
import type { CareAction } from './action.ts';
import { actions } from './actions.ts';

/** A page that asks why and a form that does it, for each action. */
export const actionRoutes: readonly Route[] = actions.flatMap((action): readonly Route[] => {
  const path = `${paths.account}/${action.segment}`;
  const may = staffMay(action.right);
  return [
    get(path, { may }, (context) => show(context, action)),
    postPrepared(
      path,
      {
        may,
        audit: action.audit,
        prepare: async ({ parts }) =>
          action.id === 'provisional' ? makeProvisionalPassword(parts.passwords) : undefined,
      },
      (context, made) => answer(context, action, made),
    ),
  ];
});

/** The account that an address names. */
export async function accountIn(
  db: Db,
  params: Readonly<Record<string, string>>,
): Promise<AccountFacts | undefined> {
  const id = params['id'] ?? '';
  return isUuid(id) ? findAccountFacts(db, id) : undefined;
}

async function show(context: ReadContext, action: CareAction): Promise<Reply> {
  const { db, view, params, chamber } = context;
  const account = await accountIn(db, params);
  if (!account) return unknown();
  if (!action.isOffered(account)) return redirect(pathOf('account', account.id));
  if (await isUpTo(context, db, action, account))
    return page(
      <ActionPage
        view={view}
        account={account}
        action={action}
        form={freshForm()}
        nobodyConfirms={
          action.id === 'delete'
            ? await nobodyToConfirm(db, action.right, staffActor(context).staffId)
            : undefined
        }
      />,
    );
  const errors = { '': careTexts.for(chamber, 'de')('refused.others') };
  return page(<ActionPage view={view} account={account} action={action} form={{ values: {}, errors }} />, {
    status: 422,
  });
}

/** Whether this person may do it about this account; whoever comes here has the right already. */
async function isUpTo(
  context: ReadContext | WriteContext,
  db: Db,
  action: CareAction,
  account: AccountFacts,
): Promise<boolean> {
  return (await action.isUpTo?.(db, account, staffActor(context))) ?? true;
}

async function answer(
  context: WriteContext,
  action: CareAction,
  made: MadeProvisionalPassword | undefined,
): Promise<Reply> {
  const { tx, view, params, form, now, parts, chamber } = context;
  const account = await accountIn(tx, params);
  if (!account) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = careTexts.for(chamber, 'de');
  const subjects = { account: account.id };
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(
      <ActionPage view={view} account={account} action={action} form={keepInput(form, errors)} />,
      outcome,
      { audit: { subjects } },
    );
  const reason = action.asksReason ? readReason(form) : ({ ok: true, value: '' } as const);
  if (!reason.ok) return again({ reason: t(`reason.${reason.refusal}`) }, reason.refusal);
  if (!action.isOffered(account)) return again({ '': t('refused.state') }, 'state');
  if (!(await isUpTo(context, tx, action, account))) return again({ '': t('refused.others') }, 'others');
  const { staffId } = staffActor(context);
  const result = await action.carryOut(tx, { account, staffId, reason: reason.value, now, parts, made });
  if (!result.ok) return again({ '': t(`refused.${result.refusal}`) }, result.refusal);
  return redirect(pathOf('account', account.id, action.notice), { audit: { subjects } });
}
