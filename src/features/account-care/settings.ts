import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** What the chamber's own people do about accounts, as far as chambers differ. */
export const careSettings = defineSettings(
  'accountCare',
  z
    .strictObject({
      tellOfViews: z
        .boolean()
        .default(true)
        .describe(
          'whether a person is told by mail that one of the chamber’s people has looked at the own pages; it is on record in any case (Art. 5 (1) a DSGVO)',
        ),
      claimsKeptDays: z
        .int()
        .min(7)
        .max(365)
        .default(30)
        .describe('so long the page of a link that ran out says what to do'),
    })
    .prefault({}),
);
