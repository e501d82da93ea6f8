import { expect, it } from 'vitest';
import { createPasswordHasher } from '../../platform/crypto/passwords.ts';
import { hasValidCheckCharacter } from '../../lib/codes.ts';
import { drawPin, hashPins } from './make-pins.ts';
import { pinSelector } from './pin-selector.ts';
import { pinLength } from './rules.ts';

it('draws a PIN that can be told from all others of the subject', () => {
  const all = Array.from({ length: 4096 }, (_, number) => number.toString(16).padStart(3, '0'));
  const free = all.slice(100, 110);
  const taken = new Set(all.filter((selector) => !free.includes(selector)));
  for (let turn = 0; turn < 20; turn++) expect(free).toContain(drawPin(taken).selector);
});

it('draws PINs of full length that tell typing errors, each with its own selector', () => {
  const pins = Array.from({ length: 50 }, () => drawPin(new Set()));
  for (const { folded, selector } of pins) {
    expect(folded).toHaveLength(pinLength);
    expect(hasValidCheckCharacter(folded)).toBe(true);
    expect(selector).toBe(pinSelector(folded));
  }
  expect(new Set(pins.map((pin) => pin.folded)).size).toBe(50);
});

it('hashes PINs in their order', async () => {
  const hasher = await createPasswordHasher();
  const pins = Array.from({ length: 5 }, () => drawPin(new Set()));
  const hashed = await hashPins(hasher, pins);
  for (const [index, pin] of pins.entries()) {
    expect(hashed[index]).toMatchObject(pin);
    expect(await hasher.verify(hashed[index]?.hash ?? null, pin.folded)).toBe(true);
  }
});
