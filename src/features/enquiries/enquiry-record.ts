/** An enquiry as its person finds it again. */
export interface EnquiryRecord {
  readonly nummer: number;
  readonly topic: string;
  /** How many files came with it. */
  readonly files: number;
  readonly sentAt: Date;
  /** Whether the chamber's mail server has taken it. */
  readonly delivered: boolean;
}
