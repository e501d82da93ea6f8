import { type FileBytes, withPauses } from './file-bytes.ts';
import type { PictureSize } from './picture-size.ts';

/** What a JPEG tells of itself without being opened. */
export interface JpegFacts {
  /** The largest frame that is announced; undefined where none is. */
  readonly size: PictureSize | undefined;
  /** Whether it goes on to its end; one that was cut off does not. */
  readonly isWhole: boolean;
}

/** So much is looked at in one piece. */
const windowBytes = 64 * 1024;
/** Cameras write some dozen. */
const mostSegments = 20_000;

const END_OF_IMAGE = 0xd9;

/**
 * Goes from segment to segment and through the points of each scan to the end of the image (ITU-T T.81, Annex B). What
 * stands behind the end is of no interest: telephones put the film of a moving photo there.
 */
export async function readJpeg(given: FileBytes): Promise<JpegFacts> {
  const file = withPauses(given);
  let size: PictureSize | undefined;
  let at = 2;
  for (let segment = 0; segment < mostSegments; segment += 1) {
    const found = await nextMarker(file, at);
    if (found === undefined) return { size, isWhole: false };
    if (found.marker === END_OF_IMAGE) return { size, isWhole: true };
    const head = await file.read(found.at + 2, 7);
    if (head.length < 2) return { size, isWhole: false };
    if (isFrame(found.marker) && head.length === 7) {
      const frame = { height: head.readUInt16BE(3), width: head.readUInt16BE(5) };
      if (!size || frame.width * frame.height > size.width * size.height) size = frame;
    }
    // a scan has a head like any segment; its points follow, up to the next marker
    at = found.at + 2 + Math.max(2, head.readUInt16BE(0));
  }
  return { size, isWhole: false };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The next marker that begins a segment or ends the image; those inside a scan, and filling, are passed over. */
async function nextMarker(
  file: FileBytes,
  from: number,
): Promise<{ readonly at: number; readonly marker: number } | undefined> {
  let start = from;
  for (;;) {
    const window = await file.read(start, windowBytes);
    if (window.length < 2) return undefined;
    for (
      let at = window.indexOf(0xff);
      at !== -1 && at + 1 < window.length;
      at = window.indexOf(0xff, at + 1)
    ) {
      const marker = window[at + 1]!;
      const isInside = marker === 0 || marker === 1 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8);
      if (!isInside) return { at: start + at, marker };
    }
    // the last byte may be the first half of a marker
    start += window.length - 1;
  }
}
