import type { AntragState } from '../../lib/antrag-words.ts';
import type { ZuordnungDetail } from './rules.ts';

/** An Antrag on Zuordnung with the Betrieb it is about, and the code that can confirm it. */
export interface Zuordnung {
  readonly nummer: number;
  readonly account_id: string;
  readonly betrieb_id: string;
  readonly betrieb_name: string;
  readonly betriebsnummer: string;
  readonly state: AntragState;
  readonly detail: ZuordnungDetail | null;
  readonly code_hash: string | null;
  readonly code_expires_at: Date | null;
  readonly wrong_codes: number;
  /** Since when a code is to be mailed together with others; null when none is. */
  readonly code_waits_since: Date | null;
}

/** An Antrag as the link in the mail to the Betrieb shows it, with who asks. */
export interface ZuordnungForBetrieb extends Zuordnung {
  readonly first_name: string;
  readonly last_name: string;
  readonly account_email: string;
}
