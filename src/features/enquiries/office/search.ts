import { formatDateTime } from '../../../lib/dates.ts';
import { readTypedNumber } from '../../../lib/typed-number.ts';
import type { OfficeSearch } from '../../../platform/feature/office.ts';
import { paths } from '../paths.ts';
import { findEnquiry } from '../queries.ts';
import { enquiryTexts } from '../texts.de.ts';
import { topicLabel } from '../topics.ts';
import { enquiryOfficeTexts } from './texts.de.ts';

/** Enquiries by the number that people quote. */
export const enquirySearch: OfficeSearch = {
  right: 'anfragen.lesen',
  heading: (chamber) => enquiryOfficeTexts.for(chamber, 'de')('search.heading'),
  async find(db, typed) {
    const t = enquiryOfficeTexts.for(db.chamber, 'de');
    const nummer = readTypedNumber(typed, t('search.word'));
    const enquiry = nummer === undefined ? undefined : await findEnquiry(db, nummer);
    if (!enquiry) return { hits: [] };
    const topic = topicLabel(db.chamber, 'de', enquiry.topic);
    return {
      hits: [
        {
          title: enquiryTexts.for(db.chamber, 'de')('sent.title', { nummer: enquiry.nummer }),
          details: t('search.details', { topic, at: formatDateTime(enquiry.sentAt, 'de') }),
          href: paths.inOffice.replace(':nummer', String(enquiry.nummer)),
          isExact: true,
        },
      ],
    };
  },
};
