import { bytesInMemory } from '../../../lib/file-bytes.ts';
import { pictureSize } from '../../../lib/picture-size.ts';
import { NoView } from '../pdf-views.ts';
import type { PicturePage } from '../picture-pdf.ts';

const START_OF_SCAN = 0xda;
/** EXIF data, and XMP. */
const APP1 = 0xe1;

/**
 * The pages of a file whose pictures somebody else has made JPEGs of, one after the other. All together they may have as
 * many points as one: all of them are opened at once.
 * @param lengths how long each JPEG is
 */
export async function decodedPages(
  bytes: Buffer,
  lengths: readonly number[],
  mostPoints: number,
): Promise<readonly PicturePage[]> {
  const pages: PicturePage[] = [];
  let points = 0;
  let at = 0;
  for (const length of lengths) {
    const page = withoutExif(bytes.subarray(at, at + length));
    at += length;
    const size = await pictureSize('jpeg', bytesInMemory(page));
    if (!size) throw new NoView('damaged');
    points += size.width * size.height;
    if (points > mostPoints) throw new NoView('too-large');
    pages.push({ bytes: page, stretch: 1 });
  }
  return pages;
}

/**
 * A decoder of HEIC turns the picture by its boxes (irot, imir), but some hand on the camera's EXIF data as they are,
 * which tell to turn it once more. They are in the original; of the view they are no part.
 * @throws an error where the decoder was kept from writing to the end: that is no fault of the picture
 */
function withoutExif(jpeg: Buffer): Buffer {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8 || jpeg.readUInt16BE(jpeg.length - 2) !== 0xffd9)
    throw new Error('the decoder has not written its JPEG to the end');
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at + 1] !== START_OF_SCAN) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (jpeg[at + 1] !== APP1) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}
