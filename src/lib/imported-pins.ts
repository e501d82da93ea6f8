import { entropyBits } from './codes.ts';

/** From this many PINs of one length on, the characters seen at a position are taken for all that occur there. */
const ENOUGH_TO_OBSERVE = 200;

/** PINs of an older system that were told apart there and no longer are, once O and 0, I, l and 1 are one. */
export type FoldedCollision = { readonly folded: string; readonly rows: readonly number[] };

/**
 * Finds PINs that have become the same by folding, or always were.
 *
 * @param foldedPins PINs as `readCode` returns them; the index in this list is the row
 */
export function findCollisions(foldedPins: readonly string[]): readonly FoldedCollision[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, folded] of foldedPins.entries()) {
    const rows = rowsOf.get(folded);
    if (rows) rows.push(row);
    else rowsOf.set(folded, [row]);
  }
  return [...rowsOf].filter(([, rows]) => rows.length > 1).map(([folded, rows]) => ({ folded, rows }));
}

/**
 * Estimates how many bits the weakest PINs of an import hold: for each length the sum over its positions, the
 * smallest of them all. A long list is judged by what really changes at each position, so a common prefix or
 * serial numbers count for nothing; a short one by the kind of characters it uses (digits, hexadecimal,
 * letters and digits), as a few PINs cannot show their whole alphabet.
 *
 * @param foldedPins PINs as `readCode` returns them
 * @returns bits; 0 for an empty list or where an empty PIN is among them
 */
export function estimateEntropyBits(foldedPins: readonly string[]): number {
  const byLength = Map.groupBy(foldedPins, (pin) => pin.length);
  const estimates = [...byLength].map(([length, pins]) =>
    pins.length < ENOUGH_TO_OBSERVE
      ? entropyBits(length, assumedAlphabetSize(pins))
      : observedBits(length, pins),
  );
  return estimates.length === 0 ? 0 : Math.min(...estimates);
}

function assumedAlphabetSize(pins: readonly string[]): number {
  if (pins.every((pin) => /^[0-9]*$/.test(pin))) return 10;
  if (pins.every((pin) => /^[0-9A-F]*$/.test(pin))) return 16;
  return 33;
}

function observedBits(length: number, pins: readonly string[]): number {
  let bits = 0;
  for (let position = 0; position < length; position++) {
    bits += entropyBits(1, new Set(pins.map((pin) => pin[position])).size);
  }
  return bits;
}
