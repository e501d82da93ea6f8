/** A request that waits for a second person. */
export interface OpenRequest {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly askedBy: string;
  readonly askedByName: string;
  /** Administrators on whose word alone the access of whoever asked stands. */
  readonly askedByOnWordOf: readonly string[];
  /** Why; empty where none is asked for. */
  readonly reason: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}
