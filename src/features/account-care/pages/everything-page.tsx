import { Lead, Page, Pagination, type View } from '../../../platform/ui/index.ts';
import type { AccountLine, ListPage, WaitingRegistration } from '../../accounts/index.ts';
import { listHeading } from '../line-words.ts';
import { careTexts } from '../texts.de.ts';
import { AccountTable } from './accounts-page.tsx';
import { ListFilter, listHref, MakeLink, type Wanted } from './list-filter.tsx';
import { RegistrationTable } from './registrations-page.tsx';

/** Waiting registrations and accounts together: whoever rings does not say which of the two they have. */
export function EverythingPage(props: {
  readonly view: View;
  /** The newest of them; `total` may be more. */
  readonly waiting: ListPage<WaitingRegistration>;
  readonly accounts: ListPage<AccountLine>;
  readonly wanted: Wanted;
  readonly now: Date;
}) {
  const { view, waiting, accounts, wanted, now } = props;
  const t = careTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <Lead>{t('list.lead')}</Lead>
      <MakeLink view={view} />
      <ListFilter view={view} shown="everything" wanted={wanted} />
      <h2>{listHeading(t, t('list.registrations'), waiting)}</h2>
      {waiting.lines.length === 0 ? (
        <p>{t('list.noneWaits')}</p>
      ) : (
        <RegistrationTable t={t} list={waiting} wanted={wanted} now={now} />
      )}
      {waiting.total > waiting.lines.length ? (
        <p>
          <a href={listHref('registrations', wanted)}>{t('list.allWaiting')}</a>
        </p>
      ) : null}
      <h2>{listHeading(t, t('list.all'), accounts)}</h2>
      {accounts.more && <p>{t('list.narrow')}</p>}
      <AccountTable t={t} list={accounts} wanted={wanted} caption={t('list.all')} />
      <Pagination
        page={wanted.page}
        pages={accounts.pages}
        href={(page) => listHref('everything', wanted, page)}
      />
    </Page>
  );
}
