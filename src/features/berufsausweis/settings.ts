import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Whether the chamber takes applications for the card of the health trades, and who issues it. */
export const berufsausweisSettings = defineSettings(
  'berufsausweis',
  z
    .strictObject({
      issuer: z
        .strictObject({
          name: z.string().trim().min(1).max(80).describe('who makes the card'),
          url: z.httpUrl().describe('where it is ordered with the Vorgangsnummer'),
        })
        .optional()
        .describe('not offered without an issuer that the chamber has a contract with'),
    })
    .prefault({}),
);
