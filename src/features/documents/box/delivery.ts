import type { IsoDate } from '../../../lib/dates.ts';
import type { Bekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import type { DocumentRecord } from '../document.ts';
import type { DeliveryKind } from '../rules.ts';

/** A Betrieb or a Person, whose box it is. */
export interface BoxOwner {
  readonly kind: 'betrieb' | 'person';
  readonly id: string;
}

/** Documents that the chamber has put into a box at once. */
export interface DeliveryRecord {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly year: number;
  readonly subject: string;
  readonly isFormal: boolean;
  readonly deliveredAt: Date;
  readonly deliveredBy: string;
}

/** One document of a box, as whoever acts for its owner sees it. */
export interface BoxDocument extends DocumentRecord {
  readonly delivery: Omit<DeliveryRecord, 'deliveredBy'>;
  /** When this person got it first; null while it is new to them. */
  readonly readAt: Date | null;
  /** How far it is; absent for an ordinary one, and for those from before there was such a thing. */
  readonly formal?: Bekanntgabe | undefined;
  /** True for a formal one that this person may read without being its recipient. */
  readonly onlyReads?: boolean | undefined;
  /** The day on which a formal one is deemed served if this person gets it today, where that is not settled yet. */
  readonly servedIfGot?: IsoDate | undefined;
  /** The day that counting alone gives, where a free day moves {@link servedIfGot}. */
  readonly servedIfGotCounted?: IsoDate | undefined;
}

/** What of a box is shown. */
export interface BoxFilter {
  readonly year?: number | undefined;
  readonly kind?: DeliveryKind | undefined;
}
