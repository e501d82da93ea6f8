import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** How long the portal waits before it forgets somebody. */
export const retentionSettings = defineSettings(
  'retention',
  z
    .strictObject({
      graceDays: z
        .int()
        .min(1)
        .max(30)
        .default(14)
        .describe(
          'days in which a deletion can be undone; 14 outlast a holiday, and a month is the most that Art. 12 (3) DSGVO leaves',
        ),
      inactiveAfterMonths: z
        .int()
        .min(6)
        .max(120)
        .default(24)
        .describe(
          'an account that nobody has signed in to for so long is deleted after two warnings; two years are the model of § 8 (7) OZG',
        ),
    })
    .prefault({}),
);
