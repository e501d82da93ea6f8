/** Remembers numbers; `add` says whether a number is new. */
export interface NumberSet {
  add(number: number): boolean;
}

/**
 * A set of whole numbers from 1 to 2⁵³ − 1 in 16 to 32 bytes each, a quarter of what a `Set` takes: enough to tell
 * whether a row of a file with a million comes twice.
 */
export function createNumberSet(): NumberSet {
  let slots = new Float64Array(1 << 12);
  let count = 0;

  function place(table: Float64Array, number: number): number {
    const mask = table.length - 1;
    let at = mix(number) & mask;
    while (table[at] !== 0 && table[at] !== number) at = (at + 1) & mask;
    return at;
  }

  function grow(): void {
    const larger = new Float64Array(slots.length * 2);
    for (const number of slots) if (number !== 0) larger[place(larger, number)] = number;
    slots = larger;
  }

  return {
    add(number) {
      const at = place(slots, number);
      if (slots[at] === number) return false;
      slots[at] = number;
      count++;
      if (count * 2 > slots.length) grow();
      return true;
    },
  };
}

/** Spreads neighbours, as numbers of Betriebe mostly are, over the table. */
function mix(number: number): number {
  let hash = Math.imul(number >>> 0, 0x9e3779b1) ^ Math.imul(Math.floor(number / 0x1_0000_0000), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
