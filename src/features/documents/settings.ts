import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { isIsoDate } from '../../lib/dates.ts';
import { laender } from '../../lib/working-days.ts';
import { bekanntgabeWays } from './bekanntgabe/rules.ts';
import { departments } from './rules.ts';

const bekanntgabeRule = z.strictObject({
  from: z
    .string()
    .refine(isIsoDate, 'a day such as 2025-01-01')
    .describe('first day of deliveries it is for'),
  way: z
    .enum(bekanntgabeWays)
    .describe(
      'from what the day of service counts: retrieval (§ 41 (2a) VwVfG), notice (Art. 24 BayDiG), provision (§ 9 OZG)',
    ),
  days: z.int().min(0).max(30).describe('so many days later a formal document is deemed served'),
  retrieveWithin: z
    .int()
    .min(3)
    .max(60)
    .default(10)
    .describe('days after the notice in which it has to be got, by retrieval alone; then it goes by post'),
  freeDay: z
    .enum(['stays', 'moves'])
    .default('moves')
    .describe('a day of service on a weekend or holiday; moving it can only be in favour of the recipient'),
  law: z.string().min(3).max(120).describe('the law as people read it'),
});

const bekanntgabe = z
  .strictObject({
    land: z.enum(laender).default('NW').describe('whose holidays count'),
    remindOnDays: z
      .array(z.int().min(1).max(30))
      .max(5)
      .default([3, 7])
      .describe('days after the notice on which those are reminded who have not got it'),
    rules: z
      .array(bekanntgabeRule)
      .min(1)
      .default([
        {
          from: '2000-01-01',
          way: 'retrieval',
          days: 1,
          retrieveWithin: 10,
          freeDay: 'moves',
          law: '§ 41 Abs. 2a VwVfG',
        },
      ])
      .describe('rules of the Land about serving through the portal, each from its first day on'),
  })
  .prefault({});

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
      batchFourEyesAbove: z
        .int()
        .min(0)
        .max(5000)
        .default(200)
        .describe(
          'a Sammelzustellung of more documents than that is confirmed by a second person: what lies in a box cannot be taken back',
        ),
      batchKeptDays: z
        .int()
        .min(30)
        .max(3650)
        .default(365)
        .describe(
          'how long the list of a Sammelzustellung is kept; what it has delivered is known by the boxes themselves',
        ),
      bekanntgabe: bekanntgabe.describe('how formal documents are served through the box'),
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
