import { crc32, deflateSync } from 'node:zlib';

/** Points of a picture in rows of whole bytes, without gaps. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Grey of one bit or eight, or red, green and blue of eight each; the larger the lighter. */
  readonly form: 'bit' | 'grey' | 'rgb';
  readonly rows: Uint8Array;
  /** How it is to be turned, as EXIF says it: 1 is as it lies. */
  readonly orientation: number;
}

/** Bytes of a row. */
export function rowBytes(width: number, form: Raster['form']): number {
  return form === 'bit' ? (width + 7) >> 3 : form === 'grey' ? width : width * 3;
}

/** Writes a PNG (ISO/IEC 15948), turned by its EXIF data where it does not lie upright. */
export function pngOf({ width, height, form, rows, orientation }: Raster): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = form === 'bit' ? 1 : 8;
  head[9] = form === 'rgb' ? 2 : 0;
  const size = rowBytes(width, form);
  const filtered = Buffer.alloc((size + 1) * height);
  for (let row = 0; row < height; row += 1)
    filtered.set(rows.subarray(row * size, (row + 1) * size), row * (size + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(orientation === 1 ? [] : [chunk('eXIf', exifOf(orientation))]),
    chunk('IDAT', deflateSync(filtered, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Exif with nothing but the orientation (tag 0x0112). */
function exifOf(orientation: number): Buffer {
  return Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
