import { formatDateTime } from '../../../lib/dates.ts';
import { DataTable, EmptyState, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { antragPath, paths } from '../paths.ts';
import type { Zuordnung } from '../zuordnung.ts';
import { zuordnungTexts } from '../texts.de.ts';

/** All Anträge of a person with number, time and state. */
export function ListPage({
  view,
  zuordnungen,
}: {
  readonly view: View;
  readonly zuordnungen: readonly Zuordnung[];
}) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('list.title')} width="wide">
      {zuordnungen.length === 0 ? (
        <EmptyState heading={t('list.empty')} action={{ label: t('step.new.action'), href: paths.form }} />
      ) : (
        <>
          <Lead>{t('list.lead')}</Lead>
          <DataTable
            caption={t('list.title')}
            captionHidden
            rows={zuordnungen}
            rowKey={(row) => String(row.nummer)}
            columns={[
              {
                label: t('list.nummer'),
                cell: (row) => (
                  <a href={antragPath(row.nummer)}>{t('antrag.title', { nummer: row.nummer })}</a>
                ),
              },
              { label: t('list.sent'), cell: (row) => formatDateTime(row.sent_at, view.locale) },
              { label: t('list.betrieb'), cell: (row) => row.betrieb_name },
              { label: t('list.state'), cell: (row) => t(`state.${row.state}`) },
            ]}
          />
        </>
      )}
    </Page>
  );
}
