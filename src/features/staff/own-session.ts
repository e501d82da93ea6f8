/** A session as its person sees it. */
export interface OwnSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly cameFrom: string;
  readonly userAgent: string;
}
