import type { VNode } from 'preact';
import type { Db } from '../../../platform/database/handles.ts';
import type { ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { findAccountFacts } from '../../accounts/index.ts';
import { drawAccount, drawLinks } from '../pages/account-panels.tsx';
import { pathOf } from '../paths.ts';
import { selectLinksHeld } from '../queries.ts';

/** Accounts that a second person decides about: how each stands and for whom it acts, with the way to its page. */
export async function showAccounts(
  { chamber, now }: ReadContext | WriteContext,
  db: Db,
  ids: readonly string[],
): Promise<VNode> {
  const shown: VNode[] = [];
  for (const id of ids) {
    const account = await findAccountFacts(db, id);
    if (!account) continue;
    shown.push(
      <div key={id}>
        <p>
          <a href={pathOf('account', id)}>{`${account.firstName} ${account.lastName}, ${account.email}`}</a>
        </p>
        {drawAccount(chamber, account, now)}
        {drawLinks(chamber, await selectLinksHeld(db, id), now)}
      </div>,
    );
  }
  return <>{shown}</>;
}
