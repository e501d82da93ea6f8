import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, tidyPersonName } from './names.ts';

describe('a name as people write it', () => {
  test.each([
    ['Müller', 'Müller'],
    ['Mu\u0308ller', 'Müller'],
    ['  Anna   Maria\u00a0', 'Anna Maria'],
    ['Anna\tMaria\nLuise', 'Anna Maria Luise'],
    ['Groß-Weiß', 'Groß-Weiß'],
    ["O'Neil", "O'Neil"],
    ['D’Angelo', 'D’Angelo'],
    ['von und zu Guttenberg', 'von und zu Guttenberg'],
    ['Dr. h.c. Schmidt', 'Dr. h.c. Schmidt'],
    ['Prof.von Berg', 'Prof.von Berg'],
    ['Dr.De Luca', 'Dr.De Luca'],
    ['Meister.Huber', 'Meister.Huber'],
    ['Meier (geb. Huber)', 'Meier (geb. Huber)'],
    ['Çelik', 'Çelik'],
    ['Nguyễn', 'Nguyễn'],
    ['Ηλίας', 'Ηλίας'],
    ['Ольга', 'Ольга'],
    ['محمد', 'محمد'],
    ['می\u200cنا', 'می\u200cنا'],
    ['李', '李'],
    ['X', 'X'],
    ['MÜLLER', 'MÜLLER'],
    ['Mül\u00adler\u200b\ufeff', 'Müller'],
    ['\u202eMax\u202c', 'Max'],
    ['Heinrich 3.', 'Heinrich 3.'],
  ])('%j is stored as %j', (typed, name) => {
    expect(tidyPersonName(typed)).toEqual({ ok: true, value: name });
  });

  test.each([
    ['', 'missing'],
    [' \u00a0\u200b\u200d', 'missing'],
    ['-', 'no-letter'],
    ['12', 'no-letter'],
    ['Max\u0000', 'control-characters'],
    ['Max\u001b[31m', 'control-characters'],
    ['Max\ud800', 'control-characters'],
    ['M\ufffdller', 'control-characters'],
    ['Max <b>', 'link-or-markup'],
    ['https://evil.example', 'link-or-markup'],
    ['www.evil', 'link-or-markup'],
    ['Gewinn auf bit.ly/x', 'link-or-markup'],
    ['evil.com', 'link-or-markup'],
    ['gewinne.de', 'link-or-markup'],
    ['max@web.de', 'link-or-markup'],
    ['{{name}}', 'link-or-markup'],
  ])('%j is not taken: %s', (typed, refusal) => {
    expect(tidyPersonName(typed)).toEqual({ ok: false, refusal });
  });

  test('a name has an end', () => {
    for (const typed of ['ä'.repeat(LONGEST_NAME + 1), 'a'.repeat(1_000_000)]) {
      expect(tidyPersonName(typed)).toEqual({ ok: false, refusal: 'too-long' });
    }
  });

  test('200 characters are a name, also 200 beyond the basic plane', () => {
    expect(tidyPersonName('ä'.repeat(LONGEST_NAME)).ok).toBe(true);
    expect(tidyPersonName('𐐷'.repeat(LONGEST_NAME)).ok).toBe(true);
  });

  test('every name of letters, hyphens, apostrophes and blanks is taken with its letters untouched', () => {
    const part = fc.string({ unit: fc.constantFrom(...'aÄßéşñЖωم李'), minLength: 1, maxLength: 12 });
    const joint = fc.constantFrom('-', "'", '’', ' ', '. ', '\u00a0', ', ');
    fc.assert(
      fc.property(part, joint, part, (first, between, second) => {
        const name = first + between + second;
        expect(tidyPersonName(`  ${name}\u200b `)).toEqual({ ok: true, value: name.replace('\u00a0', ' ') });
      }),
    );
  });

  test('any text gets an answer; a name taken is clean and tidying it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
        const result = tidyPersonName(typed);
        if (!result.ok) return;
        expect(result.value).not.toMatch(/[\p{Cc}<>\u202a-\u202e]|^\s|\s\s|\s$/u);
        expect(tidyPersonName(result.value)).toEqual(result);
      }),
      { numRuns: 2000 },
    );
  });
});
