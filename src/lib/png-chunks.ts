import type { FileBytes } from './file-bytes.ts';

/** So much is looked at in one piece. */
const windowBytes = 64 * 1024;
const signature = 8;
/** Length and name before what is in a chunk, and a sum behind it. */
const headOfChunk = 8;
const aroundChunk = 12;

/**
 * Whether a PNG goes on, chunk by chunk (ISO/IEC 15948, 5.3), to an end with nothing in it and nothing behind it. A camera
 * of a telephone puts its film behind a JPEG, never behind a PNG: what stands there was put there for another program.
 */
export async function isWholePng(file: FileBytes): Promise<boolean> {
  let window: Buffer = Buffer.alloc(0);
  let from = 0;
  let at = signature;
  for (;;) {
    if (at + headOfChunk > from + window.length) {
      window = await file.read(at, windowBytes);
      from = at;
    }
    const head = window.subarray(at - from, at - from + headOfChunk);
    if (head.length < headOfChunk) return false;
    const length = head.readUInt32BE(0);
    const name = head.toString('latin1', 4);
    const end = at + aroundChunk + length;
    if (!/^[A-Za-z]{4}$/.test(name) || end > file.size) return false;
    if (name === 'IEND') return length === 0 && end === file.size;
    at = end;
  }
}
