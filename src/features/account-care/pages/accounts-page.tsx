import { formatDateTime } from '../../../lib/dates.ts';
import { Badge, DataTable, Page, Pagination, type View } from '../../../platform/ui/index.ts';
import type { AccountLine, AccountStand, ListPage } from '../../accounts/index.ts';
import { officePathOf } from '../../office/index.ts';
import { lineState, listHeading } from '../line-words.ts';
import { type CareText, careTexts } from '../texts.de.ts';
import { ListFilter, listHref, MakeLink, NothingFound, type Wanted } from './list-filter.tsx';
import { whoseColumns } from './whose-columns.tsx';

/** Accounts by name, address and stand. */
export function AccountsPage(props: {
  readonly view: View;
  readonly list: ListPage<AccountLine>;
  readonly wanted: Wanted;
  readonly stand: AccountStand;
}) {
  const { view, list, wanted, stand } = props;
  const t = careTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <MakeLink view={view} />
      <ListFilter view={view} shown={stand} wanted={wanted} />
      <h2>{listHeading(t, t(`list.${stand}`), list)}</h2>
      {list.more && <p>{t('list.narrow')}</p>}
      <AccountTable t={t} list={list} wanted={wanted} caption={t(`list.${stand}`)} />
      <Pagination page={wanted.page} pages={list.pages} href={(page) => listHref(stand, wanted, page)} />
    </Page>
  );
}

/** One page of accounts, or what to do where none is found. */
export function AccountTable(props: {
  readonly t: CareText;
  readonly list: ListPage<AccountLine>;
  readonly wanted: Pick<Wanted, 'typed'>;
  readonly caption: string;
}) {
  const { t, list, wanted, caption } = props;
  if (list.lines.length === 0)
    return <NothingFound t={t} wanted={wanted} otherwise={t('list.nothingText')} />;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={list.lines}
      rowKey={({ id }) => id}
      columns={[
        ...whoseColumns<AccountLine>(t, (id) => officePathOf('account', id)),
        {
          label: t('account.state'),
          cell: (line) => {
            const { tone, word } = lineState(t, line);
            return <Badge tone={tone}>{word}</Badge>;
          },
        },
        { label: t('account.origin'), cell: ({ origin }) => t(`origin.${origin}`) },
        { label: t('account.since'), cell: ({ createdAt }) => formatDateTime(createdAt, 'de') },
        {
          label: t('account.signedIn'),
          cell: ({ lastSignedInAt }) =>
            lastSignedInAt ? formatDateTime(lastSignedInAt, 'de') : t('account.neverSeen'),
        },
      ]}
    />
  );
}
