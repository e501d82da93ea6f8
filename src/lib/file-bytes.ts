/** The bytes of a file, wherever they lie: a file of forty megabytes is looked at without having all of it in memory. */
export interface FileBytes {
  readonly size: number;
  /** So many bytes from a place on; fewer where the file ends before. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
}

/** So much is looked at in one piece. */
const pieceBytes = 128 * 1024;

/** So long others wait at most until they get their turn, apart from a single step. */
const turnMs = 8;

/** The bytes of a small file that is in memory anyway. */
export function bytesInMemory(bytes: Buffer): FileBytes {
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) };
}

/** The same bytes, read in such a way that whoever works on them for long lets everybody else go first now and then. */
export function withPauses({ size, read }: FileBytes): FileBytes {
  let turnEnds = performance.now() + turnMs;
  return {
    size,
    async read(at, length) {
      if (performance.now() > turnEnds) {
        await new Promise((go) => setImmediate(go));
        turnEnds = performance.now() + turnMs;
      }
      return read(at, length);
    },
  };
}

/** A stretch of a file one piece after the other. */
export async function* piecesOf(file: FileBytes, from = 0, to = file.size): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += pieceBytes) {
    const piece = await file.read(at, Math.min(pieceBytes, to - at));
    if (piece.length === 0) return;
    yield piece;
  }
}

/** A piece of a longer whole, with the end of the piece before it. */
export interface Stretch {
  readonly bytes: Buffer;
  /** Where its first byte lies in the whole. */
  readonly at: number;
  readonly isLast: boolean;
}

/**
 * Looks at a whole piece by piece without missing what lies across a border.
 * @param overlap the longest thing that is looked for
 */
export async function* overlapping(pieces: AsyncIterable<Buffer>, overlap: number): AsyncGenerator<Stretch> {
  let before: Stretch | undefined;
  for await (const piece of pieces) {
    if (before) yield before;
    const kept = before?.bytes.subarray(-overlap) ?? Buffer.alloc(0);
    const at = before ? before.at + before.bytes.length - kept.length : 0;
    before = { bytes: Buffer.concat([kept, piece]), at, isLast: false };
  }
  if (before) yield { ...before, isLast: true };
}
