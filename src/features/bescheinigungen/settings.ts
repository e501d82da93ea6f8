import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { offeredKinds, type OfferedKind } from './rules.ts';

const feeNote = z.strictObject({
  de: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(300),
});

/** What the chamber certifies on demand, and for how long it counts. */
export const bescheinigungSettings = defineSettings(
  'bescheinigungen',
  z
    .strictObject({
      offered: z
        .array(z.enum(offeredKinds))
        .default([])
        .describe('what a Betrieb gets at once as a PDF; nothing unless the chamber wants to be held to it'),
      fees: z
        .partialRecord(z.enum(offeredKinds), feeNote)
        .default({})
        .describe('what is said about the fee before it is ordered; nothing is said where it is free'),
      validMonths: z
        .int()
        .min(1)
        .max(60)
        .optional()
        .describe('how long it counts; without, until the register holds something else'),
      keptMonths: z
        .int()
        .min(1)
        .max(120)
        .default(24)
        .describe('how long the check page still says that one is over; then it is as if it had never been'),
    })
    .prefault({}),
);

/** What this chamber offers. */
export function offeredBy(chamber: Chamber): readonly OfferedKind[] {
  return bescheinigungSettings.of(chamber).offered;
}

/** Whether there is anything of it in this chamber. */
export function offersAny(chamber: Chamber): boolean {
  return offeredBy(chamber).length > 0;
}

/** What is said about the fee; undefined where there is none. */
export function feeNoteOf(chamber: Chamber, kind: OfferedKind, locale: Locale): string | undefined {
  return bescheinigungSettings.of(chamber).fees[kind]?.[locale];
}
