const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Folds a text so that what people take for the same is the same, whatever its case, accents and punctuation:
 * `Müller`, `Mueller` and `Muller`; `Groß` and `Gross`; `Ærø` and `Äroe`. Register and search box are both
 * folded; an e after a, o or u is lost in both (Bauer, Michael), so beginnings of words still find them.
 *
 * @returns words of letters and digits with single blanks between them; empty if there is none
 */
export function foldForSearch(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const spelledOut = lower.replace(/[äöüßæœøåłđı]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  const bare = spelledOut.normalize('NFD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}'’‘`´]/gu, '');
  const words = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(/([aou])e+/g, '$1');
}
