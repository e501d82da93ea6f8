import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { formNames } from './forms/form-names.ts';
import { factNames } from './facts.ts';

const inBoth = z.strictObject({
  de: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
});
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const entry = z
  .strictObject({
    id: id.describe('in addresses; never changes, the office’s changes are kept under it'),
    title: inBoth,
    note: inBoth.optional().describe('what it is for, in a sentence'),
    form: z.enum(formNames).optional().describe('one of the portal’s own forms, which comes filled in'),
    file: z
      .string()
      .regex(/^[\w-]+(?:\.[\w-]+)+$/)
      .optional()
      .describe('a file in the folder vorlagen of the profile'),
    link: z.httpUrl().optional().describe('a page or file of the chamber’s own website'),
    prefill: z
      .record(z.string().min(1).max(100), z.enum(factNames))
      .default({})
      .describe(
        'fields of a PDF by name and what they are filled in with, beside those that are named like it',
      ),
  })
  .refine(({ form, file, link }) => [form, file, link].filter((one) => one !== undefined).length === 1, {
    message: 'genau eines von form, file und link angeben',
  });

/** A template as the profile names it. */
export type ProfileEntry = z.infer<typeof entry>;

/** Templates that the chamber begins with; its case workers add, replace and withdraw in the office. */
export const vorlagenSettings = defineSettings(
  'vorlagen',
  z
    .strictObject({
      groups: z
        .array(z.strictObject({ id, title: inBoth, entries: z.array(entry).default([]) }))
        .default([])
        .describe('none: the chamber has no templates, and no page for them')
        .refine(
          (groups) => {
            const ids = groups.flatMap(({ entries }) => entries.map((one) => one.id));
            return (
              new Set(ids).size === ids.length && new Set(groups.map((one) => one.id)).size === groups.length
            );
          },
          { message: 'jede id darf nur einmal vorkommen' },
        ),
    })
    .prefault({}),
);

/** Whether there are templates in this chamber. */
export function offersVorlagen(chamber: Chamber): boolean {
  return vorlagenSettings.of(chamber).groups.length > 0;
}
