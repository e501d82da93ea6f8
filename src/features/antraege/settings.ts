import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { antragDepartments } from '../../platform/feature/antrag.ts';

const department = z.enum(antragDepartments);
const name = z.strictObject({
  de: z.string().trim().min(1).max(80),
  en: z.string().trim().min(1).max(80),
});

/** How the chamber works on Anträge; which kinds it offers is said by the features that define them. */
export const antraegeSettings = defineSettings(
  'antraege',
  z
    .strictObject({
      draftDays: z
        .int()
        .min(7)
        .max(365)
        .default(90)
        .describe('days after which a draft that nobody goes on with is deleted'),
      answerDays: z
        .int()
        .min(3)
        .max(90)
        .default(14)
        .describe('days to answer a question, where a kind of Antrag says nothing else'),
      departmentNames: z
        .partialRecord(department, name)
        .default({})
        .describe('what people read as responsible, where the chamber calls it otherwise'),
      departmentByArt: z
        .record(z.string(), department)
        .default({})
        .describe('kinds of Antrag, by id, that another department works on'),
    })
    .prefault({}),
);
