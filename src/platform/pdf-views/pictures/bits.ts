/** Reads bits of a file from the highest to the lowest (TIFF 6.0, FillOrder 1; ITU-T T.4). */
export interface BitReader {
  /** The next bits without taking them; behind the end there are zeros. */
  readonly peek: (count: number) => number;
  readonly skip: (count: number) => void;
  /** Goes on at the next whole byte. */
  readonly align: () => void;
  readonly isAtEnd: () => boolean;
}

/** Opens bytes as bits. */
export function bitsOf(bytes: Uint8Array): BitReader {
  let at = 0;
  return {
    peek(count) {
      let value = 0;
      const first = at >> 3;
      for (let index = 0; index < 4; index += 1) value = (value << 8) | (bytes[first + index] ?? 0);
      return (value << (at & 7)) >>> (32 - count);
    },
    skip(count) {
      at += count;
    },
    align() {
      at = (at + 7) & ~7;
    },
    isAtEnd: () => at >= bytes.length * 8,
  };
}

const reversed = Uint8Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }, (_bit, index) => ((byte >> index) & 1) << (7 - index)).reduce((a, b) => a | b),
);

/** The same bytes with the bits of each the other way round (TIFF 6.0, FillOrder 2). */
export function bitsReversed(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => reversed[byte]!);
}
