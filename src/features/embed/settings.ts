import { z } from 'zod';
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
        .default([])
        .describe(
          'websites whose pages may frame the button; none: a link or the picture needs no permission',
        ),
    })
    .prefault({}),
);
