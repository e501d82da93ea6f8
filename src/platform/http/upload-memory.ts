/** How many bytes of files may wait in memory at once; what comes on top is turned away. */
export interface UploadMemory {
  /** Takes so many bytes, or says that there is no room. Whoever took some must give them back. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  readonly taken: () => number;
}

/** Room for twenty uploads of ten megabytes, while the process has a few hundred. */
export const mostUploadBytesAtOnce = 200 * 1024 * 1024;

/**
 * Opens room for files that are being read.
 * @param most bytes at once
 */
export function createUploadMemory(most: number = mostUploadBytesAtOnce): UploadMemory {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    giveBack(bytes) {
      taken -= bytes;
    },
    taken: () => taken,
  };
}
