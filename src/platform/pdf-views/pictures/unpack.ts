import { inflateSync } from 'node:zlib';
import { NoView } from '../pdf-views.ts';
import { bitsOf } from './bits.ts';

/**
 * Unpacks PackBits (TIFF 6.0, section 9): runs of one byte, and stretches as they are.
 * @param size of what comes out; no more is written
 */
export function unpackBits(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let to = 0;
  for (let at = 0; at < packed.length && to < size; ) {
    const head = packed[at++]!;
    if (head === 128) continue;
    if (head < 128) {
      out.set(packed.subarray(at, at + Math.min(head + 1, size - to)), to);
      at += head + 1;
      to += head + 1;
    } else {
      out.fill(packed[at++] ?? 0, to, to + 257 - head);
      to += 257 - head;
    }
  }
  return out;
}

const clear = 256;
const end = 257;
const mostCodes = 4096;

/**
 * Unpacks LZW as TIFF has it (TIFF 6.0, section 13): codes of 9 to 12 bits, one code earlier than in GIF.
 * @param size of what comes out; no more is written
 */
export function unpackLzw(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const bits = bitsOf(packed);
  // where in the output each code stands, and how long it is
  const starts = new Int32Array(mostCodes);
  const lengths = new Int32Array(mostCodes);
  let next = end + 1;
  let width = 9;
  let before: readonly [start: number, length: number] | undefined;
  let to = 0;
  while (to < size && !bits.isAtEnd()) {
    const code = bits.peek(width);
    bits.skip(width);
    if (code === end) break;
    if (code === clear) {
      next = end + 1;
      width = 9;
      before = undefined;
      continue;
    }
    const start = to;
    if (code < clear) out[to++] = code;
    else {
      // the code that is only being made: the one before, and its own first byte again
      const [from, length] =
        code < next ? [starts[code]!, lengths[code]!] : before ? [before[0], before[1] + 1] : [0, 0];
      if (length === 0 || code > next) throw new NoView('damaged');
      for (let index = 0; index < length && to < size; index += 1) out[to++] = out[from + index]!;
    }
    if (before && next < mostCodes) {
      starts[next] = before[0];
      lengths[next] = before[1] + 1;
      next += 1;
      if (next + 1 >= 1 << width && width < 12) width += 1;
    }
    before = [start, to - start];
  }
  return out;
}

/** Unpacks Deflate (TIFF Technical Note of 2002, also Adobe's code 8). */
export function unpackDeflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    const out = inflateSync(packed, { maxOutputLength: size });
    return out.length < size ? Buffer.concat([out, Buffer.alloc(size - out.length)]) : out;
  } catch {
    throw new NoView('damaged');
  }
}
