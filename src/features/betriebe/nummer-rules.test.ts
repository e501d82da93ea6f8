import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NummerFormat, readFilialnummer, readNummer } from './nummer-rules.ts';

const sixOrSeven: NummerFormat = { nummer: { format: 'digits', lengths: [6, 7] }, filialen: 'none' };
const ten: NummerFormat = { nummer: { format: 'digits', lengths: [10] }, filialen: 'none' };
const six: NummerFormat = { nummer: { format: 'digits', lengths: [6] }, filialen: 'number-field' };
const district: NummerFormat = {
  nummer: { format: 'district-digits-suffix', digits: 7 },
  filialen: 'suffix',
};

function read(format: NummerFormat, typed: string, filialnummer?: string): string {
  const result = readNummer(format, typed, filialnummer);
  return result.ok ? `${result.value.betriebsnummer}|${result.value.filialnummer}` : result.refusal;
}

describe('six or seven digits', () => {
  test.each([
    ['123456', '123456|'],
    ['1234567', '1234567|'],
    [' 1234 567\u00a0', '1234567|'],
    ['123.4567', '1234567|'],
    ['12-34-567', '1234567|'],
    ['123456-0', '123456|'],
    ['123 456 O', '123456|'],
    ['123456-7', 'no-filialen'],
    ['123456 7', 'no-filialen'],
    ['123.456-7', 'no-filialen'],
    ['1234567-0', '1234567|'],
    ['1234567/3', 'no-filialen'],
    ['HWK 1234567', '1234567|'],
    ['KT-123456', '123456|'],
    ['HWK123456', '123456|'],
    ['HWK Musterstadt, Nr. 123456-0', '123456|'],
    ['KT-O123456', '0123456|'],
    ['HWKO123456', 'unreadable'],
    ['HWK 123456789', 'unreadable'],
    ['Betriebsnummer: 1234567', '1234567|'],
    ['HRB 123456', 'register-number'],
    ['12/34/56', '123456|'],
    ['123\u2009456', '123456|'],
    ['１２３４５６', '123456|'],
    ['12345O', '123450|'],
    ['l23I56', '123156|'],
    ['Nr. 123456', '123456|'],
    ['Nr123456', '123456|'],
    ['№ 123456', '123456|'],
    ['Betriebsnummer: 123456', '123456|'],
    ['Betr.-Nr. 123456', '123456|'],
    ['Mitgliedsnummer 123456', '123456|'],
    ['\u200b123456\u00ad', '123456|'],
    ['0123456', '0123456|'],
    ['', 'missing'],
    [' – ', 'missing'],
    ['Nr.', 'missing'],
    ['12345', 'too-short'],
    ['123456789', 'too-long'],
    ['ABCDEF', 'unreadable'],
    ['12A456', 'unreadable'],
    ['info@meier.example', 'unreadable'],
    ['1'.repeat(300), 'unreadable'],
    ['12345678', 'ba-betriebsnummer'],
    ['12 345 678', 'ba-betriebsnummer'],
    ['123456789012345', 'unternehmensnummer'],
    ['12345678901', 'tax-number'],
    ['21/815/08150/1', 'tax-number'],
    ['2181508150123', 'tax-number'],
    ['DE 123 456 789', 'tax-number'],
    ['HRB 12345', 'register-number'],
    ['HR A 1234', 'register-number'],
  ])('%j → %s', (typed, outcome) => {
    expect(read(sixOrSeven, typed)).toBe(outcome);
  });

  test('a Filiale is refused where the chamber numbers none', () => {
    expect(read(sixOrSeven, '123456', '2')).toBe('no-filialen');
    expect(read(sixOrSeven, '123456', ' 0')).toBe('123456|');
  });
});

describe('ten digits', () => {
  test.each([
    ['2121155381', '2121155381|'],
    ['2121 155 381', '2121155381|'],
    ['212115538-1', '2121155381|'],
    ['2121155381-0', '2121155381|'],
    ['2121155381-3', 'no-filialen'],
    ['12345678', 'ba-betriebsnummer'],
    ['212115538', 'too-short'],
    ['21211553812', 'tax-number'],
    ['212115538123', 'too-long'],
  ])('%j → %s', (typed, outcome) => {
    expect(read(ten, typed)).toBe(outcome);
  });
});

