import { onTestFailed } from 'vitest';

/** Numbers from 0 up to 1, as `Math.random` gives them, and again the same ones from the same seed. */
export type Chance = () => number;

// a short run is the same every time; a long one looks further, from a seed that its figures and a failure name
const given = process.env['FAULTS_SEED'];
const isLong = process.env['TEST_LONG'] === '1';

/** Where chance begins; `FAULTS_SEED` takes a run up again. */
export const seed = given ? Number(given) : isLong ? Date.now() % 2 ** 32 : 20_261_121;

/**
 * Chance for one purpose of a test, such as the moments of its kills: what else the test decides by chance, and in which
 * order, does not disturb it. A test that fails says from which seed.
 */
export function chanceFor(purpose: string): Chance {
  onTestFailed(() => {
    process.stderr.write(`FAULTS_SEED=${seed} repeats what chance decided\n`);
  });
  let state = [...purpose].reduce(
    (hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193),
    seed,
  );
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
