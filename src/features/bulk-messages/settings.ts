import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Messages of the chamber to many people. */
export const bulkMessageSettings = defineSettings(
  'bulkMessages',
  z
    .strictObject({
      fourEyesAbove: z
        .int()
        .min(0)
        .max(1_000_000)
        .default(200)
        .describe(
          'a message to more people than that is confirmed by a second person; a mistake in a few hundred mails can still be put right on the telephone',
        ),
      informationKeptDays: z
        .int()
        .min(30)
        .max(3650)
        .default(180)
        .describe('how long it is known who got an information; long enough to answer questions about it'),
      formalKeptDays: z
        .int()
        .min(365)
        .max(3650)
        .default(1461)
        .describe(
          'how long it is known who was told something formally; three years from the end of the year (§§ 195, 199 BGB)',
        ),
    })
    .prefault({}),
);
