import { formatDateTime } from '../../../lib/dates.ts';
import type { OfficePanel } from '../../../platform/feature/office.ts';
import { DataTable, Hint, type View } from '../../../platform/ui/index.ts';
import type { EnquiryRecord } from '../enquiry-record.ts';
import { paths } from '../paths.ts';
import { countEnquiries, listEnquiries } from '../queries.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';
import { enquiryOfficeTexts } from './texts.de.ts';

const most = 20;

/** What a person wrote to the chamber while signed in, on the page of the account. */
export const enquiryPanel: OfficePanel = {
  of: 'account',
  rank: 60,
  right: 'anfragen.lesen',
  async draw({ db, view }, accountId) {
    const enquiries = await listEnquiries(db, accountId);
    if (enquiries.length === 0) return undefined;
    const total = await countEnquiries(db, accountId);
    return <EnquiryPanel view={view} enquiries={enquiries.slice(0, most)} total={total} />;
  },
};

/** Enquiries of one account, the newest first; each leads to its own page. */
export function EnquiryPanel(props: {
  readonly view: View;
  readonly enquiries: readonly EnquiryRecord[];
  /** How many there are beside those shown. */
  readonly total: number;
}) {
  const { view, enquiries, total } = props;
  const t = enquiryOfficeTexts.for(view.chamber, 'de');
  const words = enquiryTexts.for(view.chamber, 'de');
  return (
    <section>
      <h2>{t('panel.title')}</h2>
      <DataTable
        caption={t('panel.title')}
        captionHidden
        rows={enquiries}
        rowKey={({ nummer }) => String(nummer)}
        columns={[
          {
            label: words('list.nummer'),
            cell: ({ nummer }) => (
              <a href={paths.inOffice.replace(':nummer', String(nummer))}>
                {words('sent.title', { nummer })}
              </a>
            ),
          },
          { label: words('list.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, 'de') },
          { label: words('list.topic'), cell: ({ topic }) => topicLabel(view.chamber, 'de', topic) },
          {
            label: words('list.state'),
            cell: ({ delivered }) => words(delivered ? 'state.delivered' : 'state.underWay'),
          },
        ]}
      />
      {total > enquiries.length ? <Hint>{t('panel.more', { most: enquiries.length, total })}</Hint> : null}
    </section>
  );
}
