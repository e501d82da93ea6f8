import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmNameMatches, type RegisteredFirm } from './firm-name.ts';

const muster: RegisteredFirm = { inhaber: 'Großmann, Jörg-Peter', name: 'Malerfachbetrieb Großmann & Söhne' };
const company: RegisteredFirm = {
  inhaber: 'Brückner Bäder GmbH & Co. KG',
  name: 'Brückner Bäder GmbH & Co. KG',
};
const trade: RegisteredFirm = { inhaber: 'Schneider Metallbau GmbH', name: 'Schneider Metallbau GmbH' };
const tailor: RegisteredFirm = {
  inhaber: 'Huber, Eva',
  name: 'Änderungsschneiderei Nadelöhr, Inh. Eva Huber',
};
const short: RegisteredFirm = {
  inhaber: 'Fay Bau UG (haftungsbeschränkt)',
  name: 'Fay Bau UG (haftungsbeschränkt)',
};
const partners: RegisteredFirm = { inhaber: 'Ott, Hans und Lenz, Maria', name: 'Ott & Lenz Holzbau GbR' };
const plain: RegisteredFirm = { inhaber: 'Elektro Bau GmbH', name: 'Elektro Bau GmbH' };
const smith: RegisteredFirm = { inhaber: 'Karl Müller', name: 'Müller Karl Friseursalon' };

describe('who knows the firm is let through', () => {
  test.each<[string, RegisteredFirm]>([
    ['Malerfachbetrieb Großmann & Söhne', muster],
    ['malerfachbetrieb grossmann und soehne', muster],
    ['Großmann', muster],
    ['GROSSMANN', muster],
    ['  Großmann\u00a0', muster],
    ['Jörg-Peter Großmann', muster],
    ['Großmann, Joerg Peter', muster],
    ['J. Großmann', muster],
    ['Fa. Großmann', muster],
    ['Maler Großmann GmbH', muster],
    ['Malermeister Großmann', muster],
    ['Firma Malerbetrieb Grossmann u. Söhne e.K.', muster],
    ['Brückner', company],
    ['Brueckner Baeder', company],
    ['Bruckner Bader GmbH', company],
    ['Bäder Brückner', company],
    ['Brückner Bäder GmbH und Co KG', company],
    ['BrücknerBäder', company],
    ['Sanitär Brückner', company],
    ['Schneider', trade],
    ['Schneider GmbH', trade],
    ['Metallbau Schneider', trade],
    ['Huber', tailor],
    ['Nadelöhr', tailor],
    ['Schneider Huber', tailor],
    ['Änderungsschneiderei Nadelöhr', tailor],
    ['Eva Huber', tailor],
    ['Fay Bau', short],
    ['Fay Bau UG', short],
    ['Ott', partners],
    ['Lenz', partners],
    ['Ott und Lenz', partners],
    ['Hans Ott', partners],
    ['Zimmerei Lenz', partners],
    ['Elektro Bau', plain],
    ['Elektrobau GmbH', plain],
    ['Müller', smith],
    ['Kaufmann', { inhaber: 'Kaufmann GmbH', name: 'Kaufmann GmbH' }],
    ['Karl Müller, eingetragener Kaufmann', smith],
    ['Karl Müller', smith],
    ['Friseur Müller', smith],
  ])('%s', (typed, firm) => {
    expect(firmNameMatches(typed, firm)).toBe(true);
  });
});

