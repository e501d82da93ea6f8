import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Who acts for a Betrieb, and how colleagues come in. */
export const zugaengeSettings = defineSettings(
  'zugaenge',
  z
    .strictObject({
      invitations: z
        .enum(['offered', 'not-offered'])
        .default('offered')
        .describe(
          'whether an administrator of a Betrieb may invite colleagues; spares each of them a letter, and the Betrieb is told of every link',
        ),
      invitationsKeptDays: z
        .int()
        .min(7)
        .max(365)
        .default(90)
        .describe('how long after it ran out it can be looked up who was invited'),
    })
    .prefault({}),
);

/** Whether colleagues are invited; elsewhere each proves with a PIN or code of their own. */
export function offersInvitations(chamber: Chamber): boolean {
  return zugaengeSettings.of(chamber).invitations === 'offered';
}
