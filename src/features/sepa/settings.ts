import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { defineSettings } from '../../platform/chamber/settings.ts';
import { readIban } from '../../lib/iban.ts';
import { isCreditorId } from './creditor-id.ts';
import { scopes } from './rules.ts';

const line = (most: number) => z.string().trim().min(1).max(most);

const creditor = z.strictObject({
  id: z
    .string()
    .refine(isCreditorId, 'a Gläubiger-ID with right check digits')
    .describe('Gläubiger-ID of the Deutsche Bundesbank'),
  name: line(70).describe('as it stands in the account statements of those who pay'),
  street: line(70),
  buildingNumber: line(16),
  postcode: line(16),
  city: line(35),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('DE')
    .describe('two letters, ISO 3166'),
  iban: z
    .string()
    .refine((typed) => readIban(typed).ok, 'an IBAN with right check digits')
    .describe('account that collections arrive on'),
});

/** Whether and how mandates are taken, and for whom money is collected. */
export const sepaSettings = defineSettings(
  'sepa',
  z
    .strictObject({
      offered: z.boolean().default(false).describe('nothing is collected unless the chamber says so'),
      form: z
        .enum(['online', 'signedUpload', 'paper'])
        .default('paper')
        .describe('paper and handwriting is what every bank takes; text form is a matter of agreement'),
      creditor: creditor.optional(),
      prenotificationDays: z
        .int()
        .min(1)
        .max(14)
        .default(14)
        .describe('the rule of the scheme; fewer where the chamber has agreed on it with those who pay'),
      schemes: z
        .array(z.enum(['core', 'b2b']))
        .min(1)
        .default(['core'])
        .describe('the scheme for everybody; b2b knows no refund and is for Betriebe alone'),
      scopes: z
        .array(z.enum(scopes))
        .min(1)
        .default(['beitrag', 'gebuehren'])
        .describe('what is collected: contributions and fees'),
      keptMonths: z
        .int()
        .min(14)
        .default(14)
        .describe('months after the last collection or the end; 14 are the least (13 months for a refund)'),
    })
    .refine(({ offered, creditor: named }) => !offered || named !== undefined, 'name the creditor')
    .prefault({}),
);

/** Whether a chamber takes mandates. */
export function offersSepa(chamber: Chamber): boolean {
  return sepaSettings.of(chamber).offered;
}

/** For whom the chamber collects; asked only where mandates are offered. */
export type Creditor = z.infer<typeof creditor>;

/** See {@link Creditor}. */
export function creditorOf(chamber: Chamber): Creditor {
  const named = sepaSettings.of(chamber).creditor;
  if (!named) throw new Error('a chamber that takes mandates names its creditor');
  return named;
}
