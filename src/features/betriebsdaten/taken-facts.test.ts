import { describe, expect, it } from 'vitest';
import { contactFacts, isContactAlone, takenFacts, undecidedIn } from './taken-facts.ts';

type Decisions = Readonly<Record<string, 'taken' | 'declined'>>;

describe('what the office has taken', () => {
  const table: readonly (readonly [Record<string, string>, Decisions, readonly string[], object])[] = [
    [{}, {}, [], {}],
    [{ name: 'Hofer GmbH' }, { name: 'taken' }, [], { name: 'Hofer GmbH' }],
    [{ name: 'Hofer GmbH' }, { name: 'declined' }, [], {}],
    [{ name: 'Hofer GmbH' }, {}, [], {}],
    [{ gewerkNeu: 'A/13' }, { gewerkNeu: 'taken' }, [], { gewerkNeu: 'A/13' }],
    [{ ort: 'Neustadt', web: 'a.example' }, { ort: 'taken', web: 'taken' }, ['web'], { ort: 'Neustadt' }],
    [
      { strasse: 'Am Bach', plz: '12345', ort: 'Neustadt', name: 'Hofer GmbH' },
      { strasse: 'taken', name: 'declined' },
      [],
      { strasse: 'Am Bach', plz: '12345', ort: 'Neustadt' },
    ],
    [{ validFrom: '2026-12-01', remarks: 'x' }, { validFrom: 'taken', remarks: 'taken' }, [], {}],
  ];
  it.each(table)('%j, decided %j, in force before %j', (answers, decisions, inForce, facts) => {
    expect(takenFacts({ answers, decisions, inForce, before: {} })).toEqual(facts);
  });
});

describe('contact data', () => {
  const table: readonly (readonly [Record<string, string>, Decisions, object, boolean])[] = [
    [{ web: 'neu.example' }, {}, { web: 'neu.example' }, true],
    [{ web: 'neu.example', remarks: ' ' }, {}, { web: 'neu.example' }, true],
    [{ web: 'neu.example', remarks: 'Telefon bitte löschen' }, {}, { web: 'neu.example' }, false],
    [{ web: 'neu.example', ort: 'Neustadt' }, {}, { web: 'neu.example' }, false],
    [{ web: 'neu.example' }, { web: 'taken' }, {}, true],
    [{ web: 'alt.example', telefon: '1' }, {}, { telefon: '1' }, true],
  ];
  it.each(table)('%j, decided %j', (answers, decisions, facts, alone) => {
    const antrag = { answers, decisions, before: { web: 'alt.example', ort: 'Altstadt' } };
    expect([contactFacts(antrag), isContactAlone(antrag)]).toEqual([facts, alone]);
  });
});

describe('what nobody has decided on', () => {
  const table: readonly (readonly [
    Record<string, string>,
    Record<string, string>,
    Decisions,
    readonly string[],
  ])[] = [
    [{ name: 'Neu', ort: 'Neustadt' }, { name: 'Alt', ort: 'Altstadt' }, { name: 'declined' }, ['ort']],
    [{ name: 'Alt' }, { name: 'Alt' }, {}, []],
    [{ gewerkNeu: 'A/13', changes: 'gewerkNeu' }, {}, {}, ['gewerkNeu']],
    [{ web: 'neu.example' }, { web: '' }, { web: 'taken' }, []],
  ];
  it.each(table)('%j instead of %j, decided %j', (answers, before, decisions, open) => {
    expect(undecidedIn({ answers, before, decisions })).toEqual(open);
  });
});
