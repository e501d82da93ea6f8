import { z } from 'zod';
import type { Locale } from '../texts/wording.ts';

const line = z.string().trim().min(1).max(200);

const postalAddress = z.strictObject({
  street: line.describe('street and house number, or post box'),
  postcode: z.string().regex(/^\d{5}$/, 'five digits'),
  city: line,
});

/** Who the chamber is: names, address, people who answer for it; feeds header, imprint, mails and letters. */
export const identitySchema = z.strictObject({
  name: line.describe('full name, such as Handwerkskammer Musterland'),
  shortName: line.describe('short name for mails and narrow headers'),
  example: z
    .boolean()
    .default(false)
    .describe('true marks address, imprint and bank data as examples wherever they show'),
  address: postalAddress,
  phone: line,
  email: z.email().describe('general address, shown in the imprint'),
  serviceEmail: z.email().describe('service mailbox for questions about the portal'),
  website: z.url(),
  openingHours: line.optional(),
  openingHoursEnglish: line.optional().describe('the same for who reads English'),
  representatives: z.array(z.strictObject({ role: line, name: line })).min(1),
  supervisoryAuthority: line,
  vatId: line.optional(),
  dataProtectionOfficer: z.strictObject({ name: line, email: z.email() }),
  dataProtectionAuthority: line,
  accessibilityOffice: z
    .strictObject({ name: line, url: z.url() })
    .describe('enforcement or arbitration office of the Land (BITV and Land law)'),
  accessibilityLaw: line.describe('the Land law that the accessibility statement follows'),
  bank: z.strictObject({ name: line, iban: line }).optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .describe('the chamber’s colour; must reach 4.5:1 against white'),
});

/** See {@link identitySchema}. */
export type Identity = z.infer<typeof identitySchema>;

/** When somebody answers the telephone, in the reader's language where the chamber gives it in that. */
export function openingHoursFor(identity: Identity, locale: Locale): string | undefined {
  return (locale === 'en' ? identity.openingHoursEnglish : undefined) ?? identity.openingHours;
}
