import { NoView } from '../pdf-views.ts';
import type { TiffDirectory } from './tiff-directory.ts';
import { tag } from './tiff-tags.ts';

/** Adobe's mark that three colours are red, green and blue as they are. */
const asRgb = Buffer.from('ffee000e41646f62650064000000000000', 'hex').subarray(0, 16);

/** A page that is one JPEG, with the tables that the page keeps apart (TIFF Technical Note 2). */
export function tiffJpeg(file: Buffer, page: TiffDirectory): Buffer {
  const offsets = page.numbers(tag.stripOffsets, page.numbers(tag.tileOffsets));
  const counts = page.numbers(tag.stripByteCounts, page.numbers(tag.tileByteCounts));
  const [at, size] = [offsets[0], counts[0]];
  // a page of several pieces would have to be put together from points
  if (offsets.length !== 1 || at === undefined || size === undefined) throw new NoView('not-supported');
  const tables = page.bytes(tag.jpegTables) ?? new Uint8Array();
  const isRgb = page.number(tag.photometric, 6) === 2;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(isRgb ? [asRgb] : []),
    // without their own first and last mark
    tables.subarray(2, -2),
    file.subarray(at + 2, at + size),
  ]);
}
