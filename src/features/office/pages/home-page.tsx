import { formatDateTime } from '../../../lib/dates.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { DataTable, EmptyState, Page, type View } from '../../../platform/ui/index.ts';
import { officeTexts } from '../texts.de.ts';

/** What waits for who looks, the oldest first. */
export function HomePage({ view, work }: { readonly view: View; readonly work: readonly OfficeWork[] }) {
  const t = officeTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('home.title')} width="wide">
      {work.length === 0 ? (
        <EmptyState heading={t('home.nothing')}>{t('home.nothingText')}</EmptyState>
      ) : (
        <DataTable
          caption={t('home.caption')}
          rows={work}
          rowKey={({ what, forWhom, since }) => `${what} ${forWhom} ${since.getTime()}`}
          columns={[
            { label: t('home.what'), cell: ({ what, href }) => <a href={href}>{what}</a> },
            { label: t('home.who'), cell: ({ forWhom }) => forWhom },
            { label: t('home.since'), cell: ({ since }) => formatDateTime(since, 'de') },
          ]}
        />
      )}
    </Page>
  );
}
