import { NoView } from '../pdf-views.ts';
import { type BitReader, bitsOf } from './bits.ts';
import { longestWord, runTables } from './fax-codes.ts';

/** How a fax was packed (TIFF 6.0, section 11): lines by themselves, by the line before, or all by the line before. */
export interface FaxKind {
  readonly scheme: 'g31d' | 'g3' | 'g4';
  /** Lines of Group 3 may follow the one before; a bit in front of each says so. */
  readonly mayFollow: boolean;
  /** Code 2 begins each line at a whole byte. */
  readonly aligned: boolean;
}

/**
 * Unpacks a picture of black and white as fax machines send it (ITU-T T.4 and T.6).
 * @returns rows of whole bytes, one bit a point, 1 is black
 */
export function unpackFax(packed: Uint8Array, width: number, height: number, kind: FaxKind): Uint8Array {
  const bytesOfRow = (width + 7) >> 3;
  const out = new Uint8Array(bytesOfRow * height);
  const bits = bitsOf(packed);
  let before: number[] = [width];
  for (let row = 0; row < height && !bits.isAtEnd(); row += 1) {
    if (kind.aligned) bits.align();
    if (kind.scheme !== 'g4' && !passEndOfLine(bits)) break;
    let follows = kind.scheme === 'g4';
    if (kind.scheme === 'g3' && kind.mayFollow) {
      follows = bits.peek(1) === 0;
      bits.skip(1);
    }
    const changes = follows ? lineByBefore(bits, before, width) : lineByItself(bits, width);
    if (!changes) break;
    paint(out, row * bytesOfRow, changes, width);
    before = changes;
  }
  return out;
}

/** Passes the mark between lines where there is one. @returns false at the end of the picture (six marks) */
function passEndOfLine(bits: BitReader): boolean {
  let marks = 0;
  for (;;) {
    let fill = 0;
    // fill bits stand before a mark; no word begins with eleven zeros
    while (fill < 64 && bits.peek(12) === 0 && !bits.isAtEnd()) {
      bits.skip(1);
      fill += 1;
    }
    if (bits.peek(12) !== 1) return true;
    marks += 1;
    if (marks > 1) return false;
    bits.skip(12);
  }
}

/** A run of one colour; long ones are several words. */
function runOf(bits: BitReader, isBlack: boolean): number {
  const table = isBlack ? runTables.black : runTables.white;
  let sum = 0;
  for (;;) {
    const found = table[bits.peek(longestWord)]!;
    if (found === 0) throw new NoView('damaged');
    bits.skip(found & 15);
    const run = found >> 4;
    sum += run;
    if (run < 64) return sum;
  }
}

/** Where the colour changes in a line, beginning with white; the width of the line at its end. */
function lineByItself(bits: BitReader, width: number): number[] {
  const changes: number[] = [];
  let at = 0;
  for (let isBlack = false; at < width; isBlack = !isBlack) {
    at = Math.min(width, at + runOf(bits, isBlack));
    changes.push(at);
  }
  return changes;
}

/** The same as a difference to the line before (T.4, 4.2): pass, along, or moved by up to three points. */
function lineByBefore(bits: BitReader, before: readonly number[], width: number): number[] | undefined {
  const changes: number[] = [];
  let at = -1;
  let isBlack = false;
  while (at < width) {
    const first = nextChange(before, at, isBlack, width);
    const mode = modeOf(bits);
    if (mode === 'end') return changes.length === 0 ? undefined : [...changes, width];
    if (mode === 'pass') at = nextAfter(before, first, width);
    else if (mode === 'along') {
      const start = Math.max(at, 0);
      const middle = Math.min(width, start + runOf(bits, isBlack));
      at = Math.min(width, middle + runOf(bits, !isBlack));
      changes.push(middle, at);
    } else {
      const moved = Math.min(width, first + mode);
      if (moved < Math.max(at, 0)) throw new NoView('damaged');
      at = moved;
      changes.push(at);
      isBlack = !isBlack;
    }
  }
  return changes;
}

/** The first change of the line before to the other colour, right of where we are. */
function nextChange(before: readonly number[], at: number, isBlack: boolean, width: number): number {
  for (let index = isBlack ? 1 : 0; index < before.length; index += 2)
    if (before[index]! > at) return before[index]!;
  return width;
}

function nextAfter(before: readonly number[], change: number, width: number): number {
  return before.find((one) => one > change) ?? width;
}

const modes: readonly (readonly [word: number, length: number, mode: 'pass' | 'along' | number])[] = [
  [0b1, 1, 0],
  [0b011, 3, 1],
  [0b010, 3, -1],
  [0b001, 3, 'along'],
  [0b0001, 4, 'pass'],
  [0b000011, 6, 2],
  [0b000010, 6, -2],
  [0b0000011, 7, 3],
  [0b0000010, 7, -3],
];

function modeOf(bits: BitReader): 'pass' | 'along' | 'end' | number {
  for (const [word, length, mode] of modes)
    if (bits.peek(length) === word) {
      bits.skip(length);
      return mode;
    }
  // the end of the block, or of what there is
  if (bits.peek(12) === 1 || bits.isAtEnd()) return 'end';
  throw new NoView('damaged');
}

function paint(out: Uint8Array, row: number, changes: readonly number[], width: number): void {
  for (let index = 0; index < changes.length; index += 2) {
    const to = changes[index + 1] ?? width;
    for (let at = changes[index]!; at < to; at += 1) out[row + (at >> 3)]! |= 128 >> (at & 7);
  }
}
