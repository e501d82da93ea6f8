import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { undoDays } from './rules.ts';

/** How long it can be looked up which address an account had before. */
export const changeSettings = defineSettings(
  'addressChange',
  z
    .strictObject({
      keptDays: z
        .int()
        .min(undoDays * 2)
        .max(365)
        .default(60)
        .describe('how long a change that is over is kept: time enough to notice that an account was stolen'),
    })
    .prefault({}),
);