describe('district code, seven digits, suffix', () => {
  test.each([
    ['AB-1234567-0', '1234567|'],
    ['1234567', '1234567|'],
    ['1234567-0', '1234567|'],
    ['ab 1234567 0', '1234567|'],
    ['AB12345670', '1234567|'],
    ['WÜ-1234567-0', '1234567|'],
    ['wu\u0308-1234567-0', '1234567|'],
    ['köl/1234567', '1234567|'],
    ['AB–1234567—2', '1234567|2'],
    ['AB-1234567-2', '1234567|2'],
    ['1234567-2', '1234567|2'],
    ['1234567 2', '1234567|2'],
    ['AB12345672', '1234567|2'],
    ['AB-12345O7-O', '1234507|'],
    ['ABO123456', '0123456|'],
    ['Nr. AB-1234567-3', '1234567|3'],
    ['NR-1234567-3', '1234567|3'],
    ['Betriebsnummer AB-1234567-3', '1234567|3'],
    ['1 2 3 4 5 6 7', '1234567|'],
    ['AB-123456', 'too-short'],
    ['AB-1234567-12', 'too-long'],
    ['ABCD-1234567-0', 'unreadable'],
    ['AB', 'unreadable'],
    ['12345678', 'ba-betriebsnummer'],
    ['12345670', 'ba-betriebsnummer'],
    ['12 345 678', 'ba-betriebsnummer'],
    ['Nr. 12345678', 'ba-betriebsnummer'],
    ['123456789012345', 'unternehmensnummer'],
    ['HRB 12345', 'register-number'],
  ])('%j → %s', (typed, outcome) => {
    expect(read(district, typed)).toBe(outcome);
  });

  test('a suffix and a Filialnummer must say the same', () => {
    expect(read(district, 'AB-1234567-2', '2')).toBe('1234567|2');
    expect(read(district, 'AB-1234567-2', '3')).toBe('filialnummer-contradicts');
    expect(read(district, 'AB-1234567-2', '0')).toBe('filialnummer-contradicts');
    expect(read(district, 'AB-1234567', '3')).toBe('1234567|3');
  });
});

describe('a field of its own for the Filialnummer', () => {
  test.each([
    ['123456', '', '123456|'],
    ['123456', '0', '123456|'],
    ['123456', '000', '123456|'],
    ['123456', '2', '123456|2'],
    ['123456', '002', '123456|2'],
    ['123456', ' Nr. 12 ', '123456|12'],
    ['123456', 'Filiale 3', '123456|3'],
    ['123456', 'l', '123456|1'],
    ['123456', '1234', 'filialnummer-unreadable'],
    ['123456', 'Nord', 'filialnummer-unreadable'],
    ['123456-2', '', '123456|2'],
    ['123456 2', '', '123456|2'],
    ['123456/2', '', '123456|2'],
    ['123 456 - 2', '', '123456|2'],
    ['123456-0', '', '123456|'],
    ['HWK 123456-2', '', '123456|2'],
    ['123456/02', '', '123456|2'],
    ['123 456', '', '123456|'],
    ['123456-2', '2', '123456|2'],
    ['123456-2', '3', 'filialnummer-contradicts'],
    ['1234567', '', 'too-long'],
  ])('%j and %j → %s', (typed, filialnummer, outcome) => {
    expect(read(six, typed, filialnummer)).toBe(outcome);
  });
});

const separator = fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', '\u2009', ' – ', '\u200b');
const digit = fc.constantFrom(...'0123456789');
const disguise = (character: string, as: string): string =>
  as === 'wide'
    ? String.fromCodePoint(character.codePointAt(0)! + 0xfee0)
    : character === '0'
      ? 'O'
      : character;

/** Digits with separators between them and some of them written otherwise. */
function typedDigits(count: number, between = separator) {
  const one = fc.tuple(digit, fc.constantFrom('plain', 'wide', 'letter'), between);
  return fc.array(one, { minLength: count, maxLength: count }).map((parts) => ({
    digits: parts.map(([character]) => character).join(''),
    typed: parts
      .map(([character, as, after]) => (as === 'plain' ? character : disguise(character, as)) + after)
      .join(''),
  }));
}

test('digits of the right length are read whatever stands between them and however they are written', () => {
  fc.assert(
    fc.property(typedDigits(10), ({ digits, typed }) => {
      expect(read(ten, typed)).toBe(`${digits}|`);
    }),
  );
});

test('a suffix set apart always selects that Filiale, never another and never the Hauptbetrieb', () => {
  const code = fc.constantFrom('', 'AB', 'ab', 'WÜ', 'köl', 'T');
  const apart = fc.constantFrom('-', ' ', '/', ' - ', '–');
  fc.assert(
    fc.property(
      code,
      apart,
      typedDigits(7, fc.constantFrom('', '')),
      apart,
      digit,
      (letters, before, main, after, suffix) => {
        const typed = `${letters}${letters && before}${main.typed}${after}${suffix}`;
        expect(read(district, typed)).toBe(`${main.digits}|${suffix === '0' ? '' : suffix}`);
      },
    ),
  );
});

test('whatever is typed is read or refused, and what is read reads the same again', () => {
  const formats = fc.constantFrom(sixOrSeven, ten, six, district);
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789OoIl- /.AÜ') }));
  fc.assert(
    fc.property(formats, text, text, (format, typed, filialnummer) => {
      const first = readNummer(format, typed, filialnummer);
      if (!first.ok) return;
      const again = readNummer(format, first.value.betriebsnummer, first.value.filialnummer);
      expect(again).toEqual(first);
    }),
    { numRuns: 2000 },
  );
});

test('a Filialnummer is read without leading zeros', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 5 }), (number, zeros) => {
      expect(readFilialnummer('0'.repeat(zeros) + number)).toBe(number === 0 ? '' : String(number));
    }),
  );
});
