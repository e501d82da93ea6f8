import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Files that the office imports. */
export const officeImportSettings = defineSettings(
  'officeImport',
  z
    .strictObject({
      reportKeptDays: z
        .int()
        .min(7)
        .max(3650)
        .default(90)
        .describe(
          'how long rows of an imported file are kept: what was refused, former values for taking it back and for the trail of each record; a quarter outlasts the next import, and none of it is needed after that',
        ),
    })
    .prefault({}),
);
