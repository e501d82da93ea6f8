/** A new address on file that an Antrag proposes. */
export interface NewAddress {
  readonly nummer: number;
  readonly betriebId: string;
  readonly address: string;
  /** Of the link in the mail there; null where the account that sent the Antrag had proven the address before. */
  readonly tokenHash: string | null;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
}
