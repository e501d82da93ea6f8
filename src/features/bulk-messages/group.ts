import type { LinkRole } from '../freischaltung/index.ts';
import type { PersonArt } from '../personen/index.ts';

/** Roles by which people are chosen: all but reading alone, which everybody may. */
export const chosenRoles = [
  'verwaltung',
  'ausbildung',
  'kurse',
  'finanzen',
] as const satisfies readonly LinkRole[];

/** Who gets a message: everybody with an account, who acts for Betriebe of a kind, or Personen of a kind. */
export type RecipientGroup =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'betriebe';
      /** Anlage and number, such as `A/13`. */
      readonly gewerk: string | null;
      /** First and last post code, both included. */
      readonly plzFrom: string | null;
      readonly plzTo: string | null;
      /** One of these is enough; none asks for nothing. */
      readonly roles: readonly (typeof chosenRoles)[number][];
      readonly ausbildungsbetrieb: 'ja' | 'nein' | null;
    }
  | {
      readonly kind: 'personen';
      /** At least one. */
      readonly arts: readonly PersonArt[];
    };
