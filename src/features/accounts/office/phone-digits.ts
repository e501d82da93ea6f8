/** Fewer digits are in too many numbers. */
const fewestDigits = 5;

/**
 * The digits of a typed telephone number as they are looked for: without country code and leading zeros, so that
 * `+49 931 4711815`, `0931/4711815` and the number on a display mean the same.
 * @returns undefined for what is no number or too short for one
 */
export function phoneDigits(typed: string): string | undefined {
  if (!/^[\d\s()+./-]{1,40}$/.test(typed)) return undefined;
  const digits = typed.replaceAll(/^\s*(?:\+|00)49|\D/g, '').replace(/^0+/, '');
  return digits.length < fewestDigits ? undefined : digits;
}
