import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';

const origin = z
  .string()
  .regex(
    /^https:\/\/[a-z0-9.-]+(:\d{1,5})?$/,
    'https://www.… in Kleinbuchstaben, ohne Pfad und Schrägstrich',
  );

/** Where the way to the sign-in may be shown inside a frame. */
export const embedSettings = defineSettings(
  'embed',
  z
    .strictObject({
      allowedOrigins: z
        .array(origin)
        .max(20)
        .optional()
        .describe(
          'websites whose pages may frame the button, `identity.website` where it is left out; [] for none: a link or the picture needs no permission',
        ),
    })
    .prefault({}),
);

/** The websites whose pages may frame the button: the chamber's own unless the profile names others (row A20). */
export function framingOrigins(chamber: Chamber): readonly string[] {
  const website = new URL(chamber.identity.website);
  const own = website.protocol === 'https:' ? [website.origin] : [];
  return embedSettings.of(chamber).allowedOrigins ?? own;
}
