import { readPage } from '../../../lib/list-pages.ts';
import { listAccounts, type ListPage, listWaitingRegistrations } from '../../accounts/index.ts';
import { staffMay } from '../../office/index.ts';
import type { ReadContext } from '../../../platform/http/context.ts';
import { page, type Reply } from '../../../platform/http/reply.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { AccountsPage } from '../pages/accounts-page.tsx';
import type { Wanted } from '../pages/list-filter.tsx';
import { choices } from './choices.ts';
import { EverythingPage } from '../pages/everything-page.tsx';
import { RegistrationsPage } from '../pages/registrations-page.tsx';
import { paths } from '../paths.ts';

/** Finding an account, or a registration of which nobody has got a mail. */
export const listRoutes: readonly Route[] = [get(paths.list, { may: staffMay('konten.lesen') }, showList)];

/** Of registrations, so many are shown above the accounts; their own list has all. */
const mostAbove = 10;

async function showList({ db, view, query, now }: ReadContext): Promise<Reply> {
  const value = query.get('stand') ?? '';
  const shown = choices.find(([known]) => known === value)?.[1] ?? 'everything';
  const typed = (query.get('suche') ?? '').trim().slice(0, 200);
  const wanted = { typed, page: readPage(query.get('seite')) };
  if (shown === 'registrations') {
    const list = await listWaitingRegistrations(db, wanted);
    return page(<RegistrationsPage view={view} list={list} wanted={within(list, wanted)} now={now} />);
  }
  if (shown === 'everything') {
    const waiting = await listWaitingRegistrations(db, { typed, page: 1 });
    const accounts = await listAccounts(db, { ...wanted, stand: 'all' });
    const above = { ...waiting, lines: waiting.lines.slice(0, mostAbove) };
    const meant = within(accounts, wanted);
    return page(<EverythingPage view={view} waiting={above} accounts={accounts} wanted={meant} now={now} />);
  }
  const list = await listAccounts(db, { ...wanted, stand: shown });
  return page(<AccountsPage view={view} list={list} wanted={within(list, wanted)} stand={shown} />);
}

/** A page behind the last one is the last one. */
function within(list: ListPage<unknown>, wanted: Wanted): Wanted {
  return { ...wanted, page: Math.min(wanted.page, list.pages) };
}
