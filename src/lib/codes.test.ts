import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CODE_ALPHABET,
  entropyBits,
  groupCode,
  hasValidCheckCharacter,
  isWellFormed,
  MAX_CODE_LENGTH,
  makeCode,
  readCode,
  unreadableCharacters,
} from './codes.ts';

const code = fc.integer({ min: 2, max: MAX_CODE_LENGTH }).map((length) => makeCode({ length }));
const noise = fc.constantFrom(
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u202f',
  '\u3000',
  '\u2800',
  '\ufe0f',
  '-',
  '‐',
  '‑',
  '–',
  '—',
  '−',
  '_',
  '.',
  '·',
  ',',
  '„',
  '“',
  "'",
  '(',
  ')',
);
const disguises: Record<string, readonly string[]> = {
  0: ['0', 'O', 'o', '０', 'Ｏ'],
  1: ['1', 'I', 'l', 'L', 'i', 'Ｉ', 'ｌ', '１'],
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'A',
      'o',
      'ſ',
      'ŉ',
      'ß',
      'ΐ',
      '\u0308',
      '\u0345',
      '\u200b',
      '\u00ad',
      'ﬃ',
      '\ud800',
    ),
  }),
);

/** What a person might type for a code: any case, lookalikes, full width, noise before, between and after. */
function typedFor(text: string): fc.Arbitrary<string> {
  const pieces = [...text].map((character) =>
    fc.tuple(
      fc.array(noise, { maxLength: 2 }).map((blanks) => blanks.join('')),
      fc.constantFrom(
        ...(disguises[character] ?? [character, character.toLowerCase(), toFullWidth(character)]),
      ),
    ),
  );
  return fc.tuple(fc.tuple(...pieces), noise).map(([parts, end]) => parts.flat().join('') + end);
}

function toFullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

describe('making a code', () => {
  test('a code has the length asked for, the alphabet and a check character that fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: MAX_CODE_LENGTH }), (length) => {
        const made = makeCode({ length });
        return isWellFormed(made, length) && hasValidCheckCharacter(made);
      }),
    );
  });

  test('all 32 characters occur about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      for (const character of makeCode({ length: 17 }))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect([...counts.keys()].sort().join('')).toBe(CODE_ALPHABET);
    for (const count of counts.values()) expect(Math.abs(count - 1062)).toBeLessThan(250);
  });

  test.each([0, 1, 32, 9.5, Number.NaN])('a length of %s is a mistake of the caller', (length) => {
    expect(() => makeCode({ length })).toThrow(RangeError);
  });
});

describe('the check character', () => {
  test('catches every single wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.constantFrom(...CODE_ALPHABET), (good, at, other) => {
        const position = at % good.length;
        fc.pre(good[position] !== other);
        return !hasValidCheckCharacter(good.slice(0, position) + other + good.slice(position + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('catches every swap of two different characters, neighbours or not', () => {
    fc.assert(
      fc.property(code, fc.nat(), fc.nat(), (good, first, second) => {
        const swapped = [...good];
        const a = first % good.length;
        const b = second % good.length;
        fc.pre(good[a] !== good[b]);
        [swapped[a], swapped[b]] = [good[b] ?? '', good[a] ?? ''];
        return !hasValidCheckCharacter(swapped.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test('catches a pair of equal characters typed as another pair', () => {
    for (const [first, second] of [
      ['A', 'B'],
      ['0', 'Z'],
      ['7', '1'],
    ] as const) {
      for (let at = 0; at < 11; at++) {
        const base = 'K7QM2XD4RP9T'.split('');
        base[at] = base[at + 1] = first;
        const good = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
          .map((c) => base.join('') + c)
          .find(hasValidCheckCharacter);
        base[at] = base[at + 1] = second;
        expect(hasValidCheckCharacter(base.join('') + good?.at(-1))).toBe(false);
      }
    }
  });

  test.each(['', '0', 'ABCU', 'ÄÖÜ', '0'.repeat(32)])('"%s" has no valid one', (folded) => {
    expect(hasValidCheckCharacter(folded)).toBe(false);
  });

  test('stays what printed letters carry', () => {
    expect(['K7QM2XD4RP9T1', '000000000', 'K7QM2XD4R9PT1'].map(hasValidCheckCharacter)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('reading a code', () => {
  test('whatever a person types for it, it is read as it was made', () => {
    const written = code.chain((made) => fc.tuple(fc.constant(made), typedFor(made)));
    fc.assert(
      fc.property(written, ([made, typed]) => readCode(typed) === made),
      { numRuns: 500 },
    );
  });

  test('its shown groups are read as it was made', () => {
    fc.assert(fc.property(code, (made) => readCode(groupCode(made)) === made));
  });

  test('any text is read without failing, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => readCode(readCode(typed)) === readCode(typed)),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['k7qm2-xd4rp-9tvh', 'K7QM2XD4RP9TVH'],
    ['  oO0 iIlL1\u00a0', '00011111'],
    ['AB\u00adC\u200bD\ufeffE', 'ABCDE'],
    ['„AB12“.', 'AB12'],
    ['ＡＢ１２', 'AB12'],
    ['U2', 'U2'],
    ['ab|12', 'AB|12'],
    ['', ''],
    ['\u00a0-\t', ''],
  ])('%j is read as %j', (typed, folded) => {
    expect(readCode(typed)).toBe(folded);
  });

  test('names what no code contains', () => {
    expect(unreadableCharacters(readCode('u2-ü2-u|a'))).toEqual(['U', 'Ü', '|']);
    expect(unreadableCharacters(readCode('oil-7'))).toEqual([]);
  });

  test('only the agreed length and alphabet are well formed', () => {
    expect(isWellFormed('AB12', 4)).toBe(true);
    expect(isWellFormed('AB12', 5)).toBe(false);
    expect(isWellFormed('ABU2', 4)).toBe(false);
    expect(isWellFormed('', 0)).toBe(true);
  });
});

test.each([
  [6, '123-456'],
  [8, '1234-5678'],
  [9, '12345-6789'],
  [10, '12345-67890'],
  [13, '12345-6789-0123'],
  [14, '12345-67890-1234'],
  [16, '1234-5678-9012-3456'],
  [0, ''],
])('%i characters are shown in even groups', (length, shown) => {
  expect(groupCode('1234567890123456'.slice(0, length))).toBe(shown);
});

test('twelve random characters of our alphabet hold 60 bits', () => {
  expect(entropyBits(12, CODE_ALPHABET.length)).toBe(60);
});
