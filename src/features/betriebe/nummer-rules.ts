import { done, type Result, refused } from '../../lib/result.ts';
import type { BetriebKey } from './rules.ts';

/** How a chamber writes its Betriebsnummern and tells Filialen apart; its profile says it. */
export interface NummerFormat {
  readonly nummer:
    | { readonly format: 'digits'; readonly lengths: readonly number[] }
    | { readonly format: 'district-digits-suffix'; readonly digits: number };
  readonly filialen: 'none' | 'number-field' | 'suffix';
}

/**
 * Why a typed text names no Betrieb. Numbers of other bodies are recognised: `ba-betriebsnummer` (Arbeitsagentur,
 * Krankenkasse: 8 digits), `unternehmensnummer` (Berufsgenossenschaft: 15), `tax-number` (Finanzamt: 11 or 13, or
 * DE and 9), `register-number` (HRA, HRB).
 */
export type BetriebsnummerRefusal =
  | 'missing'
  | 'unreadable'
  | 'too-short'
  | 'too-long'
  | 'ba-betriebsnummer'
  | 'unternehmensnummer'
  | 'tax-number'
  | 'register-number'
  | 'filialnummer-unreadable'
  | 'filialnummer-contradicts'
  | 'no-filialen';

type Numbers = { readonly betriebsnummer: string; readonly suffix: string };

const LONGEST_TYPED = 200;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** What people put between digits: blanks, dashes, dots, slashes and other punctuation. */
const SEPARATORS = /[\s\p{Z}\p{P}\u2212]+/gu;
const LABEL =
  /^[\s\p{P}]*(?:(?:betriebs?|betr|mitglieds?|mitgl)[\s\p{P}]*)?(?:nummer|num|nr|no|№)(?!\p{L})[\s\p{P}]*/iu;
/** With district codes in play `NR-…` is one of them; only what cannot be a code is taken off. */
const LABEL_BEFORE_DISTRICT =
  /^[\s\p{P}]*(?:(?:betriebs?|betr|mitglieds?|mitgl)[\s\p{P}]*(?:nummer|num|nr|no)|(?:nummer|num|nr|no)(?=\s*[.:]|\s)|№)(?!\p{L})[\s\p{P}]*/iu;
/** A last digit that something sets apart from those before it. */
const SUFFIX = /[\s\p{Z}\p{P}\u2212][\dOoIl][\s\p{Z}\p{P}]*$/u;
/** The same with what stands before it. */
const ONE_APART = /^(.*[\dOoIl])[\s\p{Z}\p{P}\u2212]+([\dOoIl])[\s\p{Z}\p{P}]*$/u;
/** Where Filialen have up to three digits, so may what a dash, slash or blank sets apart. */
const SOME_APART = /^(.*[\dOoIl])[\s\p{Z}\p{Pd}/\u2212]+([\dOoIl]{2,3})[\s\p{Z}\p{P}]*$/u;
/** A number of the commercial register, or one of the Finanzamt. */
const FOREIGN = /^(?:HR[AB]\d|DE\d{9}$)/i;
/** Words before the number, such as «HWK»; O, I and l alone are digits of it. */
const WORDS_BEFORE = /^[\s\p{P}]*(?:(?![OoIl]+(?!\p{L}))\p{L}+(?!\p{L})(?<![OoIl](?=\d))[\s\p{P}]*)+/u;

/**
 * Reads a Betriebsnummer as people type and copy it: every kind of blank, dash, dot and slash, full-width digits,
 * O for 0, I and l for 1, a leading «Nr.» or «HWK», the district code in any case, with umlauts, or left out. A digit
 * set apart behind a whole number names a Filiale and never becomes part of the number.
 *
 * @param typedFilialnummer where a form has a field of its own for it; empty and 0 mean the Hauptbetrieb
 * @returns the key, never the Hauptbetrieb when a Filiale was named
 */
export function readNummer(
  format: NummerFormat,
  typed: string,
  typedFilialnummer = '',
): Result<BetriebKey, BetriebsnummerRefusal> {
  if (typed.length > LONGEST_TYPED) return refused('unreadable');
  const isDigits = format.nummer.format === 'digits';
  const text = tidied(typed)
    .replace(isDigits ? LABEL : LABEL_BEFORE_DISTRICT, '')
    .trim();
  if (text.replace(SEPARATORS, '') === '') return refused('missing');
  const numbers = isDigits ? readDigits(format, text) : readDistrict(format.nummer.digits, text);
  if (!numbers) return refused(whyNotOwn(format.nummer, text));
  return withFilialnummer(format.filialen, numbers, typedFilialnummer);
}

