import { z } from 'zod';
import { defineSettings } from '../../platform/chamber/settings.ts';

/** Who may be linked to what, and by which proof. */
export const freischaltungSettings = defineSettings(
  'freischaltung',
  z.strictObject({
    method: z
      .enum(['pin', 'registered-email'])
      .default('pin')
      .describe('proof: a PIN by post, or a code to the address that the register holds'),
    kinds: z
      .array(z.enum(['betrieb', 'person']))
      .min(1)
      .refine((kinds) => new Set(kinds).size === kinds.length, { message: 'jede Art nur einmal' })
      .default(['betrieb'])
      .describe(
        'what people can link their account to; for course accounts the office names the Person, whatever stands here',
      ),
    maxBetriebe: z
      .int()
      .min(1)
      .max(50)
      .default(5)
      .describe(
        'Betriebe per account at a time; a few, since bookkeepers serve several and a stolen account should not reach many',
      ),
    caseWorkerLinks: z
      .enum(['not-offered', 'with-document'])
      .default('not-offered')
      .describe(
        'whether a case worker may link an account with a Betrieb, with a reason and a document; off, since a letter to the registered address proves more than a conversation',
      ),
    lastAdministrator: z
      .enum(['office', 'office-and-mail'])
      .default('office-and-mail')
      .describe(
        'where the chamber reads that nobody administers a Betrieb any more: in the office, or by mail too',
      ),
    pin: z
      .strictObject({
        requestedValidDays: z
          .int()
          .min(3)
          .max(60)
          .default(30)
          .describe('life of a PIN asked for; a letter takes days'),
        bulkValidDays: z
          .int()
          .min(3)
          .max(800)
          .default(400)
          .describe('life of a PIN on the yearly Beitragsbescheid'),
        requestWithoutSignIn: z
          .boolean()
          .default(false)
          .describe('whether strangers may ask for a letter to the registered address'),
        lettersPerBetriebAndWeek: z
          .int()
          .min(1)
          .max(10)
          .default(3)
          .describe('more than that a case worker decides'),
        sources: z
          .array(z.enum(['eintragungsunterlagen', 'beitragsbescheid', 'beileger', 'anforderung']))
          .default(['anforderung'])
          .describe('where people may already have a PIN'),
      })
      .prefault({}),
    kept: z
      .strictObject({
        linkMonths: z
          .int()
          .min(12)
          .max(120)
          .default(48)
          .describe(
            'after its end it can be shown so long who acted for whom by which proof; claims lapse three years after the end of the year, §§ 195, 199 BGB',
          ),
        letterMonths: z
          .int()
          .min(6)
          .max(120)
          .default(24)
          .describe('how long PINs that are over, letters, batches and runs can be looked up'),
      })
      .prefault({}),
  }),
);
