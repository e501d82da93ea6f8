import { NoView } from '../pdf-views.ts';
import { bitsReversed } from './bits.ts';
import type { TiffDirectory } from './tiff-directory.ts';
import { tag } from './tiff-tags.ts';
import { type FaxKind, unpackFax } from './unpack-fax.ts';
import { unpackBits, unpackDeflate, unpackLzw } from './unpack.ts';

/** Strips or tiles of a page: how large each is and where it belongs. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly offsets: readonly number[];
  readonly counts: readonly number[];
}

/** The points of a page in rows of whole bytes, put together from its strips or tiles. */
export function tiffSegments(file: Buffer, page: TiffDirectory): Uint8Array {
  const width = page.number(tag.width, 0);
  const height = page.number(tag.height, 0);
  const bitsOfPoint = page.number(tag.bitsPerSample, 1) * page.number(tag.samplesPerPixel, 1);
  if (page.number(tag.planarConfiguration, 1) !== 1) throw new NoView('not-supported');
  const layout = layoutOf(page, width, height);
  const rowSize = (width * bitsOfPoint + 7) >> 3;
  const pieceRow = (layout.width * bitsOfPoint + 7) >> 3;
  const out = new Uint8Array(rowSize * height);
  for (const [index, offset] of layout.offsets.entries()) {
    const top = Math.floor(index / layout.across) * layout.height;
    const left = ((index % layout.across) * layout.width * bitsOfPoint) >> 3;
    const rows = Math.min(layout.height, height - top);
    if (rows <= 0) break;
    const packed = file.subarray(offset, offset + (layout.counts[index] ?? 0));
    const piece = unpack(packed, page, layout.width, layout.across > 1 ? layout.height : rows, pieceRow);
    undoPredictor(piece, page, pieceRow);
    for (let row = 0; row < rows; row += 1) {
      const part = piece.subarray(row * pieceRow, row * pieceRow + Math.min(pieceRow, rowSize - left));
      out.set(part, (top + row) * rowSize + left);
    }
  }
  return out;
}

function layoutOf(page: TiffDirectory, width: number, height: number): Layout {
  const tileWidth = page.number(tag.tileWidth, 0);
  const tileHeight = page.number(tag.tileHeight, 0);
  if (tileWidth > 0 && tileHeight > 0) {
    // pieces must not be larger than what was counted, and begin at whole bytes
    if (tileWidth > 4096 || tileHeight > 4096 || tileWidth % 8 !== 0) throw new NoView('not-supported');
    return {
      width: tileWidth,
      height: tileHeight,
      across: Math.ceil(width / tileWidth),
      offsets: page.numbers(tag.tileOffsets),
      counts: page.numbers(tag.tileByteCounts),
    };
  }
  const rows = Math.min(height, Math.max(1, page.number(tag.rowsPerStrip, height)));
  return {
    width,
    height: rows,
    across: 1,
    offsets: page.numbers(tag.stripOffsets).slice(0, Math.ceil(height / rows)),
    counts: page.numbers(tag.stripByteCounts),
  };
}

function unpack(
  given: Uint8Array,
  page: TiffDirectory,
  width: number,
  rows: number,
  rowSize: number,
): Uint8Array {
  const compression = page.number(tag.compression, 1);
  const packed = page.number(tag.fillOrder, 1) === 2 ? bitsReversed(given) : given;
  const size = rows * rowSize;
  switch (compression) {
    case 1: {
      const out = new Uint8Array(size);
      out.set(packed.subarray(0, size));
      return out;
    }
    case 2:
    case 3:
    case 4:
      return unpackFax(packed, width, rows, faxKindOf(compression, page));
    case 5:
      return unpackLzw(packed, size);
    case 8:
    case 32_946:
      return unpackDeflate(packed, size);
    case 32_773:
      return unpackBits(packed, size);
    default:
      throw new NoView('not-supported');
  }
}

function faxKindOf(compression: 2 | 3 | 4, page: TiffDirectory): FaxKind {
  if (page.number(tag.bitsPerSample, 1) * page.number(tag.samplesPerPixel, 1) !== 1)
    throw new NoView('not-supported');
  const mayFollow = (page.number(tag.group3Options, 0) & 1) === 1;
  return {
    scheme: compression === 4 ? 'g4' : compression === 3 ? 'g3' : 'g31d',
    mayFollow,
    aligned: compression === 2,
  };
}

/** Undoes the difference to the point before (TIFF 6.0, section 14). */
function undoPredictor(piece: Uint8Array, page: TiffDirectory, rowSize: number): void {
  const predictor = page.number(tag.predictor, 1);
  if (predictor === 1) return;
  const samples = page.number(tag.samplesPerPixel, 1);
  if (predictor !== 2 || page.number(tag.bitsPerSample, 1) !== 8) throw new NoView('not-supported');
  for (let row = 0; row < piece.length; row += rowSize)
    for (let at = row + samples; at < row + rowSize; at += 1)
      piece[at] = (piece[at]! + piece[at - samples]!) & 255;
}
