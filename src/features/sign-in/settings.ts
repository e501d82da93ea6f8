import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** How long people stay signed in. */
export const signInSettings = defineSettings(
  'signIn',
  z
    .strictObject({
      idleMinutes: z
        .int()
        .min(5)
        .max(1440)
        .default(60)
        .describe(
          'a session unused for so long is over; 60 leaves time to look for papers (SP 800-63B-4 at AAL2)',
        ),
      absoluteHours: z
        .int()
        .min(1)
        .max(24)
        .default(12)
        .describe('a session ends after so long in any case; 12 is a long working day'),
      stepUpMinutes: z
        .int()
        .min(1)
        .max(60)
        .default(10)
        .describe(
          'what is sensitive asks for the password again after so long; 10 is one errand in the profile (ASVS 7.5.1)',
        ),
      resetsKeptDays: z
        .int()
        .min(1)
        .max(90)
        .default(30)
        .describe(
          'so long one button behind an ended link mails a fresh one; later the address has to be entered again',
        ),
    })
    .prefault({}),
);
