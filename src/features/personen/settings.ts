import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** How the chamber numbers the natural persons it knows. */
export const personenSettings = defineSettings(
  'personen',
  z
    .strictObject({
      digits: z
        .strictObject({ min: z.int().min(3).max(12), max: z.int().min(3).max(12) })
        .refine(({ min, max }) => min <= max, 'min darf nicht größer sein als max')
        .default({ min: 5, max: 10 })
        .describe('digits of a Personennummer, at least and at most; no seed names a format'),
      foundOn: z
        .array(z.enum(['lehrvertrag', 'kurseinladung', 'rechnung']))
        .min(1)
        .default(['lehrvertrag', 'kurseinladung', 'rechnung'])
        .describe('letters to a Person that show the number; an assumption, to be set by the chamber'),
      example: z.string().min(1).default('1234567').describe('an example as people see it in print'),
      lehrlingKeptYears: z
        .int()
        .min(0)
        .max(60)
        .default(0)
        .describe(
          'years after the year in which a training ended; the Lehrlingsrolle itself forgets then, and 60 years apart from it are allowed, § 28 (5) and (6) HwO',
        ),
      othersKeptYears: z
        .int()
        .min(0)
        .max(10)
        .default(3)
        .describe(
          'the same for Bildungskunden and Dozierende; claims lapse three years after the end of the year, §§ 195, 199 BGB',
        ),
    })
    .prefault({}),
);
