import type { LinkRole } from '../freischaltung/index.ts';
import type { InvitationFacts } from './rules.ts';

/** An invitation with the Betrieb it is for and who sent it. */
export interface Invitation extends InvitationFacts {
  readonly id: string;
  readonly betriebId: string;
  readonly betrieb: string;
  readonly betriebsnummer: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly LinkRole[];
  /** For how long access is given from accepting on; null without an end. */
  readonly accessDays: number | null;
  /** Who sent it; null where that account is gone. */
  readonly inviterId: string | null;
  readonly inviter: string;
  readonly sentAt: Date;
  readonly sends: number;
}
