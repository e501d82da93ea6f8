import type { FileBytes } from './file-bytes.ts';

/** The same bytes in pieces of one size; only the last one may be smaller. */
export async function* inEqualPieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  pieceBytes: number,
): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    while (waitingBytes + rest.length >= pieceBytes) {
      const taken = pieceBytes - waitingBytes;
      yield Buffer.concat([...waiting, rest.subarray(0, taken)]);
      waiting = [];
      waitingBytes = 0;
      rest = rest.subarray(taken);
    }
    if (rest.length > 0) {
      waiting.push(rest);
      waitingBytes += rest.length;
    }
  }
  if (waitingBytes > 0) yield Buffer.concat(waiting);
}

/** A whole that lies in pieces of one size. */
interface Pieces {
  /** Bytes of the whole. */
  readonly size: number;
  /** Of every piece but the last one. */
  readonly pieceBytes: number;
  /** How many pieces stay in memory; whoever goes forth and back between two places needs more than one. */
  readonly remembered: number;
  /** Fetches a piece; numbers begin at 0. */
  readonly pieceOf: (number: number) => Promise<Buffer>;
}

/** Reads a whole at any place, fetching no more pieces than are needed for it. */
export function readFromPieces({ size, pieceBytes, remembered, pieceOf }: Pieces): FileBytes['read'] {
  const kept = new Map<number, Promise<Buffer>>();
  const piece = (number: number): Promise<Buffer> => {
    const known = kept.get(number);
    if (known) return known;
    const fetched = pieceOf(number);
    kept.set(number, fetched);
    // what could not be fetched may be there the next time
    fetched.catch(() => kept.delete(number));
    const [oldest] = kept.keys();
    if (kept.size > remembered && oldest !== undefined) kept.delete(oldest);
    return fetched;
  };
  return async (at, length) => {
    const end = Math.min(at + length, size);
    const parts: Buffer[] = [];
    for (let from = at; from < end; ) {
      const number = Math.floor(from / pieceBytes);
      const start = from - number * pieceBytes;
      const part = (await piece(number)).subarray(start, start + end - from);
      if (part.length === 0) throw new Error(`piece ${number} is too short`);
      parts.push(part);
      from += part.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  };
}
