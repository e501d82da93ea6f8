/** Memory that the files of one request have, once they were read as a whole. */
export interface WholeShare {
  /** Waits until there is room for all of them; of one request only the first call waits. */
  readonly enter: () => Promise<void>;
  readonly leave: () => void;
}

/** Most bytes of whole files in memory at once, while the process has a few hundred. */
const mostAtOnce = 100 * 1024 * 1024;

/**
 * Lets so many bytes of files be in memory at once, and whoever needs more of them wait in the order of coming.
 * @returns asks for the share of a request by the bytes of all its files
 */
function createWholeFiles(most = mostAtOnce): (bytes: () => number) => WholeShare {
  const waiting: { readonly bytes: number; readonly go: () => void }[] = [];
  let taken = 0;
  // one that is larger than everything goes alone
  const fits = (bytes: number) => taken === 0 || taken + bytes <= most;
  const callNext = () => {
    while (waiting[0] && fits(waiting[0].bytes)) {
      const { bytes, go } = waiting.shift()!;
      taken += bytes;
      go();
    }
  };
  return (bytesOf) => {
    let entered: Promise<void> | undefined;
    let bytes = 0;
    return {
      enter() {
        bytes = entered ? bytes : bytesOf();
        entered ??= new Promise<void>((go) => {
          waiting.push({ bytes, go });
          callNext();
        });
        return entered;
      },
      leave() {
        if (!entered) return;
        entered = undefined;
        taken -= bytes;
        callNext();
      },
    };
  };
}

/** The share of a request in the memory of this process. */
export const wholeFilesOf = createWholeFiles();
