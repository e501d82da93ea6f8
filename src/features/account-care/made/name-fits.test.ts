import { expect, test } from 'vitest';
import { nameFits } from './name-fits.ts';

test.each([
  ['Uwe', 'Kesselgrüber', 'UWE', 'Kesselgrueber', true],
  ['Karl-Heinz', 'von Berg', 'Karl', 'von Berg', true],
  ['Lena', 'Muster', 'Lena Sophie', 'Muster-Schmidt', true],
  [null, 'Kurs', 'Karla', 'Kurs', true],
  ['Uwe', 'Kesselgrüber', 'Franz', 'Fremd', false],
  ['Timo', 'Muster', 'Nils', 'Muster', false],
  ['Eva', 'von Berg', 'Eva', 'von Stein', false],
])('%s %s of the register and %s %s: %s', (vorname, nachname, firstName, lastName, fits) => {
  expect(nameFits({ vorname, nachname }, { firstName, lastName })).toBe(fits);
});
