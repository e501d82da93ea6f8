import { crc32 } from 'node:zlib';
import { type FileBytes, overlapping, piecesOf } from './file-bytes.ts';
import { beginsZipDirectory, zipEndSize } from './zip-listing.ts';

const zipEnd = Buffer.from([0x50, 0x4b, 5, 6]);

/**
 * How a RAR begins: of version 4, and of those from 5 on. Seven bytes that no picture has by chance (once in a thousand
 * million pictures of 64 MB). What follows is not asked: unpackers pass over blocks that they do not know, and go on where
 * the sum over one is wrong.
 */
const rarBeginnings = [
  Buffer.from('Rar!\u001a\u0007\u0000', 'latin1'),
  Buffer.from('Rar!\u001a\u0007\u0001', 'latin1'),
];

const sevenZip = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]);
const sevenZipHead = 32;

/** The longest of all that is looked for. */
const longestSought = sevenZipHead;

/** Whether an unpacker would find an archive (ZIP, RAR, 7z) in a file that is something else, wherever it stands. */
export async function holdsArchive(file: FileBytes): Promise<boolean> {
  for await (const { bytes, at } of overlapping(piecesOf(file), longestSought)) {
    if (rarBeginnings.some((first) => bytes.includes(first))) return true;
    if (placesOf(bytes, sevenZip, sevenZipHead).some((place) => isSevenZip(bytes, place))) return true;
    for (const place of placesOf(bytes, zipEnd, zipEndSize))
      if (await isZipEnd(file, bytes, place, at)) return true;
  }
  return false;
}

/** Where something begins, with so many bytes of it there. */
function placesOf(bytes: Buffer, first: Buffer, length: number): readonly number[] {
  const places: number[] = [];
  for (
    let at = bytes.indexOf(first);
    at !== -1 && at + length <= bytes.length;
    at = bytes.indexOf(first, at + 1)
  )
    places.push(at);
  return places;
}

/** A 7z has a sum over its head; unpackers take one of noughts too, for an archive that was not finished. */
function isSevenZip(bytes: Buffer, at: number): boolean {
  const head = bytes.subarray(at + 8, at + sevenZipHead);
  return crc32(head.subarray(4)) === head.readUInt32LE(0) || head.every((byte) => byte === 0);
}

/**
 * Some unpackers look for the end of a ZIP at the end of the file alone, others in its last 64 KB whatever follows, others
 * everywhere; the directory may be where the end says, or right before it. That the four letters stand in a picture by
 * chance is not enough.
 * @param start where these bytes lie in the file
 */
async function isZipEnd(file: FileBytes, bytes: Buffer, at: number, start: number): Promise<boolean> {
  const isOfOnePart = [4, 6].every((field) => [0, 1, 0xffff].includes(bytes.readUInt16LE(at + field)));
  if (isOfOnePart) return true;
  const places = [start + at - bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)];
  for (const place of places) if (place >= 0 && beginsZipDirectory(await file.read(place, 4))) return true;
  return false;
}
