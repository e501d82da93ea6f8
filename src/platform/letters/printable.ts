/** Makes any text printable: what is left can be set without a missing glyph. */
export type Printable = (text: string, options?: { readonly lines?: boolean }) => string;

const ordinary = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff–—‘’‚“”„…€]*$/;
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Whether anything of a text would be seen on paper. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/**
 * Builds the function that makes texts printable with the given fonts.
 * Controls and invisible characters vanish or become a blank, so that no name can begin a line of the address or turn
 * the writing direction. A letter with an accent that no font has loses the accent; what remains unknown is printed as
 * a question mark. PDF/UA forbids a missing glyph, and one odd name must not hold up 10,000 letters.
 * @param coverage the code points of each font
 */
export function createPrintable(coverage: readonly ReadonlySet<number>[]): Printable {
  const covered = (cluster: string): boolean => {
    const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
    return coverage.some((font) => points.every((point) => font.has(point)));
  };
  const printCluster = (cluster: string): string => {
    if (covered(cluster)) return cluster;
    const base = cluster.normalize('NFKD').replace(/\p{M}/gu, '');
    if (isVisible(base) && Array.from(base).every(covered)) return base;
    return isVisible(cluster) ? '?' : '';
  };
  const printLine = (line: string): string => {
    const plain = tidyBlanks(line).replace(/\p{Cf}/gu, '');
    if (ordinary.test(plain)) return tidyBlanks(plain);
    return tidyBlanks(Array.from(graphemes.segment(plain), ({ segment }) => printCluster(segment)).join(''));
  };
  return (text, { lines = false } = {}) =>
    text
      .toWellFormed()
      .normalize('NFC')
      .split(/\r\n?|[\n\u2028\u2029\v\f]/)
      .map(printLine)
      .join(lines ? '\n' : ' ')
      .trim();
}

/** Blanks that hold words together go on doing so; any others become one ordinary blank. */
function tidyBlanks(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Zs}]+/gu, (blanks) => (/^[\u00a0\u202f]$/.test(blanks) ? '\u00a0' : ' '))
    .trim();
}
