import type { FileBytes } from './file-bytes.ts';

/** A picture has a handful; a film that a telephone calls a picture some hundred. */
const mostBoxes = 1000;

/**
 * Whether each box of a picture (ISO/IEC 14496-12) ends before the file does: one that was cut off on its way has a box
 * that goes on beyond its end. What is no box any more stands behind the picture, and is of no interest.
 */
export async function hasWholeBoxes(file: FileBytes): Promise<boolean> {
  let at = 0;
  for (let box = 0; box < mostBoxes && at < file.size; box += 1) {
    const head = await file.read(at, 16);
    if (head.length < 8 || !/^[\x20-\x7e]{4}$/.test(head.toString('latin1', 4, 8))) return true;
    const short = head.readUInt32BE(0);
    // nought: it goes on to the end of the file
    if (short === 0) return true;
    const size = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (size < 8 || at + size > file.size) return false;
    at += size;
  }
  return at >= file.size;
}
