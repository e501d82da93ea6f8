import { isIP } from 'node:net';
import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

function isAddressRange(text: string): boolean {
  const [, address = '', prefix] = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const family = isIP(address);
  return family !== 0 && Number(prefix ?? 0) <= (family === 6 ? 128 : 32);
}

/** How long people of the office stay signed in, and from where there is an office at all. */
export const officeSettings = defineSettings(
  'office',
  z
    .strictObject({
      idleMinutes: z
        .int()
        .min(5)
        .max(240)
        .default(30)
        .describe('an unused session of the office is over after so long; 30 spans a telephone call'),
      absoluteHours: z
        .int()
        .min(1)
        .max(16)
        .default(10)
        .describe('a session of the office ends after so long in any case; 10 is a working day'),
      addresses: z
        .array(
          z.string().refine(isAddressRange, 'an address or range such as 192.0.2.1, 10.0.0.0/8, fd00::/64'),
        )
        .default([])
        .describe(
          'where the office is reached from, such as the network of the house; empty: from everywhere',
        ),
    })
    .prefault({}),
);
