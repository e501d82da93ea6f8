import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { departments } from './rules.ts';

/** Which documents go to and fro between a chamber and those who act for a Betrieb or a Person. */
export const documentSettings = defineSettings(
  'documents',
  z
    .strictObject({
      upload: z
        .enum(['offered', 'not-offered'])
        .default('not-offered')
        .describe(
          'whether people send documents to the chamber; somebody has to look at them, so not by itself',
        ),
      box: z
        .enum(['offered', 'not-offered'])
        .default('not-offered')
        .describe('whether the chamber puts documents into the box of a Betrieb or a Person'),
      departments: z
        .array(z.enum(departments))
        .min(1)
        .default([...departments])
        .describe('to whom documents are sent, in the order of the choices'),
      keptDays: z
        .int()
        .min(30)
        .max(3650)
        .default(365)
        .describe('how long a sent document is kept once it is done: the chamber files what it needs'),
      boxKeptYears: z
        .int()
        .min(1)
        .max(30)
        .default(10)
        .describe('how long a document stays in the box; ten years are what tax law asks of a Betrieb'),
    })
    .prefault({}),
);

/** Whether people send documents to this chamber. */
export function offersUpload(chamber: Chamber): boolean {
  return documentSettings.of(chamber).upload === 'offered';
}

/** Whether this chamber delivers documents into boxes. */
export function offersBox(chamber: Chamber): boolean {
  return documentSettings.of(chamber).box === 'offered';
}

/** Whether there is any page of documents in this chamber. */
export function offersDocuments(chamber: Chamber): boolean {
  return offersUpload(chamber) || offersBox(chamber);
}
