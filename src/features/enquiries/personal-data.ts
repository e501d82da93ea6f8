import { formatDateTime } from '../../lib/dates.ts';
import type { PersonalData } from '../../platform/feature/personal-data.ts';
import { listEnquiries } from './queries.ts';
import { enquirySettings } from './settings.ts';
import { enquiryTexts } from './texts.de.ts';
import { topicLabel } from './topics.ts';

/** The enquiries that a person has sent while signed in; their words are with the chamber alone. */
export const enquiryPersonalData: PersonalData = {
  tables: ['enquiries'],
  async read(db, { accountId }, locale) {
    const t = enquiryTexts.for(db.chamber, locale);
    const enquiries = await listEnquiries(db, accountId);
    return [
      {
        id: 'enquiries',
        title: t('list.title'),
        why: t('data.why', { days: enquirySettings.of(db.chamber).keptDays }),
        columns: [t('list.nummer'), t('list.sent'), t('list.topic'), t('list.files')],
        rows: enquiries.map(({ nummer, sentAt, topic, files }) => [
          String(nummer),
          formatDateTime(sentAt, locale),
          topicLabel(db.chamber, locale, topic),
          String(files),
        ]),
      },
    ];
  },
};
