import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { antragDepartments } from '../../platform/feature/antrag.ts';
import { knownTopics } from './rules.ts';

const topic = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'Kleinbuchstaben, Ziffern und Bindestriche'),
    label: z.string().trim().min(1).max(80).optional().describe('needed for a topic of the chamber’s own'),
    labelEn: z.string().trim().min(1).max(80).optional().describe('the same in English'),
    email: z.email().optional().describe('mailbox of this topic; the service mailbox where it is left out'),
    department: z
      .enum(antragDepartments)
      .optional()
      .describe('who answers in the portal; for the usual topics the usual one where it is left out'),
  })
  .refine(({ id, label }) => label !== undefined || (knownTopics as readonly string[]).includes(id), {
    message: `label fehlt: Ohne label gibt es nur ${knownTopics.join(', ')}`,
  });

/** What people may write about, who gets and answers it, and how long it is kept. */
export const enquirySettings = defineSettings(
  'enquiries',
  z
    .strictObject({
      topics: z
        .array(topic)
        .min(1)
        .max(20)
        .refine((topics) => new Set(topics.map(({ id }) => id)).size === topics.length, {
          message: 'jede id nur einmal',
        })
        .default(() => knownTopics.map((id) => ({ id })))
        .describe('choices of the form in their order; each may have a mailbox of its own'),
      keptDays: z
        .int()
        .min(7)
        .max(730)
        .default(90)
        .describe('how long an enquiry is kept after it was answered, with all that was written'),
      openDays: z
        .int()
        .min(90)
        .max(730)
        .default(365)
        .describe(
          'how long one is kept that nobody has ended in the portal; its mail has long arrived by then',
        ),
    })
    .prefault({}),
);
