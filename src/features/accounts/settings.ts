import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** How a person gets the first password; each is a strategy of its own in this feature. */
export const firstPasswordWays = [
  'mailed-after-confirmation',
  'chosen-at-activation',
  'chosen-at-registration',
] as const;

/** See {@link firstPasswordWays}. */
export type FirstPasswordWay = (typeof firstPasswordWays)[number];

/** How accounts come to be in this chamber. */
export const accountSettings = defineSettings(
  'accounts',
  z.strictObject({
    firstPassword: z
      .enum(firstPasswordWays)
      .default('chosen-at-activation')
      .describe('a password of one’s own from the start is the safest for a chamber that says nothing'),
    termsFirst: z
      .boolean()
      .default(false)
      .describe(
        'true: the terms are a page of their own before the form; false: a required check box in the form',
      ),
    termsVersion: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'Datum JJJJ-MM-TT')
      .describe('date of the terms of use; stored with each acceptance'),
    passwordMinLength: z
      .int()
      .min(12)
      .max(64)
      .default(15)
      .describe('15 without a second factor (NIST SP 800-63B-4), 12 with one; a profile may set 12 for all'),
    forbiddenPasswordWords: z
      .array(z.string().min(3))
      .default([])
      .describe('words of the chamber that no password may consist of (ASVS 6.2.11)'),
    confirmationValidHours: z
      .int()
      .min(1)
      .max(24)
      .default(24)
      .describe('life of the mailed link and code; 24 h at most by e-mail (SP 800-63A-4)'),
    provisionalPasswordValidHours: z
      .int()
      .min(1)
      .max(24)
      .default(24)
      .describe('life of a mailed provisional password'),
    resetValidMinutes: z
      .int()
      .min(10)
      .max(1440)
      .default(60)
      .describe('life of the link behind «Passwort vergessen»'),
    olderModules: z
      .boolean()
      .default(false)
      .describe(
        'whether sign-ins of older online services were taken over (accounts import), so that nobody registers anew',
      ),
    madeByChamber: z
      .enum(['none', 'participants-and-lecturers'])
      .default('none')
      .describe(
        'whether the chamber makes accounts for course participants and lecturers from the address given there',
      ),
    registrationsKeptDays: z
      .int()
      .min(1)
      .max(90)
      .default(7)
      .describe('how long after its last mail ran out a registration can still be looked up and sent again'),
    movedKeptDays: z
      .int()
      .min(7)
      .max(90)
      .default(30)
      .describe('how long an account that moved into another one can be looked up'),
    formerAddressesKeptDays: z
      .int()
      .min(30)
      .max(1095)
      .default(365)
      .describe('how long who still uses the address of a merged account is told which one counts'),
  }),
);
