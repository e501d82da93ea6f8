import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Which of the general requests the chamber takes online. */
export const allgemeineAntraegeSettings = defineSettings(
  'allgemeineAntraege',
  z
    .strictObject({
      offered: z
        .array(z.enum(['ersatzzeugnis', 'anschrift-kurskunde']))
        .default([])
        .describe('none unless the chamber has people who work on them'),
    })
    .prefault({}),
);
