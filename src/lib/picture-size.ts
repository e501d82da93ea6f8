import { type FileBytes, overlapping, piecesOf } from './file-bytes.ts';
import { readJpeg } from './jpeg-segments.ts';

/** Width and height of a picture in points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Pictures of more points are taken by nobody: the best telephones usually stay below, and opening so many takes some
 * 600 MB. The views beside documents are made of all that are taken.
 */
export const mostPoints = 64_000_000;

/**
 * Reads how large a picture is when it is opened, without opening it.
 * @returns undefined where that cannot be told
 */
export async function pictureSize(
  kind: 'jpeg' | 'png' | 'tiff' | 'heic',
  file: FileBytes,
): Promise<PictureSize | undefined> {
  switch (kind) {
    case 'png':
      return pngSize(await file.read(16, 8));
    case 'jpeg':
      return (await readJpeg(file)).size;
    case 'tiff':
      return tiffSize(file);
    case 'heic':
      return heicSize(file);
  }
}

function pngSize(head: Buffer): PictureSize | undefined {
  return head.length < 8 ? undefined : { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
}

/** The larger of two sizes. */
export function largerSize(one: PictureSize | undefined, other: PictureSize): PictureSize {
  return one && one.width * one.height >= other.width * other.height ? one : other;
}

const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;
const LONG = 4;
const mostDirectories = 1000;
/** A page has some dozen entries. */
const mostTiffEntries = 100_000;

/**
 * The largest of its pages. Undefined where their chain leads out of the file, goes round in a circle or has no end: what
 * is opened of such a file depends on who opens it, so nothing about its size can be told.
 */
async function tiffSize(file: FileBytes): Promise<PictureSize | undefined> {
  const head = await file.read(0, 8);
  if (head.length < 8) return undefined;
  const { short, long } = head[0] === 0x49 ? littleEnd : bigEnd;
  let largest: PictureSize | undefined;
  let entries = 0;
  let at = long(head, 4);
  for (let page = 0; at !== 0; page += 1) {
    const counted = await file.read(at, 2);
    if (page >= mostDirectories || counted.length < 2) return undefined;
    const size = short(counted, 0) * 12;
    entries += size / 12;
    const directory = await file.read(at + 2, size + 4);
    if (directory.length < size + 4 || entries > mostTiffEntries) return undefined;
    const pageSize = sizeOfPage(directory.subarray(0, size), { short, long });
    if (!pageSize) return undefined;
    largest = largerSize(largest, pageSize);
    at = long(directory, size);
  }
  return largest;
}

type Reader = (bytes: Buffer, at: number) => number;
const littleEnd = {
  short: (bytes: Buffer, at: number) => bytes.readUInt16LE(at),
  long: (bytes: Buffer, at: number) => bytes.readUInt32LE(at),
};
const bigEnd = {
  short: (bytes: Buffer, at: number) => bytes.readUInt16BE(at),
  long: (bytes: Buffer, at: number) => bytes.readUInt32BE(at),
};

/** Undefined where a page names no size, or in numbers that programs read in different ways. */
function sizeOfPage(
  directory: Buffer,
  { short, long }: { readonly short: Reader; readonly long: Reader },
): PictureSize | undefined {
  let width = 0;
  let height = 0;
  for (let entry = 0; entry < directory.length; entry += 12) {
    const tag = short(directory, entry);
    if (tag !== WIDTH && tag !== HEIGHT) continue;
    const type = short(directory, entry + 2);
    if ((type !== SHORT && type !== LONG) || long(directory, entry + 4) !== 1) return undefined;
    const value = type === SHORT ? short(directory, entry + 8) : long(directory, entry + 8);
    // named twice, the first counts for one program and the last for another
    if (tag === WIDTH) width = Math.max(width, value);
    else height = Math.max(height, value);
  }
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Name and values of the box that tells a size. */
const ispeBytes = 16;

/** The largest of the sizes that its boxes name: of the whole picture, or of a tile of it. */
async function heicSize(file: FileBytes): Promise<PictureSize | undefined> {
  let largest: PictureSize | undefined;
  for await (const { bytes } of overlapping(piecesOf(file), ispeBytes)) {
    for (
      let at = bytes.indexOf('ispe');
      at !== -1 && at + ispeBytes <= bytes.length;
      at = bytes.indexOf('ispe', at + 4)
    )
      largest = largerSize(largest, {
        width: bytes.readUInt32BE(at + 8),
        height: bytes.readUInt32BE(at + 12),
      });
  }
  return largest;
}
