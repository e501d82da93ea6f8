import { z } from 'zod';
import { defineSettings } from '../chamber/settings.ts';
import { leastKeptMonths } from './dropped-periods.ts';

/** How long it can be looked up who did what. */
export const auditSettings = defineSettings(
  'audit',
  z
    .strictObject({
      keptMonths: z
        .int()
        .min(leastKeptMonths)
        .max(120)
        .default(48)
        .describe(
          'how long rows of the audit trail are kept; claims lapse three years after the end of the year, §§ 195, 199 BGB',
        ),
    })
    .prefault({}),
);