describe('who guesses is not', () => {
  test.each<[string, RegisteredFirm]>([
    ['', muster],
    [' -&., ', muster],
    ['a', muster],
    ['GmbH', company],
    ['GmbH & Co. KG', company],
    ['Bäder', company],
    ['Maler', muster],
    ['Malerfachbetrieb', muster],
    ['Söhne', muster],
    ['Meisterbetrieb', muster],
    ['und', muster],
    ['Jörg', muster],
    ['Peter', muster],
    ['Jörg-Peter', muster],
    ['Groß', muster],
    ['Mann', muster],
    ['Großmann Huber', muster],
    ['Karl Großmann', muster],
    ['Eva Großmann', muster],
    ['A B', { inhaber: 'A B Bau GmbH', name: 'A B Bau GmbH' }],
    ['Müller Schmidt Großmann', muster],
    ['Metallbau', trade],
    ['Schneider Holzbau Huber', trade],
    ['Schneiderei', tailor],
    ['Änderungsschneiderei', tailor],
    ['Eva', tailor],
    ['Inh.', tailor],
    ['Schneider', tailor],
    ['Bau', short],
    ['UG haftungsbeschränkt', short],
    ['Hans', partners],
    ['Maria', partners],
    ['Holzbau', partners],
    ['Elektro', plain],
    ['Bau GmbH', plain],
    ['Karl', smith],
    ['Karl Friseur', smith],
    ['Großmann '.repeat(56), muster],
  ])('%j', (typed, firm) => {
    expect(firmNameMatches(typed, firm)).toBe(false);
  });

  test('of a Betrieb without any name', () => {
    for (const typed of ['', 'a', 'GmbH', 'Huber']) {
      expect(firmNameMatches(typed, { inhaber: '', name: '' })).toBe(false);
      expect(firmNameMatches(typed, { inhaber: 'GmbH', name: 'Bäckerei GmbH' })).toBe(false);
    }
  });
});

const surname = fc.constantFrom(
  'Brückner',
  'Großmann',
  'Oßwald',
  'Wüst',
  'Schönefeld',
  'Ott',
  'De Luca',
  'Yıldız',
);
const firstName = fc.constantFrom('Jörg', 'Eva-Maria', 'Ahmet', 'Zoë');
const tradeWord = fc.constantFrom('Bäckerei', 'Holzbau', 'Friseursalon', 'Elektrotechnik', 'Kfz-Werkstatt');
const legalForm = fc.constantFrom(
  '',
  'GmbH',
  'G.m.b.H.',
  'GmbH & Co. KG',
  'e.K.',
  'UG (haftungsbeschränkt)',
  'OHG',
  'GbR',
);

test('the surname suffices, in every spelling, whatever trade and legal form stand beside it', () => {
  const spelling = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/ü/g, 'ue').replace(/ö/g, 'oe').replace(/ß/g, 'ss'),
    (text) => `  ${text.replaceAll(' ', '\u00a0')}.`,
  );
  fc.assert(
    fc.property(surname, firstName, tradeWord, legalForm, spelling, (last, first, craft, legal, spell) => {
      const person = { inhaber: `${last}, ${first}`, name: `${craft} ${last}` };
      const typedNames = [last, `${first} ${last}`, `${craft} ${last} ${legal}`, `Firma ${last} ${legal}`];
      for (const typed of typedNames) expect(firmNameMatches(spell(typed), person)).toBe(true);
      for (const typed of [craft, legal, first, `${craft} ${legal}`])
        expect(firmNameMatches(typed, person)).toBe(false);
    }),
  );
});

test('the name as it stands in the register always matches if it holds more than trade and legal form', () => {
  fc.assert(
    fc.property(surname, tradeWord, legalForm, (last, craft, legal) => {
      const firm = { inhaber: `${last} ${craft} ${legal}`, name: `${craft} ${last} ${legal}` };
      expect(firmNameMatches(firm.name, firm)).toBe(true);
      expect(firmNameMatches(firm.inhaber, firm)).toBe(true);
    }),
  );
});

test('a name of other words never matches', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'qxjvw'), minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(letters, tradeWord, legalForm, (stranger, craft, legal) => {
      for (const firm of [muster, company, trade, tailor, short, partners, plain]) {
        expect(firmNameMatches(`${craft} ${stranger} ${legal}`, firm)).toBe(false);
      }
    }),
  );
});

test('any text gets an answer', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (typed, inhaber, name) => {
      expect(typeof firmNameMatches(typed, { inhaber, name })).toBe('boolean');
    }),
  );
});
