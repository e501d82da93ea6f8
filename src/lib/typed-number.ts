/**
 * Reads the number of something that is numbered from 1, such as an Antrag, as people type it: `178`, `Nr. 178`,
 * `Antrag Nr. 178`.
 * @param word that may stand before it
 * @returns undefined where it is anything else
 */
export function readTypedNumber(typed: string, word: string): number | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const rest = text.startsWith(word.toLowerCase()) ? text.slice(word.length) : text;
  const digits = /^\s*(?:(?:nr|nummer)\b\.?|#)?\s*(\d{1,9})$/.exec(rest)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
