import { z } from 'zod';
import { defineSettings } from '../chamber/settings.ts';

/** How long it is kept to whom mails went. */
export const mailSettings = defineSettings(
  'mails',
  z
    .strictObject({
      keptDays: z
        .int()
        .min(7)
        .max(365)
        .default(30)
        .describe('how long it can be answered whether a mail went out and arrived'),
    })
    .prefault({}),
);
