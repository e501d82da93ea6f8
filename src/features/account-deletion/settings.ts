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
    })
    .prefault({}),
);
