/** Width and height of a picture in points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads how large a picture is when it is opened, without opening it.
 * @returns undefined where that cannot be told
 */
export function pictureSize(kind: 'jpeg' | 'png' | 'tiff' | 'heic', bytes: Buffer): PictureSize | undefined {
  switch (kind) {
    case 'png':
      return bytes.length < 24
        ? undefined
        : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    case 'jpeg':
      return jpegSize(bytes);
    case 'tiff':
      return tiffSize(bytes);
    case 'heic':
      return heicSize(bytes);
  }
}

/** Goes from segment to segment to the one that begins the frame. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
  }
  return undefined;
}

const WIDTH = 256;
const HEIGHT = 257;
const mostDirectories = 1000;

/** The largest of its pages. */
function tiffSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length < 8) return undefined;
  const little = bytes[0] === 0x49;
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let largest: PictureSize | undefined;
  let at = long(4);
  for (let page = 0; at !== 0; page += 1) {
    if (page >= mostDirectories || at + 2 > bytes.length) return undefined;
    const count = short(at);
    if (at + 2 + count * 12 + 4 > bytes.length) return undefined;
    const found: Record<number, number> = {};
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12)
      found[short(entry)] = short(entry + 2) === 3 ? short(entry + 8) : long(entry + 8);
    const size = { width: found[WIDTH] ?? 0, height: found[HEIGHT] ?? 0 };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
    at = long(at + 2 + count * 12);
  }
  return largest;
}

/** The largest of the sizes that its boxes name: of the whole picture, or of a tile of it. */
function heicSize(bytes: Buffer): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (
    let at = bytes.indexOf('ispe');
    at !== -1 && at + 16 <= bytes.length;
    at = bytes.indexOf('ispe', at + 4)
  ) {
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
