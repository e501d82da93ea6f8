import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PostalAddress, postalAddressLines } from './postal-address.ts';

const shop: PostalAddress = {
  name: 'Bäckerei Morgenrot',
  inhaber: 'Huber, Eva',
  strasse: 'Hauptstraße',
  hausnummer: '12 a',
  plz: '54290',
  ort: 'Musterstadt',
};

describe('the lines of an address', () => {
  test.each<[string, Partial<PostalAddress>, readonly string[]]>([
    ['shop and owner', {}, ['Bäckerei Morgenrot', 'Eva Huber', 'Hauptstraße 12 a', '54290 Musterstadt']],
    [
      'a company that owns itself',
      { name: 'Müller Bau GmbH', inhaber: 'Müller Bau GmbH' },
      ['Müller Bau GmbH', 'Hauptstraße 12 a', '54290 Musterstadt'],
    ],
    [
      'a shop named after its owner',
      { name: 'Eva Huber Bäckerei' },
      ['Eva Huber Bäckerei', 'Hauptstraße 12 a', '54290 Musterstadt'],
    ],
    [
      'a line that just fits',
      { strasse: 'A'.repeat(39), hausnummer: '12' },
      ['Bäckerei Morgenrot', 'Eva Huber', `${'A'.repeat(39)} 12`, '54290 Musterstadt'],
    ],
    ['a person', { name: 'Eva Huber', inhaber: '' }, ['Eva Huber', 'Hauptstraße 12 a', '54290 Musterstadt']],
    ['no name but an owner', { name: ' ' }, ['Eva Huber', 'Hauptstraße 12 a', '54290 Musterstadt']],
    [
      'several owners',
      { inhaber: 'Huber, Eva; Lenz, Max' },
      ['Bäckerei Morgenrot', 'Huber, Eva; Lenz, Max', 'Hauptstraße 12 a', '54290 Musterstadt'],
    ],
    ['no street', { strasse: '', hausnummer: '' }, ['Bäckerei Morgenrot', 'Eva Huber', '54290 Musterstadt']],
    [
      'stray blanks and line breaks',
      { name: ' Bäckerei \n Morgenrot\u200b', strasse: 'Hauptstraße\t', hausnummer: ' 3' },
      ['Bäckerei Morgenrot', 'Eva Huber', 'Hauptstraße 3', '54290 Musterstadt'],
    ],
    [
      'a long name',
      { name: 'Gesellschaft für Heizungs-, Lüftungs- und Klimatechnik der Gebrüder Huber mbH' },
      [
        'Gesellschaft für Heizungs-, Lüftungs- und',
        'Klimatechnik der Gebrüder Huber mbH',
        'Eva Huber',
        'Hauptstraße 12 a',
        '54290 Musterstadt',
      ],
    ],
  ])('%s', (_, changes, lines) => {
    expect(postalAddressLines({ ...shop, ...changes })).toEqual(lines);
  });

  test.each<[string, Partial<PostalAddress>]>([
    ['neither name nor owner', { name: '', inhaber: ' ' }],
    ['no postcode', { plz: '' }],
    ['no place', { ort: '\u00a0' }],
  ])('%s: no letter', (_, changes) => {
    expect(postalAddressLines({ ...shop, ...changes })).toBeUndefined();
  });

  test('whatever the register holds, they fit the window and end with the place', () => {
    const text = fc.string({
      unit: fc.constantFrom('Bau', 'meister', ' ', ', ', '&', 'GmbH', 'ü', '🔨', '\n'),
      maxLength: 80,
    });
    const address = fc.record({
      name: text,
      inhaber: text,
      strasse: text,
      hausnummer: text,
      plz: text,
      ort: text,
    });
    fc.assert(
      fc.property(address, (made) => {
        const lines = postalAddressLines({ ...made, plz: '54290', ort: 'Musterstadt' });
        if (lines === undefined) return;
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(lines.at(-1)).toBe('54290 Musterstadt');
        for (const line of lines) expect(line).toMatch(/^\S(.{0,40}\S)?$/u);
      }),
    );
  });
});
