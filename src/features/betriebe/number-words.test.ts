import { describe, expect, test } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { betriebeHelp } from './help.ts';
import { betriebsnummerHint, betriebsnummerSentence, hasFilialnummerField } from './number-words.ts';
import type { BetriebsnummerRefusal } from './nummer-rules.ts';
import { readBetriebsnummer } from './read-betriebsnummer.ts';
import { betriebeSettings } from './settings.ts';

function chamberWith(settings: object): Chamber {
  const parsed = betriebeSettings.schema.parse({
    nummer: { format: 'digits', lengths: [6, 7] },
    example: '1234567',
    foundOn: ['handwerkskarte', 'gewerbekarte', 'eintragungsunterlagen'],
    ...settings,
  });
  return { ...madeUpChamber, settings: new Map([['betriebe', parsed]]) };
}

const plain = chamberWith({});
const withDistrict = chamberWith({
  nummer: { format: 'district-digits-suffix', digits: 7 },
  example: 'AB-1234567-0',
  filialen: 'suffix',
});
const withField = chamberWith({
  nummer: { format: 'digits', lengths: [6] },
  example: '123456',
  filialen: 'number-field',
  partOfBescheidnummer: { from: 2, to: 7 },
});

const say = (chamber: Chamber, typed: string, filialnummer?: string): string => {
  const read = readBetriebsnummer(chamber, typed, filialnummer);
  return read.ok ? '' : betriebsnummerSentence(chamber, 'de', read.refusal).sentence;
};

test('the hint says length, example and papers', () => {
  expect(betriebsnummerHint(plain, 'de')).toBe(
    '6 oder 7 Ziffern, zum Beispiel 1234567. Sie steht auf der Handwerkskarte (Anlage A), auf der Gewerbekarte (Anlage B1 und B2) oder in Ihren Eintragungsunterlagen.',
  );
  expect(betriebsnummerHint(withDistrict, 'de')).toMatch(/^Die 7 Ziffern reichen\. .*AB-1234567-0/);
});

describe('a refused number is explained, never merely called wrong', () => {
  test.each([
    ['12345678', /achtstelligen .*Agentur für Arbeit.*Krankenkasse.*6 oder 7 Ziffern/],
    ['123456789012345', /fünfzehnstelligen Unternehmensnummer der Berufsgenossenschaft/],
    ['12345678901', /Finanzamt/],
    ['HRB 1234', /Handelsregister/],
    ['123', /zu wenige Ziffern.*1234567.*Handwerkskarte/],
    ['', /Bitte geben Sie Ihre Betriebsnummer ein/],
  ])('%j', (typed, sentence) => {
    expect(say(plain, typed)).toMatch(sentence);
  });

  test('with a suffix in play eight digits may be meant otherwise', () => {
    expect(say(withDistrict, '12345670')).toMatch(/Agentur für Arbeit.*Strich davor/);
  });

  test('the Bescheidnummer helps where it holds the number', () => {
    expect(say(withField, '1234567890')).toMatch(/Bescheidnummer.*Stellen 2 bis 7/);
  });

  test('at the field it belongs to', () => {
    const fieldOf = (refusal: BetriebsnummerRefusal) =>
      betriebsnummerSentence(withField, 'de', refusal).field;
    expect(fieldOf('too-long')).toBe('betriebsnummer');
    expect(fieldOf('filialnummer-unreadable')).toBe('filialnummer');
    expect([plain, withField].map(hasFilialnummerField)).toEqual([false, true]);
  });
});

describe('help', () => {
  const help = (chamber: Chamber) =>
    Object.fromEntries(betriebeHelp(chamber, 'de').map(({ id, answer }) => [id, answer.join(' ')]));

  test('says where the number is and what it is confused with', () => {
    expect(help(plain)['betriebsnummer']).toContain('Gewerbekarte');
    expect(help(plain)['andere-nummern']).toMatch(/Agentur für Arbeit.*Fünfzehn.*6 oder 7 Ziffern/);
    expect(help(withField)['betriebsnummer']).toContain('Die Stellen 2 bis 7 der Bescheidnummer');
    expect(help(plain)['betriebsnummer']).not.toContain('Bescheidnummer');
  });

  test('speaks of Filialen only where the chamber numbers them', () => {
    expect(help(plain)['filiale']).toBeUndefined();
    expect(help(withField)['filiale']).toContain('in das Feld Filialnummer');
    expect(help(withDistrict)['filiale']).toContain('am Ende eine andere Ziffer');
  });
});
