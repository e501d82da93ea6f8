import type { CopyRecord } from './copies/copy-record.ts';
import type { Written } from './copies/written-copy.ts';
import type { Enquiry } from './read-enquiry.ts';

/** An enquiry that nobody sent, for drawings. */
export const sampleEnquiry: Enquiry = {
  topic: 'portal',
  message:
    'Guten Tag,\n\nbeim Freischalten kommt immer eine Fehlermeldung.\nWas kann ich tun? Ein Bild davon habe ich angehängt.',
  name: 'Erika Muster',
  email: { address: 'erika.muster@handwerk.example', folded: 'erika.muster@handwerk.example' },
  telephone: '01234 56789',
  betriebsnummer: '1234567',
  faultReference: '7K3Q2M9X',
};

/** When it was sent. */
export const sampleSentAt = new Date('2026-11-21T08:00:00Z');

/** All of it once more, as it is kept for a copy. */
export const sampleWritten: Written = { enquiry: sampleEnquiry, fileNames: ['Bild.png', 'Bescheid.pdf'] };

/** The record of that copy. */
export const sampleCopy: Omit<CopyRecord, 'sealed'> = {
  nummer: 1042,
  sentAt: sampleSentAt,
  expiresAt: new Date('2026-11-28T08:00:00Z'),
  mailedAt: null,
};

/** What somebody typed into the form. */
export const sampleTyped: Readonly<Record<string, string>> = {
  topic: sampleEnquiry.topic,
  message: sampleEnquiry.message,
  name: sampleEnquiry.name,
  email: sampleEnquiry.email.address,
  telephone: sampleEnquiry.telephone,
  betriebsnummer: sampleEnquiry.betriebsnummer,
};
