import { hasCompanyForm } from './firm-words.ts';
import { foldForSearch } from './search-folding.ts';
import { tidyText } from './tidy-text.ts';

/** Where somebody is reached by post, as the register has it; `inhaber` and `hausnummer` may be empty. */
export type PostalAddress = {
  readonly name: string;
  readonly inhaber: string;
  readonly strasse: string;
  readonly hausnummer: string;
  readonly plz: string;
  readonly ort: string;
};

/** Whether a text is a German postcode: five digits, of which not both first ones are 0. */
export function isGermanPostcode(text: string): boolean {
  return /^(?!00)\d{5}$/.test(text);
}

/** DIN 5008: six lines for the address; a line of the window (80 mm) takes some 42 characters of 10 pt. */
const WINDOW_LINES = 6;
const LINE_LENGTH = 42;

/**
 * Writes the lines of an address for the window of a letter within Germany, at most six. The Inhaber gets a line where
 * the name of the Betrieb does not hold his, and loses it where lines run short; a very long name is cut then.
 *
 * @returns the lines, or nothing where the letter could not arrive: no name, no postcode or no place
 */
export function postalAddressLines(address: PostalAddress): readonly string[] | undefined {
  const inhaber = readableInhaber(address.inhaber);
  const name = tidyText(address.name) || inhaber;
  if (name === '' || tidyText(address.plz) === '' || tidyText(address.ort) === '') return undefined;
  const street = wrap(tidyText(`${address.strasse} ${address.hausnummer}`), 2);
  const place = wrap(tidyText(`${address.plz} ${address.ort}`), 2);
  const left = WINDOW_LINES - street.length - place.length;
  const nameLines = wrap(name, left);
  const inhaberLines = isNamedIn(inhaber, name) ? [] : wrap(inhaber, 2);
  const hasRoom = nameLines.length + inhaberLines.length <= left;
  return [...nameLines, ...(hasRoom ? inhaberLines : []), ...street, ...place];
}

/** `Müller, Hans` is written `Hans Müller`; companies and several persons stay as they are. */
function readableInhaber(inhaber: string): string {
  const [surname = '', firstName = '', ...more] = inhaber.split(',').map(tidyText);
  const isOnePerson =
    surname !== '' && firstName !== '' && more.length === 0 && !/[;/&+]|\s(und|u\.)\s/i.test(inhaber);
  return isOnePerson && !hasCompanyForm(wordsOf(inhaber)) ? `${firstName} ${surname}` : tidyText(inhaber);
}

function isNamedIn(inhaber: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(inhaber).every((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text).split(' ');
}

/** Breaks a text at blanks, over-long words anywhere, into so many lines at most; what is left over is cut with `…`. */
function wrap(text: string, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > LINE_LENGTH && lines.length + 1 < mostLines) {
    const blank = rest.lastIndexOf(' ', LINE_LENGTH);
    const end = blank > 0 ? blank : LINE_LENGTH;
    lines.push(rest.slice(0, end).join(''));
    rest = rest.slice(rest[end] === ' ' ? end + 1 : end);
  }
  if (rest.length > LINE_LENGTH) rest = [...rest.slice(0, LINE_LENGTH - 1), '…'];
  return rest.length === 0 ? lines : [...lines, rest.join('')];
}
