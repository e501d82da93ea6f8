import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLetterFonts } from './fonts.ts';
import { createPrintable, isVisible } from './printable.ts';

const { coverage } = loadLetterFonts();
const printable = createPrintable(coverage);

describe('a printable text', () => {
  it.each([
    ['Größmann & Söhne „Öl“ – 3 €', 'Größmann & Söhne „Öl“ – 3 €'],
    ['Mu\u0308ller', 'Müller'],
    ['Łukasz Đorđević, Αθήνα, Москва, Nguyễn', 'Łukasz Đorđević, Αθήνα, Москва, Nguyễn'],
    ['ein\tTab', 'ein Tab'],
    ['zwei\r\nZeilen', 'zwei Zeilen'],
    ['3\u202f€ und 4\u00a0€', '3\u00a0€ und 4\u00a0€'],
    ['\u202egedreht\u200b', 'gedreht'],
    ['weich\u00adgetrennt', 'weichgetrennt'],
    ['M\u0302 mit Hut', 'M mit Hut'],
    ['Bäcker 🥐', 'Bäcker ?'],
    ['中文', '??'],
    ['ﬁ und １', 'fi und 1'],
    ['\ud800', '?'],
  ])('of %j is %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('keeps its lines where lines are wanted', () => {
    expect(printable('Freundliche Grüße\r\nIhre Kammer\u2028Musterland', { lines: true })).toBe(
      'Freundliche Grüße\nIhre Kammer\nMusterland',
    );
  });

  it('has a glyph for all that is left of any text, and is printable as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const left = printable(text);
        expect(printable(left)).toBe(left);
        const points = Array.from(left, (character) => character.codePointAt(0) ?? 0);
        expect(points.filter((point) => !coverage.some((font) => font.has(point)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows something of every text that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (text) => {
        expect(isVisible(printable(text))).toBe(isVisible(text.toWellFormed()));
      }),
      { numRuns: 2000 },
    );
  });
});
