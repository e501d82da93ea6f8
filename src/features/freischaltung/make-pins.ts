import { availableParallelism } from 'node:os';
import { makeCode } from '../../lib/codes.ts';
import { mapInParallel } from '../../lib/map-in-parallel.ts';
import type { PasswordHasher } from '../../platform/crypto/passwords.ts';
import { pinSelector } from './pin-selector.ts';
import { pinLength } from './rules.ts';

/** A PIN in clear, as it exists between being made and being printed. */
export interface FreshPin {
  readonly folded: string;
  readonly selector: string;
}

/** A PIN in clear with what is stored of it. */
export interface HashedPin extends FreshPin {
  readonly hash: string;
}

/**
 * Draws a PIN that the subject's other PINs can be told from.
 * @param taken selectors of the subject's PINs
 */
export function drawPin(taken: ReadonlySet<string>): FreshPin {
  for (;;) {
    const folded = makeCode({ length: pinLength });
    const selector = pinSelector(folded);
    if (!taken.has(selector)) return { folded, selector };
  }
}

/** Hashes PINs on all cores, and leaves threads of the pool for files and name look-ups. */
export function hashPins<Pin extends FreshPin>(
  hasher: PasswordHasher,
  pins: readonly Pin[],
): Promise<readonly (Pin & HashedPin)[]> {
  return mapInParallel(pins, availableParallelism(), async (pin) => ({
    ...pin,
    hash: await hasher.hash(pin.folded),
  }));
}
