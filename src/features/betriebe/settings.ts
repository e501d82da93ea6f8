import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** How the chamber writes its Betriebsnummern and where people find theirs. */
export const betriebeSettings = defineSettings(
  'betriebe',
  z.strictObject({
    nummer: z.discriminatedUnion('format', [
      z.strictObject({
        format: z.literal('digits').describe('digits alone'),
        lengths: z.array(z.int().min(4).max(12)).min(1),
      }),
      z.strictObject({
        format: z
          .literal('district-digits-suffix')
          .describe('letters of the district, digits, Filialkennzeichen: AB-1234567-0'),
        digits: z.int().min(4).max(12),
      }),
    ]),
    example: z.string().min(1).describe('an example as people see it in print'),
    filialen: z
      .enum(['none', 'number-field', 'suffix'])
      .default('none')
      .describe(
        'how a real Filiale is told apart: not at all, by a Filialnummer of its own, or by the suffix of the number',
      ),
    foundOn: z
      .array(
        z.enum([
          'handwerkskarte',
          'gewerbekarte',
          'eintragungsunterlagen',
          'schreiben',
          'beitragsbescheid',
          'mitgliedsbescheinigung',
        ]),
      )
      .min(1)
      .describe('papers that show the number'),
    partOfBescheidnummer: z
      .strictObject({ from: z.int().min(1), to: z.int().min(1) })
      .refine(({ from, to }) => from <= to, { message: 'from darf nicht größer sein als to' })
      .optional()
      .describe('digits of the Bescheidnummer that are the Betriebsnummer'),
    deletedKeptYears: z
      .int()
      .min(0)
      .max(30)
      .default(30)
      .describe(
        'how long a Betrieb can be looked up after its Löschung; § 13 (5) HwO allows 30 years at most',
      ),
    changes: z
      .enum(['online', 'not-offered'])
      .default('not-offered')
      .describe(
        'changes of Betriebsdaten are told by an Antrag; not unless people of the Handwerksrolle work on it',
      ),
  }),
);
