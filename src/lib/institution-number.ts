/**
 * Reads an Institutionskennzeichen, by which whoever settles accounts with the statutory insurers is known: nine digits,
 * perhaps with blanks in between. The ninth is the check digit of the third to the eighth: weighted 2, 1, 2, 1, 2, 1,
 * digit sums of the products added, modulo 10 (§ 293 SGB V; circular of the insurers' umbrella organisations about the IK
 * of April 2013, 1.2.5).
 * @returns why it is none, or undefined where it can be one
 */
export function institutionNumberRefusal(typed: string): 'nineDigits' | 'checkDigit' | undefined {
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{9}$/.test(digits)) return 'nineDigits';
  const sum = [...digits.slice(2, 8)]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((all, product) => all + Math.floor(product / 10) + (product % 10), 0);
  return sum % 10 === Number(digits[8]) ? undefined : 'checkDigit';
}
