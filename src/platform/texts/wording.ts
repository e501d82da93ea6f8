import { z } from 'zod';
import { nounSchema } from './noun.ts';

/** Languages that texts exist in. */
export const locales = ['de', 'en'] as const;

/** See {@link locales}. */
export type Locale = (typeof locales)[number];

const word = z.string().trim().min(1).max(80);

/** The words in which chambers differ, for `{term:…}` in texts; nouns with their gender, from which their forms follow. */
export const termsSchema = z.strictObject({
  portal: nounSchema.describe('what the portal is called: Kundenportal, Kund*innenportal, Verwaltungsportal'),
  link: nounSchema.describe(
    'the noun for linking an account: Freischaltung, Verifizierung, Verknüpfung, Zuordnung',
  ),
  linkVerb: word.describe('its verb in the infinitive, such as freischalten'),
  linked: word.describe('its participle, such as freigeschaltet'),
  account: nounSchema.describe('what an account is called: Konto, Benutzer*innenkonto, Account'),
  betriebArea: word.describe('name of the area for one’s Betrieb: Mein Betrieb, Für Betriebe'),
  betriebsnummer: word.describe('label of the number in running text, such as Betriebsnummer'),
});

/** A sentence that a chamber puts in place of the portal's: German alone, or in both languages. */
export type OwnSentence = string | { readonly de: string; readonly en: string };

/** A chamber's own words: terms such as the portal's name, and replaced sentences by catalogue and key. */
export interface Wording {
  readonly terms: z.infer<typeof termsSchema>;
  /** Replaced sentences: catalogue name → key → sentence. */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, OwnSentence>>>>;
}
