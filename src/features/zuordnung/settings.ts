import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** The request that is proven by a code to the Betrieb's registered e-mail address. */
export const zuordnungSettings = defineSettings(
  'zuordnung',
  z
    .strictObject({
      codeValidHours: z
        .int()
        .min(1)
        .max(168)
        .default(72)
        .describe('life of the mailed code; the office may answer after a weekend'),
      requestsPerDay: z.int().min(1).max(50).default(5).describe('requests per account and day'),
      keptMonths: z
        .int()
        .min(12)
        .max(120)
        .default(48)
        .describe(
          'how long after the decision it can be shown who asked to act for whom; claims lapse three years after the end of the year, §§ 195, 199 BGB',
        ),
    })
    .prefault({}),
);
