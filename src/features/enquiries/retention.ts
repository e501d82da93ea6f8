import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteCopiesEndedBy } from './copies/copy-queries.ts';
import { enquiryRetentionTexts } from './retention-texts.de.ts';

/** Copies are forgotten once their link is over; enquiries by the engine of Anträge. */
export const enquiryRetention: readonly RetentionKind[] = [
  {
    id: 'enquiries.copies',
    tables: ['enquiry_copies'],
    isTold: true,
    words: retentionWords(enquiryRetentionTexts, 'copies'),
    everyHours: 6,
    forget: (tx, { now, most }) => deleteCopiesEndedBy(tx, now, most),
  },
];
