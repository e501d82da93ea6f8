import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, entropyBits } from './codes.ts';
import { makeProvisionalPassword, readProvisionalPassword } from './provisional-password.ts';

const password = fc.constant(undefined).map(makeProvisionalPassword);

describe('a provisional password', () => {
  test('is shown in groups and holds at least 70 bits', () => {
    const made = makeProvisionalPassword();
    expect(made).toMatch(new RegExp(`^[${CODE_ALPHABET}]{5}(-[${CODE_ALPHABET}]{5}){2}$`));
    expect(entropyBits(readProvisionalPassword(made).length, CODE_ALPHABET.length)).toBeGreaterThanOrEqual(
      70,
    );
  });

  test('is another one each time', () => {
    expect(new Set(Array.from({ length: 1000 }, makeProvisionalPassword)).size).toBe(1000);
  });

  test('is read the same however it is typed or copied', () => {
    const blank = fc.constantFrom('', ' ', '\u00a0', '\t', '\r\n', '\u200b');
    const lookalikes = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll('-', ''),
      (text) => text.replaceAll('-', ' '),
      (text) => text.replaceAll('-', '–'),
      (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
      (text) => text.replaceAll('0', 'o').replaceAll('1', 'I'),
    );
    fc.assert(
      fc.property(password, blank, lookalikes, blank, (made, before, disguise, after) => {
        const read = readProvisionalPassword(before + disguise(made) + after);
        expect(read).toBe(made.replaceAll('-', ''));
      }),
    );
  });
});
