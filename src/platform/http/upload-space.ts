/** Room on the disk for the files of one sender. */
export interface UploadShare {
  /** Takes so many bytes, or says that there is no room. Whoever took some must give them back. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
}

/** How many bytes of files may wait on the disk at once for being looked at; what comes on top is turned away. */
export interface UploadSpace {
  /**
   * The share of one address range, so that nobody takes the room of all.
   * @param range of the sender
   */
  of(range: string): UploadShare;
  readonly taken: () => number;
}

/** Room for two hundred of the largest forms; where the disk is smaller, it says so itself. */
export const mostUploadBytesAtOnce = 8 * 1024 * 1024 * 1024;

/**
 * Opens room for files that are coming in.
 * @param most bytes at once
 * @param mostOfOne bytes at once from one address range: a school or a firm may share one
 */
export function createUploadSpace(
  most: number = mostUploadBytesAtOnce,
  mostOfOne: number = Math.ceil(most / 4),
): UploadSpace {
  const takenBy = new Map<string, number>();
  let taken = 0;
  return {
    of: (range) => ({
      take(bytes) {
        const own = (takenBy.get(range) ?? 0) + bytes;
        if (taken + bytes > most || own > mostOfOne) return false;
        taken += bytes;
        takenBy.set(range, own);
        return true;
      },
      giveBack(bytes) {
        taken -= bytes;
        const own = (takenBy.get(range) ?? 0) - bytes;
        if (own > 0) takenBy.set(range, own);
        else takenBy.delete(range);
      },
    }),
    taken: () => taken,
  };
}
