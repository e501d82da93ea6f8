import { z } from 'zod';

/** Languages that texts exist in. */
export const locales = ['de', 'en'] as const;

/** See {@link locales}. */
export type Locale = (typeof locales)[number];

const word = z.string().trim().min(1).max(80);

/** The words in which chambers differ, for `{term:…}` in texts. All portal names are neuter, all link words feminine. */
export const termsSchema = z.strictObject({
  portal: word.describe(
    'what the portal is called: Kundenportal, Kund*innenportal, Verwaltungsportal; neuter',
  ),
  link: word.describe(
    'the noun for linking an account: Freischaltung, Verifizierung, Verknüpfung, Zuordnung; feminine',
  ),
  linkVerb: word.describe('its verb in the infinitive, such as freischalten'),
  linked: word.describe('its participle, such as freigeschaltet'),
  account: word.describe(
    'what an account is called: Benutzerkonto, Benutzer*innenkonto, Account; neuter or as given',
  ),
  betriebArea: word.describe('name of the area for one’s Betrieb: Mein Betrieb, Für Betriebe'),
  betriebsnummer: word.describe('label of the number in running text, such as Betriebsnummer'),
});

/** A chamber's own words: terms such as the portal's name, and replaced sentences by catalogue and key. */
export interface Wording {
  readonly terms: z.infer<typeof termsSchema>;
  /** Replaced sentences: catalogue name → key → sentence. */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
