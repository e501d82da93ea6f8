/** Memory for the files of one sender. */
export interface UploadShare {
  /** Takes so many bytes, or says that there is no room. Whoever took some must give them back. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
}

/** How many bytes of files may wait in memory at once; what comes on top is turned away. */
export interface UploadMemory {
  /**
   * The share of one address range, so that nobody takes the room of all.
   * @param range of the sender
   */
  of(range: string): UploadShare;
  readonly taken: () => number;
}

/** Room for twenty uploads of ten megabytes, while the process has a few hundred. */
export const mostUploadBytesAtOnce = 200 * 1024 * 1024;

/**
 * Opens room for files that are being read.
 * @param most bytes at once
 * @param mostOfOne bytes at once from one address range
 */
export function createUploadMemory(
  most: number = mostUploadBytesAtOnce,
  mostOfOne: number = Math.ceil(most / 4),
): UploadMemory {
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
