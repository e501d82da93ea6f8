import type { FileBytes } from './file-bytes.ts';
import { mostPoints, pictureSize } from './picture-size.ts';

/** Whether a picture is one that nobody should open. */
export async function pictureFault(
  name: PictureName,
  file: FileBytes,
): Promise<'too-many-points' | undefined> {
  const size = await pictureSize(name, file);
  return size && size.width * size.height > mostPoints ? 'too-many-points' : undefined;
}

/** A kind of picture that people send. */
export type PictureName = 'jpeg' | 'png' | 'heic' | 'tiff';

/** Tells a picture or a PDF by how it begins. */
export function pictureOrPdf(head: Buffer): PictureName | 'pdf' | undefined {
  if (startsWith(head, 0, [...Buffer.from('%PDF-')])) return 'pdf';
  if (startsWith(head, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (
    startsWith(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
    startsWith(head, 12, [...Buffer.from('IHDR')])
  )
    return 'png';
  if (startsWith(head, 0, [0x49, 0x49, 42, 0]) || startsWith(head, 0, [0x4d, 0x4d, 0, 42])) return 'tiff';
  return isHeic(head) ? 'heic' : undefined;
}

/** HEIC is a box file that names its brands: its own, and those that it can be read as. */
function isHeic(head: Buffer): boolean {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false;
  const size = head.readUInt32BE(0);
  if (size < 16 || size > 512 || size > head.length) return false;
  const own = head.toString('latin1', 8, 12);
  const readable = head.toString('latin1', 16, size).match(/.{4}/gs) ?? [];
  const isPicture = (brand: string) => /^(heic|heix|heim|heis)$/.test(brand);
  return isPicture(own) || (/^(mif1|msf1)$/.test(own) && readable.some(isPicture));
}

function startsWith(bytes: Buffer, at: number, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}
