import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Which applications about the Handwerksrolle the chamber takes online. */
export const handwerksrolleSettings = defineSettings(
  'handwerksrolle',
  z
    .strictObject({
      offered: z
        .array(z.enum(['eintragung', 'aenderung', 'loeschung']))
        .default([])
        .describe('none unless people of the Handwerksrolle work on them'),
    })
    .prefault({}),
);
