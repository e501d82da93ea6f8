import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Whether the chamber takes requests to check whether a Betrieb may train. */
export const ausbildungsberechtigungSettings = defineSettings(
  'ausbildungsberechtigung',
  z
    .strictObject({
      check: z
        .enum(['online', 'not-offered'])
        .default('not-offered')
        .describe('not unless the chamber has people who visit Betriebe for it'),
    })
    .prefault({}),
);
