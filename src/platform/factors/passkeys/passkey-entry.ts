/** A passkey as its owner sees it. */
export interface PasskeyEntry {
  readonly id: string;
  readonly name: string;
  readonly since: Date;
  readonly lastUsedAt: Date | null;
}
