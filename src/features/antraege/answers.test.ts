import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpChamber } from '../../../test/made-up-chamber.ts';
import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import { done, refused } from '../../lib/result.ts';
import { readValue, typedValue } from './field-values.ts';
import { shownValue } from './shown-answers.ts';
import { antraegeSettings } from './settings.ts';
import {
  answersToSend,
  carriedOver,
  faultsIn,
  inputValues,
  papersFor,
  prefilled,
  readStep,
  stepsFor,
} from './answers.ts';
import { sampleAnswers, sampleArt } from './fixtures.ts';

const chamber = {
  ...madeUpChamber,
  settings: new Map([['antraege', antraegeSettings.schema.parse({})]]),
};
const asked = { chamber, locale: 'de', today: '2026-11-26', known: {} } as const;
const [matter, machine, contact] = sampleArt.steps as unknown as [
  (typeof sampleArt.steps)[0],
  (typeof sampleArt.steps)[0],
  (typeof sampleArt.steps)[0],
];

const refusedBy = (typed: Readonly<Record<string, string>>) => ({
  ...readStep(sampleArt, matter, typed, sampleAnswers, asked).errors,
  ...readStep(sampleArt, machine, typed, sampleAnswers, asked).errors,
  ...readStep(sampleArt, contact, typed, sampleAnswers, asked).errors,
});

