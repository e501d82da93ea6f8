import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { antragDepartments } from '../../platform/feature/antrag.ts';

const department = z.enum(antragDepartments);
const name = z.strictObject({
  de: z.string().trim().min(1).max(80),
  en: z.string().trim().min(1).max(80),
});

const wording = z.strictObject({
  de: z.string().trim().min(1).max(2000),
  en: z.string().trim().min(1).max(2000),
});

const textModule = z.strictObject({
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(2000),
  /** Where it is offered; everywhere unless it says so. */
  for: z.enum(['ask', 'approve', 'refuse']).optional(),
  /** Kinds of Antrag, by id, for which it is offered; all unless it says so. */
  arten: z.array(z.string()).min(1).optional(),
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
      legalRemedy: wording
        .optional()
        .describe('how to object to the refusal of an Antrag that is decided formally; goes with the reason'),
      textModules: z
        .array(textModule)
        .default([])
        .describe('texts that case workers insert into questions and decisions, each with a title'),
    })
    .prefault({}),
);
