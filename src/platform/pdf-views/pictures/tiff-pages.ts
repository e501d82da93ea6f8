import { NoView } from '../pdf-views.ts';
import type { PicturePage } from '../picture-pdf.ts';
import { pngOf, type Raster } from './png-file.ts';
import { type TiffDirectory, tiffDirectories } from './tiff-directory.ts';
import { tiffJpeg } from './tiff-jpeg.ts';
import { tiffSegments } from './tiff-segments.ts';
import { tag } from './tiff-tags.ts';

/** All pages of a file that are opened together; what a scanner makes of twenty sheets. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The pages of a TIFF as pictures that the typesetter knows: baseline and the usual extensions (TIFF 6.0), black and
 * white, grey, palette and RGB in strips or tiles, packed by PackBits, LZW, Deflate, fax (Groups 3 and 4) or JPEG in one
 * piece. Previews among them are left out.
 * @throws NoView for all others, such as printing colours and old JPEG
 */
export function tiffPages(file: Buffer, mostPoints: number): readonly PicturePage[] {
  try {
    const pages = tiffDirectories(file).filter((one) => (one.number(tag.subfileType, 0) & 5) === 0);
    if (pages.length === 0) throw new NoView('damaged');
    refuseTooLarge(pages, mostPoints);
    return pages.map((one) => ({
      bytes: one.number(tag.compression, 1) === 7 ? tiffJpeg(file, one) : pngOf(rasterOf(file, one)),
      stretch: stretchOf(one),
    }));
  } catch (error) {
    // something lies beyond the end of the file
    throw error instanceof RangeError ? new NoView('damaged') : error;
  }
}

function refuseTooLarge(pages: readonly TiffDirectory[], mostPoints: number): void {
  let bytes = 0;
  for (const one of pages) {
    const points = one.number(tag.width, 0) * one.number(tag.height, 0);
    const samples = one.number(tag.samplesPerPixel, 1);
    if (points === 0 || samples === 0) throw new NoView('damaged');
    bytes += points * samples * Math.ceil(one.number(tag.bitsPerSample, 1) / 8);
    if (points > mostPoints || bytes > mostBytes) throw new NoView('too-large');
  }
}

/** Points of faxes lie closer across than down. */
function stretchOf(page: TiffDirectory): number {
  const [across, down] = [page.number(tag.xResolution, 1), page.number(tag.yResolution, 1)];
  const stretch = across / down;
  const isTurned = page.number(tag.orientation, 1) > 4;
  if (!(stretch > 0.2 && stretch < 5)) return 1;
  return isTurned ? 1 / stretch : stretch;
}

function rasterOf(file: Buffer, page: TiffDirectory): Raster {
  const width = page.number(tag.width, 0);
  const height = page.number(tag.height, 0);
  const bits = page.number(tag.bitsPerSample, 1);
  const samples = page.number(tag.samplesPerPixel, 1);
  const photometric = page.number(tag.photometric, 1);
  const orientation = page.number(tag.orientation, 1);
  const rows = tiffSegments(file, page);
  const facts = { width, height, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
  if (photometric <= 1 && samples === 1 && bits === 1) {
    const isWhiteZero = photometric === 0;
    return { ...facts, form: 'bit', rows: isWhiteZero ? rows.map((byte) => byte ^ 255) : rows };
  }
  const sampleAt = samplesOf(rows, { width, bits, samples });
  const points = width * height;
  if (photometric <= 1) {
    const grey = new Uint8Array(points);
    for (let at = 0; at < points; at += 1) {
      const value = sampleAt(at, 0);
      grey[at] = photometric === 0 ? 255 - value : value;
    }
    return { ...facts, form: 'grey', rows: grey };
  }
  const rgb = new Uint8Array(points * 3);
  if (photometric === 2 && samples >= 3) {
    for (let at = 0; at < points; at += 1)
      for (let sample = 0; sample < 3; sample += 1) rgb[at * 3 + sample] = sampleAt(at, sample);
    return { ...facts, form: 'rgb', rows: rgb };
  }
  const palette = page.numbers(tag.colorMap);
  if (photometric !== 3 || samples !== 1 || bits > 8 || palette.length !== 3 << bits)
    throw new NoView('not-supported');
  const colours = 1 << bits;
  const most = colours - 1;
  for (let at = 0; at < points; at += 1) {
    const index = Math.round((sampleAt(at, 0) * most) / 255);
    for (let sample = 0; sample < 3; sample += 1)
      rgb[at * 3 + sample] = palette[sample * colours + index]! >> 8;
  }
  return { ...facts, form: 'rgb', rows: rgb };
}

/** Samples of any usual depth as bytes: the fewest are spread out, the finest cut to what a screen shows. */
function samplesOf(
  rows: Uint8Array,
  { width, bits, samples }: { readonly width: number; readonly bits: number; readonly samples: number },
): (point: number, sample: number) => number {
  if (bits === 8) return (point, sample) => rows[point * samples + sample]!;
  if (bits === 16) return (point, sample) => rows[(point * samples + sample) * 2]!;
  if (samples !== 1 || ![1, 2, 4].includes(bits)) throw new NoView('not-supported');
  const rowSize = (width * bits + 7) >> 3;
  const most = (1 << bits) - 1;
  return (point) => {
    const [row, column] = [Math.floor(point / width), point % width];
    const bit = column * bits;
    const byte = rows[row * rowSize + (bit >> 3)]!;
    return Math.round((((byte >> (8 - bits - (bit & 7))) & most) * 255) / most);
  };
}