/** Reads a Filialnummer: up to three digits, whatever leading zeros; empty for the Hauptbetrieb, null if unreadable. */
export function readFilialnummer(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const text = tidied(typed)
    .replace(/^(?:filiale?|fil)(?!\p{L})/iu, '')
    .replace(LABEL, '');
  const digits = digitsOf(text);
  return /^0*\d{0,3}$/.test(digits) ? digits.replace(/^0+/, '') : null;
}

/** Whether a text is digits alone and as many as the chamber's own numbers have. */
export function isOwnNummer(format: NummerFormat['nummer'], text: string): boolean {
  if (!/^\d+$/.test(text)) return false;
  return format.format === 'digits' ? format.lengths.includes(text.length) : format.digits === text.length;
}

function tidied(typed: string): string {
  return typed.replaceAll('№', ' № ').normalize('NFKC').replace(INVISIBLE, '').trim();
}

function readDigits({ nummer, filialen }: NummerFormat, text: string): Numbers | null {
  const start = FOREIGN.test(text.replace(SEPARATORS, '')) ? text : text.replace(WORDS_BEFORE, '');
  const digits = digitsOf(start);
  return (
    splitApart(nummer, ONE_APART.exec(start)) ??
    (isOwnNummer(nummer, digits) ? { betriebsnummer: digits, suffix: '' } : null) ??
    (filialen === 'number-field' ? splitApart(nummer, SOME_APART.exec(start)) : null)
  );
}

function splitApart(nummer: NummerFormat['nummer'], found: RegExpExecArray | null): Numbers | null {
  const [, main = '', suffix = ''] = found ?? [];
  const betriebsnummer = digitsOf(main);
  return isOwnNummer(nummer, betriebsnummer) ? { betriebsnummer, suffix: digitsOf(suffix) } : null;
}

/** A district code of up to three letters, digits, a suffix; O, I and l may be letters of the code or digits. */
function readDistrict(count: number, text: string): Numbers | null {
  const start = text.replace(/^[\s\p{P}]+/u, '');
  for (const letters of [3, 2, 1, 0]) {
    if (!/^[a-zäöü]*$/i.test(start.slice(0, letters))) continue;
    const numbers = splitSuffix(start.slice(letters), count, letters > 0);
    if (numbers) return numbers;
  }
  return null;
}

function splitSuffix(text: string, count: number, hasDistrict: boolean): Numbers | null {
  const digits = digitsOf(text);
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === count) return { betriebsnummer: digits, suffix: '' };
  // eight digits in a row are the Arbeitsagentur's number as likely as one of ours with its suffix
  if (digits.length !== count + 1 || !(hasDistrict || SUFFIX.test(text))) return null;
  return { betriebsnummer: digits.slice(0, count), suffix: digits.slice(count) };
}

function withFilialnummer(
  filialen: NummerFormat['filialen'],
  { betriebsnummer, suffix }: Numbers,
  typedFilialnummer: string,
): Result<BetriebKey, BetriebsnummerRefusal> {
  const typed = readFilialnummer(typedFilialnummer);
  if (typed === null) return refused('filialnummer-unreadable');
  const written = suffix.replace(/^0+/, '');
  const isTyped = typedFilialnummer.trim() !== '';
  if (isTyped && suffix !== '' && typed !== written) return refused('filialnummer-contradicts');
  const filialnummer = isTyped ? typed : written;
  if (filialnummer !== '' && filialen === 'none') return refused('no-filialen');
  return done({ betriebsnummer, filialnummer });
}

function whyNotOwn(format: NummerFormat['nummer'], text: string): BetriebsnummerRefusal {
  const compact = text.replace(SEPARATORS, '');
  if (/^HR[AB]\d/i.test(compact)) return 'register-number';
  if (/^DE\d{9}$/i.test(compact)) return 'tax-number';
  const hasDistrict =
    format.format !== 'digits' && /^[a-zäöü]{1,3}(?=\d)/i.test(compact) && !/^\d+$/.test(digitsOf(text));
  const digits = digitsOf(hasDistrict ? text.replace(/^[\s\p{P}]*\p{L}{1,3}/u, '') : text);
  if (!/^\d+$/.test(digits)) return 'unreadable';
  if (!hasDistrict && digits.length === 8) return 'ba-betriebsnummer';
  if (digits.length === 15) return 'unternehmensnummer';
  if (!hasDistrict && (digits.length === 11 || digits.length === 13)) return 'tax-number';
  if (format.format === 'digits')
    return digits.length < Math.min(...format.lengths) ? 'too-short' : 'too-long';
  return digits.length - (SUFFIX.test(text) ? 1 : 0) < format.digits ? 'too-short' : 'too-long';
}

/** What is left without separators, with letters that look like digits read as digits. */
function digitsOf(text: string): string {
  return text.replace(SEPARATORS, '').replace(/[OoIl]/g, (letter) => (/[Oo]/.test(letter) ? '0' : '1'));
}
