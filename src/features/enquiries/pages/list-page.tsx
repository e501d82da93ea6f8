import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  ButtonLink,
  DataTable,
  EmptyState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import type { EnquiryRecord } from '../enquiry-record.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';

/** One's own enquiries with number, time, topic and whether they have arrived. */
export function ListPage({
  view,
  enquiries,
}: {
  readonly view: View;
  readonly enquiries: readonly EnquiryRecord[];
}) {
  const t = enquiryTexts.for(view.chamber, view.locale);
  const again = { label: t('list.new'), href: paths.form };
  return (
    <Page
      view={view}
      title={t('list.title')}
      breadcrumb={[{ label: t('form.title'), href: paths.form }]}
      width="wide"
    >
      {enquiries.length === 0 ? (
        <EmptyState heading={t('list.empty')} action={again} />
      ) : (
        <>
          <Lead>{t('list.lead')}</Lead>
          <DataTable
            caption={t('list.title')}
            captionHidden
            rows={enquiries}
            rowKey={({ nummer }) => String(nummer)}
            columns={[
              { label: t('list.nummer'), cell: ({ nummer }) => t('sent.title', { nummer }) },
              { label: t('list.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, view.locale) },
              { label: t('list.topic'), cell: ({ topic }) => topicLabel(view.chamber, view.locale, topic) },
              { label: t('list.files'), cell: ({ files }) => String(files), numeric: true },
              {
                label: t('list.state'),
                cell: ({ delivered }) => t(delivered ? 'state.delivered' : 'state.underWay'),
              },
            ]}
          />
          <Actions>
            <ButtonLink href={again.href} kind="secondary">
              {again.label}
            </ButtonLink>
          </Actions>
        </>
      )}
    </Page>
  );
}
