import { formatDateTime } from '../../../lib/dates.ts';
import { DataTable, Lead, Page, Pagination, type View } from '../../../platform/ui/index.ts';
import type { ListPage, WaitingRegistration } from '../../accounts/index.ts';
import { listHeading } from '../line-words.ts';
import { pathOf } from '../paths.ts';
import { type CareText, careTexts } from '../texts.de.ts';
import { ListFilter, listHref, MakeLink, NothingFound, type Wanted } from './list-filter.tsx';
import { whoseColumns } from './whose-columns.tsx';

/** Registrations whose address nobody has confirmed: the list behind “I registered and got no mail”. */
export function RegistrationsPage(props: {
  readonly view: View;
  readonly list: ListPage<WaitingRegistration>;
  readonly wanted: Wanted;
  readonly now: Date;
}) {
  const { view, list, wanted, now } = props;
  const t = careTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <Lead>{t('list.lead')}</Lead>
      <MakeLink view={view} />
      <ListFilter view={view} shown="registrations" wanted={wanted} />
      <h2>{listHeading(t, t('list.registrations'), list)}</h2>
      {list.more && <p>{t('list.narrow')}</p>}
      <RegistrationTable t={t} list={list} wanted={wanted} now={now} />
      <Pagination
        page={wanted.page}
        pages={list.pages}
        href={(page) => listHref('registrations', wanted, page)}
      />
    </Page>
  );
}

/** One page of registrations that wait, or where else to look where none does. */
export function RegistrationTable(props: {
  readonly t: CareText;
  readonly list: ListPage<WaitingRegistration>;
  readonly wanted: Pick<Wanted, 'typed'>;
  readonly now: Date;
}) {
  const { t, list, wanted, now } = props;
  if (list.lines.length === 0)
    return <NothingFound t={t} wanted={wanted} otherwise={t('list.nothingRegistered')} />;
  const standOf = ({ accountId, expiresAt }: WaitingRegistration) => {
    if (accountId) return t('registration.known');
    return t(expiresAt > now ? 'registration.open' : 'registration.over', {
      when: formatDateTime(expiresAt, 'de'),
    });
  };
  return (
    <DataTable
      caption={t('list.registrations')}
      captionHidden
      rows={list.lines}
      rowKey={({ id }) => id}
      columns={[
        ...whoseColumns<WaitingRegistration>(t, (id) => pathOf('registration', id)),
        { label: t('registration.since'), cell: ({ createdAt }) => formatDateTime(createdAt, 'de') },
        { label: t('account.state'), cell: standOf },
      ]}
    />
  );
}
