/** A file that somebody sends by mistake or to do harm. */
export interface HostileFile {
  readonly what: string;
  /** As the browser names it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** One of them, as it is sent. */
export const hostileFile = (what: string, name: string, bytes: Buffer | string): HostileFile => ({
  what,
  name,
  bytes: Buffer.from(bytes as string),
});
