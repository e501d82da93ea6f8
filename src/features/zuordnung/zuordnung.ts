import type { ZuordnungState } from './rules.ts';

/** An Antrag on Zuordnung with the Betrieb it is about. */
export interface Zuordnung {
  readonly nummer: number;
  readonly account_id: string;
  readonly betrieb_id: string;
  readonly betrieb_name: string;
  readonly betriebsnummer: string;
  /** What the applicant gave as Inhaber or Firmenname. */
  readonly typed_name: string;
  readonly state: ZuordnungState;
  readonly sent_at: Date;
  readonly decided_at: Date | null;
  readonly confirmed_by: 'applicant' | 'betrieb' | null;
  readonly code_hash: string | null;
  readonly code_expires_at: Date | null;
  readonly wrong_codes: number;
  readonly codes_sent: number;
  /** Since when a code is to be mailed together with others; null when none is. */
  readonly code_waits_since: Date | null;
}

/** An Antrag as the link in the mail to the Betrieb shows it, with who asks. */
export interface ZuordnungForBetrieb extends Zuordnung {
  readonly first_name: string;
  readonly last_name: string;
  readonly account_email: string;
}
