const BLANKS = /[\s\p{Z}\p{Cc}]+/gu;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Tidies a line of text from a file: blanks of every kind, also line breaks, become single ones, those at the ends and
 * invisible characters go, accents are stored in one form (NFC).
 */
export function tidyText(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(BLANKS, ' ').trim();
}
