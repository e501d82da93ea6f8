import type { IsoDate } from '../../lib/dates.ts';
import type { Ending, PrintedKind } from './rules.ts';

/** One that was issued, as the database keeps it: neither its code nor what it says of the Betrieb. */
export interface Bescheinigung {
  readonly id: string;
  readonly kind: PrintedKind;
  /** Null once the Betrieb has gone from the register for good. */
  readonly betriebId: string | null;
  readonly codeHash: string;
  readonly digest: string;
  readonly issuedAt: Date;
  readonly validUntil: IsoDate | null;
  /** Name of the case worker; null where the Betrieb issued it itself. */
  readonly issuedByStaff: string | null;
  readonly endedAt: Date | null;
  readonly ending: Ending | null;
  /** What the case worker wrote who withdrew it. */
  readonly endingNote: string | null;
}
