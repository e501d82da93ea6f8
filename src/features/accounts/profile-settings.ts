import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** What people may change in an account that they have. */
export const profileSettings = defineSettings(
  'account',
  z.strictObject({
    emailChange: z
      .enum(['allowed', 'not-offered'])
      .default('allowed')
      .describe(
        'allowed: after both addresses are proven; not-offered: a new account is registered and takes over what the old one had',
      ),
    nameChange: z
      .enum(['allowed', 'not-offered'])
      .default('allowed')
      .describe('people marry; not-offered: they register anew and take over what the old account had'),
  }),
);

/** Whether an account may keep going under another address. */
export function mayChangeEmail(chamber: Chamber): boolean {
  return profileSettings.of(chamber).emailChange === 'allowed';
}

/** Whether the name of an account may be changed. */
export function mayChangeName(chamber: Chamber): boolean {
  return profileSettings.of(chamber).nameChange === 'allowed';
}

/** Whether a new account may take over what an old one had: where something about the old one can't be changed. */
export function offersMove(chamber: Chamber): boolean {
  return !mayChangeEmail(chamber) || !mayChangeName(chamber);
}
