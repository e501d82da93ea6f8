import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpChamber } from '../../../../test/made-up-chamber.ts';
import { sampleDebtor } from '../fixtures.ts';
import { readMandateForm } from '../read-mandate-form.ts';
import { sepaText } from './sepa-text.ts';

test('a text has the characters of SEPA alone, whatever was typed', () => {
  expect(sepaText('Beitrag „Müller & Söhne“ §90', 140)).toBe('Beitrag .Mueller + Soehne. Par.90');
  expect(sepaText('//a//b/', 140)).toBe('a/b');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (typed, most) => {
        expect(sepaText(typed, most)).toMatch(/^(?!\/)(?:(?!\/\/)[A-Za-z0-9/\-?:().,'+ ])*(?<!\/)$/);
        expect(sepaText(typed, most).length).toBeLessThanOrEqual(most);
      },
    ),
  );
});

const chamber = {
  ...madeUpChamber,
  settings: new Map([['sepa', { scopes: ['beitrag'], schemes: ['core'] }]]),
};

test.each(['kontoinhaber', 'strasse', 'hausnummer', 'plz', 'ort'])(
  'what leaves nothing for the bank is refused in the form: %s',
  (field) => {
    const { holder, iban, street, buildingNumber, postcode, city, place } = sampleDebtor;
    const typed = {
      ...{ kontoinhaber: holder, iban, strasse: street, hausnummer: buildingNumber, plz: postcode },
      ...{ ort: city, land: 'DE', art: 'wiederkehrend', unterschriftsort: place, 'fuer-beitrag': 'ja' },
    };
    const read = (form: Readonly<Record<string, string>>) =>
      Object.keys(readMandateForm(chamber, 'de', form, { owner: { kind: 'betrieb' } }).errors);
    expect(read(typed)).toEqual([]);
    expect(read({ ...typed, [field]: '/ //' })).toEqual([field]);
  },
);
