import { daysBefore, type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteCopiesEndedBy } from './copies/copy-queries.ts';
import { deleteEnquiriesBefore } from './queries.ts';
import { enquiryRetentionTexts } from './retention-texts.de.ts';
import { enquirySettings } from './settings.ts';

/** Enquiries are forgotten once they are as old as the profile says, copies once their link is over. */
export const enquiryRetention: readonly RetentionKind[] = [
  {
    id: 'enquiries.enquiries',
    tables: ['enquiries'],
    isTold: true,
    words: retentionWords(enquiryRetentionTexts, 'enquiries', (chamber) => ({
      days: enquirySettings.of(chamber).keptDays,
    })),
    forget: (tx, { now, most }) =>
      deleteEnquiriesBefore(tx, daysBefore(now, enquirySettings.of(tx.chamber).keptDays), most),
  },
  {
    id: 'enquiries.copies',
    tables: ['enquiry_copies'],
    isTold: true,
    words: retentionWords(enquiryRetentionTexts, 'copies'),
    everyHours: 6,
    forget: (tx, { now, most }) => deleteCopiesEndedBy(tx, now, most),
  },
];
