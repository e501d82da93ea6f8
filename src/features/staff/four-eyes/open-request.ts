/** A request that waits for a second person. */
export interface OpenRequest {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}
