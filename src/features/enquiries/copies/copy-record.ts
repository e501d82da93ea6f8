/** What was written in one enquiry, as long as it is kept. */
export interface CopyRecord {
  readonly nummer: number;
  readonly sealed: Buffer;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  /** When it was mailed to who has the link; null before. */
  readonly mailedAt: Date | null;
}