describe('answers', () => {
  it('are complete in the sample', () => {
    expect(faultsIn(sampleArt, sampleAnswers, asked)).toEqual([]);
  });

  it.each([
    ['matter', 'plumbing', 'Wählen Sie bitte aus: „Anliegen“.'],
    ['description', '', 'Füllen Sie bitte aus: „Beschreiben Sie kurz, worum es geht“.'],
    ['description', 'x'.repeat(501), 'Es gehen höchstens 500 Zeichen'],
    ['built', 'vorgestern', 'ganze Zahl'],
    ['built', '198.7', 'ganze Zahl'],
    ['built', '1,5', 'ganze Zahl'],
    ['built', '1700', 'So alt kann die Maschine nicht sein.'],
    ['bought', '31.02.2001', 'kein Datum'],
    ['bought', '27.11.2026', 'Möglich ist ein Tag vom 26. November 1926 bis zum 26. November 2026.'],
    ['bought', '31.12.1700', 'Möglich ist ein Tag vom'],
    ['bought', '4.5.01', 'das Jahr bitte mit vier Ziffern'],
    ['email', 'erika', 'keine vollständige E-Mail-Adresse'],
    ['telephone', 'auf Anfrage', 'keine Telefonnummer'],
    ['iban', 'DE02120300000000202052', 'Tippfehler'],
    ['postcode', 'Musterstadt', 'keine Postleitzahl'],
    ['agreed', '', 'Bestätigen Sie bitte'],
  ])('are refused with a sentence: %s «%s»', (field, typed, sentence) => {
    expect(refusedBy({ ...sampleAnswers, [field]: typed })[field]).toContain(sentence);
  });

  it('are taken as people type them', () => {
    const typed = { built: ' 1987 ', bought: '4.5.2001' };
    expect(readStep(sampleArt, machine, typed, sampleAnswers, asked)).toMatchObject({
      answers: { built: '1987', bought: '2001-05-04' },
      errors: {},
    });
  });

  it.each([
    ['38', '38'],
    ['1.200', '1200'],
    ['1 200', '1200'],
    ['38,5', '38.5'],
    ['38.5', '38.5'],
    ['0,5', '0.5'],
    ['38,50', undefined],
    ['1.5.', undefined],
    ['-3', undefined],
  ])('are taken in tenths where a kind says so: %s is %s', (typed, kept) => {
    const hours = { name: 'built', kind: 'number', tenths: true } as const;
    const read = readValue(hours, typed, { choices: [], today: asked.today });
    expect(read).toEqual(kept === undefined ? refused('no-tenths') : done(kept));
    if (kept?.includes('.')) {
      expect(typedValue(hours, kept)).toBe(typed.replace('.', ','));
      expect(shownValue(sampleArt, hours, kept, asked)).toBe(typed.replace('.', ','));
    }
  });

  it('that hang on an answer which is itself not asked any more are not asked for and not sent', () => {
    const chain: Antragsart = {
      ...sampleArt,
      papers: [{ id: 'contract', required: true, showWhen: { field: 'place', is: ['shop'] } }],
      steps: [
        { id: 'card', fields: [{ name: 'card', kind: 'choice', choices: ['own', 'firm'] }] },
        {
          id: 'holder',
          fields: [{ name: 'holder', kind: 'choice', choices: ['boss', 'employed'] }],
          showWhen: { field: 'card', is: ['own'] },
        },
        {
          id: 'place',
          fields: [{ name: 'place', kind: 'text' }],
          showWhen: { field: 'holder', is: ['employed'] },
        },
      ],
    };
    const stepped = (card: string) => {
      const answers = { card, holder: 'employed', place: 'shop' };
      const steps = stepsFor(chain, answers).map(({ id }) => id);
      return [steps, papersFor(chain, answers), answersToSend(chain, answers)];
    };
    expect(stepped('firm')).toEqual([['card'], [], { card: 'firm' }]);
    expect(stepped('own')).toEqual([
      ['card', 'holder', 'place'],
      [expect.objectContaining({ id: 'contract', required: true })],
      { card: 'own', holder: 'employed', place: 'shop' },
    ]);
  });

  it('to a page that they lead past are not asked for and not sent', () => {
    const other = { ...sampleAnswers, matter: 'energy' };
    expect(stepsFor(sampleArt, other).map(({ id }) => id)).toEqual(['anliegen', 'kontakt']);
    expect(Object.keys(answersToSend(sampleArt, other))).not.toContain('built');
    expect(faultsIn(sampleArt, { ...other, built: '' }, asked)).toEqual([]);
  });

  it('ask for more of the same page where one of them leads to it', () => {
    const errors = refusedBy({ ...sampleAnswers, iban: '' });
    expect(errors['iban']).toBe('Füllen Sie bitte aus: „IBAN für die Förderung“.');
    const without = { ...sampleAnswers, wishes: 'costs', iban: '' };
    expect(faultsIn(sampleArt, without, asked)).toEqual([]);
  });

  it('fill the same inputs again, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...sampleArt.steps.flatMap(({ fields }) => fields.map(({ name }) => name))),
          fc.string({ unit: 'binary' }),
        ),
        (typed) => {
          const first = readStep(sampleArt, contact, typed, sampleAnswers, asked);
          const again = readStep(
            sampleArt,
            contact,
            inputValues(contact, first.answers),
            first.answers,
            asked,
          );
          expect(again).toEqual(first);
        },
      ),
    );
  });

  it('come from the register where it knows them', () => {
    const known = { 'account.name': 'Erika Muster', 'betrieb.telefon': '01234 11111' };
    expect(prefilled(sampleArt, known)).toEqual({ name: 'Erika Muster', telephone: '01234 11111' });
  });
});

describe('a draft of an earlier version', () => {
  it('is put where the version of today wants it, and what has no place is shown', () => {
    const draft = {
      version: 1,
      answers: { problem: 'Die Säge klemmt.', colour: 'grau', name: 'Erika' },
      leftOver: {},
    };
    expect(carriedOver(sampleArt, draft)).toEqual({
      answers: { description: 'Die Säge klemmt.', name: 'Erika' },
      leftOver: { problem: 'Die Säge klemmt.', colour: 'grau' },
    });
  });

  it('loses nothing, whatever stands in it', () => {
    const words = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(words, words, (answers: Answers, leftOver) => {
        const carried = carriedOver(sampleArt, { version: 1, answers, leftOver });
        const values = new Set([...Object.values(carried.answers), ...Object.values(carried.leftOver)]);
        for (const value of Object.values(answers)) expect(values).toContain(value);
      }),
    );
  });
});
