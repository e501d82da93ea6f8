import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { estimateGuessBits, foldWord } from './password-guessing.ts';
import { checkPassword, LONGEST_PASSWORD, type PasswordContext } from './password-rules.ts';

const context: PasswordContext = {
  minLength: 12,
  email: 'm.weber@holzbau-weber.de',
  names: ['Maximilian', 'Weber-Groß'],
  forbiddenWords: ['Handwerkskammer Musterstadt', 'HWK', 'Kundenportal'],
};
const refusalsOf = (password: string): readonly string[] => checkPassword(password, context);

describe('length', () => {
  test.each([
    ['k8#Vq2!xLw9', ['too-short']],
    ['k8#Vq2!xLw9z', []],
    ['', ['too-short']],
    ['zürnt-Öfchen', []],
    ['zu\u0308rnt-O\u0308fche', ['too-short']],
    ['🔨🪚🧱🪛🔧⚙🪜🧰🚪🪟🏠🚿', []],
    ['🔨🪚🧱🪛🔧⚙🪜🧰🚪🪟🏠', ['too-short']],
    ['Hobel Ziegel Lampe Fluss '.repeat(6).slice(0, LONGEST_PASSWORD), []],
    ['Hobel Ziegel Lampe Fluss '.repeat(6).slice(0, LONGEST_PASSWORD + 1), ['too-long']],
  ])('of %j', (password, refusals) => {
    expect(refusalsOf(password)).toEqual(refusals);
  });

  test('of a whole book', () => {
    expect(refusalsOf('a'.repeat(1_000_000))).toEqual(['too-long']);
  });

  test('the limit is the chamber’s', () => {
    expect(checkPassword('k8#Vq2!xLw9z', { minLength: 15 })).toEqual(['too-short']);
  });
});

describe('common passwords are refused in every dress', () => {
  test.each([
    'Passwort123456789',
    'passwortpasswort',
    'PasswortPasswort1!',
    'P@ssw0rt2024!',
    'qwertzuiop12345',
    'qwertzuiopasdf',
    'qwertyuiop123',
    '1q2w3e4r5t6z7u',
    '1qay2wsx3edc4rfv',
    'q1w2e3r4t5z6u7',
    'a1s2d3f4g5h6',
    'aaaaaaaaaaaaaaa',
    'abcdefghijklmno',
    '123456789012345',
    '98765432109876',
    '147258369147',
    '111122223333',
    '....................',
    '               ',
    'halloHALLOhallo',
    'Hallo1Hallo2Hallo3',
    'Sommer2024!!!!',
    'Schatz-12.05.1978',
    'Schalke04Schalke04',
    'ichliebedich123',
    'iloveyou123456789',
    'Bäckermeister2026',
    'Geheim!Geheim!',
    'xkqpxkqpxkqpxkqp',
    'Handwerker-Weber-1',
  ])('%s', (password) => {
    expect(refusalsOf(password)).toContain('common');
  });

  test('any entry of the list, padded to the length asked for', () => {
    const padding = fc.constantFrom<(word: string) => string>(
      (word) => word.padEnd(15, '1234567890123'),
      (word) => word.padEnd(15, '!'),
      (word) => word.padStart(15, '0'),
      (word) => word.toUpperCase().padEnd(15, '.'),
      (word) => `${word}${word}${word}`,
      (word) => `${word} 2026 ${word}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...COMMON_PASSWORDS), padding, (word, pad) => {
        expect(checkPassword(pad(word).padEnd(12, '1'), { minLength: 12 })).toEqual(['common']);
      }),
      { numRuns: 1000 },
    );
  });

  test('the list has over 3,000 entries, each written as it is looked up', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(3000);
    for (const word of COMMON_PASSWORDS) expect(foldWord(word)).toBe(word);
  });
});

describe('own data and words of the chamber are refused, digits and signs aside', () => {
  test.each([
    ['Maximilian1975', 'own-data'],
    ['weber_gross-2020', 'own-data'],
    ['Weber-Groß, Maximilian', 'own-data'],
    ['holzbauweber123', 'own-data'],
    ['Holzbau-Weber!', 'own-data'],
    ['WEBERGROSS....', 'own-data'],
    ['Handwerkskammer2026', 'chamber-word'],
    ['HWK-Kundenportal-1', 'chamber-word'],
    ['Musterstadt-1234', 'chamber-word'],
    ['Handwerkskammer-Maximilian', 'own-data'],
  ])('%s: %s', (password, refusal) => {
    expect(refusalsOf(password)).toEqual([refusal]);
  });

  test('short parts of an address or name forbid nothing', () => {
    expect(checkPassword('m-m-m Giebelwand', { minLength: 12, email: 'm@x.de', names: ['M'] })).toEqual([]);
  });
});

describe('what is good is taken', () => {
  test.each([
    'Hobel-Ziegel-Lampe-Fluss',
    'hobelziegellampefluss',
    'blauer-himmel-sonne',
    'staubsauger 7 im regen',
    'Michael84736251',
    'Weber fährt gern Traktor',
    'Handwerkskammer am Dienstag um drei',
    'k8#Vq2!xLw9zB4',
    'eine ganz normale lange zeile',
    'пароль-из-четырёх-слов',
  ])('%s', (password) => {
    expect(refusalsOf(password)).toEqual([]);
  });

  test('random passwords of a password manager', () => {
    const character = fc.constantFrom(
      ...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%&*+-_=',
    );
    const password = fc.noBias(fc.string({ unit: character, minLength: 15, maxLength: 64 }));
    fc.assert(fc.property(password, (made) => refusalsOf(made).length === 0));
  });
});

test('any text gets an answer, no reason twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (password) => {
      const refusals = refusalsOf(password);
      expect(new Set(refusals).size).toBe(refusals.length);
    }),
  );
});

test('case makes no password better', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aäeosltPHÜ1!'), maxLength: 20 });
  fc.assert(
    fc.property(text, (password) => {
      expect(refusalsOf(password.toUpperCase())).toEqual(refusalsOf(password.toLowerCase()));
    }),
  );
});

test('a longer password is never worth less for a random tail', () => {
  const words = { common: COMMON_PASSWORDS, own: new Set<string>() };
  const text = fc.string({ unit: fc.constantFrom(...'passwort123!qwertz') });
  fc.assert(
    fc.property(text, (start) => {
      expect(estimateGuessBits(`${start}#xQ7v`, words)).toBeGreaterThan(estimateGuessBits(start, words) - 2);
    }),
  );
});
