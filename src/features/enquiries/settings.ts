import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { knownTopics } from './rules.ts';

const topic = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'Kleinbuchstaben, Ziffern und Bindestriche'),
    label: z.string().trim().min(1).max(80).optional().describe('needed for a topic of the chamber’s own'),
    labelEn: z.string().trim().min(1).max(80).optional().describe('the same in English'),
    email: z.email().optional().describe('mailbox of this topic; the service mailbox where it is left out'),
  })
  .refine(({ id, label }) => label !== undefined || (knownTopics as readonly string[]).includes(id), {
    message: `label fehlt: Ohne label gibt es nur ${knownTopics.join(', ')}`,
  });

/** What people may write about, who gets it, and how long it is remembered. */
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
        .min(30)
        .max(3650)
        .default(365)
        .describe('how long number, time and topic are kept; what was written is with the chamber alone'),
    })
    .prefault({}),
);
