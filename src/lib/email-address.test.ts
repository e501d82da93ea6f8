import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmailAddress } from './email-address.ts';

const refusalOf = (typed: string): string => {
  const result = parseEmailAddress(typed);
  return result.ok ? result.value.address : result.refusal;
};

describe('an address as people type it', () => {
  test.each([
    ['max@web.de', 'max@web.de'],
    ['  Max.Muster@WEB.de\u00a0', 'Max.Muster@web.de'],
    ['\ufeffmax@web.de\u200b', 'max@web.de'],
    ['ma\u00adx@we\u200bb.de', 'max@web.de'],
    ['mailto:max@web.de', 'max@web.de'],
    ['MAILTO:max@web.de?subject=Hallo', 'max@web.de'],
    ['Max Muster <max@web.de>', 'max@web.de'],
    ['"Muster, Max" <mailto:max@web.de> ', 'max@web.de'],
    ['<max@web.de>', 'max@web.de'],
    ['„max@web.de“', 'max@web.de'],
    ['max@web.de.', 'max@web.de'],
    ['max@web.de;', 'max@web.de'],
    ['max＠web.de', 'max@web.de'],
    ["o'neil+portal@sub.example.co.uk", "o'neil+portal@sub.example.co.uk"],
    ['info@bäckerei-müller.de', 'info@xn--bckerei-mller-bfb28a.de'],
    ['info@Ba\u0308cker.de', 'info@xn--bcker-gra.de'],
    ['info@xn--bcker-gra.de', 'info@xn--bcker-gra.de'],
    ['1@a.koeln', '1@a.koeln'],
  ])('%j is %s', (typed, address) => {
    expect(parseEmailAddress(typed)).toEqual({
      ok: true,
      value: { address, folded: address.toLowerCase() },
    });
  });

  test.each([
    ['', 'missing'],
    [' \u200b\t', 'missing'],
    ['<>', 'missing'],
    ['max', 'no-at'],
    ['max.web.de', 'no-at'],
    ['max@web.de, eva@web.de', 'several-ats'],
    ['max@@web.de', 'several-ats'],
    ['max @web.de', 'blank-inside'],
    ['max@web .de', 'blank-inside'],
    ['max@web.de\r\nBcc:eva', 'blank-inside'],
    ['@web.de', 'bad-local-part'],
    ['max.@web.de', 'bad-local-part'],
    ['ma..x@web.de', 'bad-local-part'],
    ['ma"x@web.de', 'bad-local-part'],
    ['ma\u0000x@web.de', 'bad-local-part'],
    ['müller@web.de', 'non-ascii-local-part'],
    ['max@', 'bad-domain'],
    ['max@web', 'bad-domain'],
    ['max@web..de', 'bad-domain'],
    ['max@web,de', 'bad-domain'],
    ['max@-web.de', 'bad-domain'],
    ['max@web.d', 'bad-domain'],
    ['max@1.2.3.4', 'bad-domain'],
    ['max@127.1', 'bad-domain'],
    ['max@[1.2.3.4]', 'bad-domain'],
    ['max@w%65b.de', 'bad-domain'],
    ['max@my_firm.de', 'bad-domain'],
    ['max@web.de/pfad', 'bad-domain'],
    [`${'a'.repeat(65)}@web.de`, 'too-long'],
    [`max@${`${'a'.repeat(60)}.`.repeat(5)}de`, 'too-long'],
  ])('%j is refused: %s', (typed, refusal) => {
    expect(refusalOf(typed)).toBe(refusal);
  });

  test('64 characters before the @ and 254 in all are the most', () => {
    expect(refusalOf(`${'a'.repeat(64)}@web.de`)).toBe(`${'a'.repeat(64)}@web.de`);
    const longest = `max@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(3)}.de`;
    expect(refusalOf(longest)).toBe(longest);
    expect(refusalOf(`x${longest}`)).toBe('too-long');
  });

  test('a whole book is refused at once', () => {
    expect(refusalOf(' a@'.repeat(1_000_000))).toBe('too-long');
  });

  test('every ordinary address is taken, whatever blanks surround it', () => {
    const blanks = fc.string({ unit: fc.constantFrom(' ', '\t', '\u00a0', '\u200b', '\n'), maxLength: 3 });
    fc.assert(
      fc.property(blanks, fc.emailAddress({ size: 'small' }), blanks, (before, address, after) => {
        fc.pre(!/^['‘]/.test(address) && address.indexOf('@') <= 64 && !/\.[^.]$/.test(address));
        const result = parseEmailAddress(before + address + after);
        expect(result).toMatchObject({ ok: true, value: { folded: address.toLowerCase() } });
      }),
    );
  });

  test('any text gets an answer; an address is ASCII, has one @, and is read again as itself', () => {
    const pieces = fc.string({
      unit: fc.constantFrom(
        'a',
        'Ü',
        '@',
        '.',
        '-',
        ' ',
        '<',
        '>',
        ':',
        '\u200b',
        '"',
        'mailto:',
        'de',
        '٠',
        '。',
        '\n',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (typed) => {
        const result = parseEmailAddress(typed);
        if (!result.ok) return;
        expect(result.value.address).toMatch(/^[!-~]+@[a-z0-9.-]+\.[a-z0-9-]{2,}$/);
        expect(parseEmailAddress(result.value.address)).toEqual(result);
      }),
      { numRuns: 3000 },
    );
  });
});
