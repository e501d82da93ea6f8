/** A request that was not carried out: a second person declined it, or whoever asked took it back. */
export interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  /** What would have been done, as it was described. */
  readonly what: string;
  readonly outcome: 'declined' | 'withdrawn';
  /** Why it was declined; empty where it was withdrawn. */
  readonly reason: string;
  readonly askedAt: Date;
  /** Null where the access is deleted. */
  readonly by: string | null;
  readonly at: Date;
}

/** So many days whoever asked finds a declined request among what waits for them. */
export const declinedShownDays = 7;

/** For so many days it is kept why something was declined. */
export const decisionsKeptDays = 365;
