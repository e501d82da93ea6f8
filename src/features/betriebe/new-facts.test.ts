import { describe, expect, it } from 'vitest';
import { fullBetrieb } from './fixtures.ts';
import { changeOf, heldFacts, type NewFacts, overtakenFacts } from './new-facts.ts';

describe('what becomes of an entry', () => {
  const table: readonly (readonly [NewFacts, object])[] = [
    [{}, {}],
    [{ name: 'Hofer GmbH' }, { name: 'Hofer GmbH' }],
    [{ name: fullBetrieb.name, ort: 'Neustadt' }, { ort: 'Neustadt' }],
    [{ gewerkNeu: 'A/13' }, { gewerke: ['A/27', 'B2/24', 'A/13'] }],
    [{ gewerkNeu: 'A/27' }, {}],
    [{ gewerkWeg: 'A/27' }, { gewerke: ['B2/24'] }],
    [{ gewerkNeu: 'A/13', gewerkWeg: 'A/27' }, { gewerke: ['B2/24', 'A/13'] }],
  ];
  it.each(table)('by %j', (facts, change) => {
    expect(changeOf(facts, fullBetrieb)).toEqual(change);
  });
});

describe('what the register has overtaken until the day', () => {
  const move = { strasse: 'Neue Straße', hausnummer: '1', plz: '12346', ort: 'Neustadt' };
  const table: readonly (readonly [string, NewFacts, Partial<typeof fullBetrieb>, readonly string[]])[] = [
    ['nothing has changed', { ...move, name: 'Neu' }, {}, []],
    ['the file says the same by then', { name: 'Neu' }, { name: 'Neu' }, []],
    ['the file says something else', { name: 'Neu', web: 'neu.example' }, { name: 'Anders' }, ['name']],
    [
      'a part of an address is the whole of it',
      { ...move, name: 'Neu' },
      { ort: 'Anderswo' },
      Object.keys(move),
    ],
    ['the file has emptied it', { telefon: '1' }, { telefon: null }, ['telefon']],
    ['Gewerke go one by one', { gewerkNeu: 'A/13' }, { gewerke: ['B1/1'] }, []],
  ];
  it.each(table)('%s', (_, facts, then, overtaken) => {
    const before = heldFacts(facts, fullBetrieb);
    expect(Object.keys(overtakenFacts(facts, before, { ...fullBetrieb, ...then }))).toEqual(overtaken);
  });
});
