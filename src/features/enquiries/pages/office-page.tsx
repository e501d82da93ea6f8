import { formatDateTime } from '../../../lib/dates.ts';
import { Lead, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { EnquiryRecord } from '../enquiry-record.ts';
import { enquiryOfficeTexts } from '../office/texts.de.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicsOf } from '../topics.ts';

export interface EnquiryOfficePageProps {
  readonly view: View;
  readonly enquiry: EnquiryRecord & { readonly accountId: string | null };
}

/** What is noted of an enquiry: when, about what, whether it has arrived, and whose it is. */
export function EnquiryOfficePage({ view, enquiry }: EnquiryOfficePageProps) {
  const t = enquiryOfficeTexts.for(view.chamber, 'de');
  const words = enquiryTexts.for(view.chamber, 'de');
  const topic = topicsOf(view.chamber, 'de').find(({ id }) => id === enquiry.topic);
  const { accountId } = enquiry;
  return (
    <Page view={view} title={words('sent.title', { nummer: enquiry.nummer })}>
      <Lead>{t('page.lead')}</Lead>
      <SummaryList
        items={[
          { label: words('list.sent'), value: formatDateTime(enquiry.sentAt, 'de') },
          { label: words('list.topic'), value: topic?.label ?? enquiry.topic },
          { label: t('page.mailbox'), value: topic?.email ?? view.chamber.identity.serviceEmail },
          { label: words('list.files'), value: String(enquiry.files) },
          {
            label: words('list.state'),
            value: words(enquiry.delivered ? 'state.delivered' : 'state.underWay'),
          },
          {
            label: t('page.person'),
            value:
              accountId === null ? (
                t('page.stranger')
              ) : (
                <a href={officePathOf('account', accountId)}>{t('page.account')}</a>
              ),
          },
        ]}
      />
    </Page>
  );
}
