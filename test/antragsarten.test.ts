import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { features } from '../src/app/features.ts';
import { configuredChambers } from '../src/app/open-house.ts';
import {
  answersToSend,
  boxName,
  carriedOver,
  choicesOf,
  faultsIn,
  inputValues,
  readStep,
  stepsFor,
} from '../src/features/antraege/answers.ts';
import { collectArten } from '../src/features/antraege/arten.ts';
import type { Asked } from '../src/features/antraege/asked.ts';
import { afterMove, isOpen, movesIn } from '../src/features/antraege/rules.ts';
import { moduleChoices } from '../src/features/antraege/office/modules.ts';
import { antraegeSettings } from '../src/features/antraege/settings.ts';
import { antragMoves, type AntragState } from '../src/lib/antrag-words.ts';
import { readConfig } from '../src/platform/config/config.ts';
import type { Antragsart, AntragField } from '../src/platform/feature/antrag.ts';
import { locales } from '../src/platform/texts/wording.ts';

const arten = [...collectArten(features.flatMap(({ antragsarten = [] }) => antragsarten)).values()];
const chambers = configuredChambers(readConfig({ DEMO: '1' }));

const named = arten.map((art) => [art.id, art] as const);

/** A form of this kind in every chamber that offers it, or in any where none does, in each language. */
function formsOf(art: Antragsart): readonly Asked[] {
  const offering = chambers.filter((chamber) => art.offered(chamber));
  return (offering.length > 0 ? offering : chambers.slice(0, 1)).flatMap((chamber) =>
    locales.map((locale) => ({ chamber, locale, today: '2026-11-26', known: {} })),
  );
}

/** What somebody types into a field: what fits, what nearly fits, nonsense, nothing. */
function typedInto(art: Antragsart, field: AntragField, asked: Asked): fc.Arbitrary<string> {
  const choices = choicesOf(art, field, asked).map(({ value }) => value);
  const fitting = [
    '24.12.1971',
    '1.1.2031',
    '12345',
    '17',
    'a@b.example',
    '0231 12345',
    'ja',
    'DE89370400440532013000',
  ];
  return fc.oneof(
    fc.constantFrom(...fitting, ...choices),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('', ' ', '\0', '\u202e', 'x'.repeat(5_000)),
  );
}

/** What somebody sends of all pages. */
function typedForm(art: Antragsart, asked: Asked): fc.Arbitrary<Record<string, string>> {
  const inputs = art.steps.flatMap(({ fields }) =>
    fields.flatMap((field): [string, fc.Arbitrary<string>][] =>
      field.kind === 'several'
        ? choicesOf(art, field, asked).map(({ value }) => [
            boxName(field, value),
            fc.constantFrom('', 'ja', 'x'),
          ])
        : [[field.name, typedInto(art, field, asked)]],
    ),
  );
  return fc.record(Object.fromEntries(inputs), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

const isSentence = (text: string) => text.trim() !== '' && !/[{}]|undefined/.test(text);

describe.each(named)('%s', (_id, art) => {
  it('has a way out of every state that it reaches, by the office alone', () => {
    const reached = new Set<AntragState>(['received']);
    for (const state of reached)
      for (const move of antragMoves) {
        const next = afterMove(move, state, art.allows);
        if (next) reached.add(next);
      }
    for (const from of [...reached].filter(isOpen)) {
      const ahead = new Set([from]);
      for (const state of ahead)
        for (const move of movesIn(state, 'office', art.allows))
          ahead.add(afterMove(move, state, art.allows)!);
      // on what is only answered there is nothing to refuse
      const ends = art.allows?.refuse?.length === 0 ? ['approved'] : ['approved', 'refused'];
      expect([...ahead], from).toEqual(expect.arrayContaining(ends));
    }
  });

  it('says a sentence for whatever it refuses, and takes again what it has once taken', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...formsOf(art))
          .chain((asked) => fc.tuple(fc.constant(asked), typedForm(art, asked))),
        ([asked, typed]) => {
          let answers = {};
          for (const step of art.steps) {
            const read = readStep(art, step, typed, answers, asked);
            expect(Object.values(read.errors).filter((sentence) => !isSentence(sentence))).toEqual([]);
            answers = read.answers;
          }
          const faults = faultsIn(art, answers, asked);
          expect(faults.filter(({ sentence }) => !isSentence(sentence))).toEqual([]);
          // what stands in the form when it is opened again leads to the same answers
          for (const step of stepsFor(art, answers)) {
            const again = readStep(art, step, inputValues(step, answers), answers, asked);
            if (Object.keys(again.errors).length === 0) expect(again.answers).toEqual(answers);
          }
          expect(Object.keys(answers)).toEqual(
            expect.arrayContaining(Object.keys(answersToSend(art, answers))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says from when until when each of its days can be, and guesses no century', () => {
    const [asked] = formsOf(art);
    for (const step of art.steps)
      for (const { name, kind, from, until } of step.fields) {
        if (kind !== 'date') continue;
        expect({ from, until }, name).toEqual({ from: expect.anything(), until: expect.anything() });
        for (const typed of ['1.1.27', '31.12.1700', '31.12.9999']) {
          const { errors } = readStep(art, step, { [name]: typed }, {}, asked!);
          expect(errors[name], typed).toMatch(/vier Ziffern|Möglich ist ein Tag vom/);
        }
      }
  });

  it('loses nothing of a draft of another version', () => {
    const [asked] = formsOf(art);
    const drafts = fc.tuple(
      typedForm(art, asked!),
      fc.dictionary(fc.stringMatching(/^old[a-z]{1,6}$/), fc.string()),
    );
    fc.assert(
      fc.property(drafts, fc.integer({ min: 0, max: 9 }), ([typed, gone], version) => {
        const answers = { ...typed, ...gone };
        const kept = carriedOver(art, { version, answers, leftOver: { before: 'kept' } });
        const values = [...Object.values(kept.answers), ...Object.values(kept.leftOver)];
        expect(values).toEqual(
          expect.arrayContaining(Object.values(answers).filter((value) => value !== '')),
        );
        expect(kept.leftOver['before']).toBe('kept');
        faultsIn(art, kept.answers, asked!);
      }),
      { numRuns: 60 },
    );
  });
});

it('refuses nothing formally without saying how to object', () => {
  const formal = arten.filter(({ isBescheid }) => isBescheid);
  expect(formal.map(({ id }) => id)).toContain('handwerksrolle-eintragung');
  for (const chamber of chambers)
    for (const locale of locales) {
      const remedy = antraegeSettings.of(chamber).legalRemedy?.[locale] ?? '';
      expect(remedy, `${chamber.slug} ${locale}`).toMatch(locale === 'de' ? /eines Monats/ : /one month/);
    }
});

it('has text modules for the questions and refusals of all that a chamber offers', () => {
  for (const chamber of chambers) {
    const written = arten.filter(
      (art) => art.offered(chamber) && movesIn('in-review', 'office', art.allows).length > 0,
    );
    for (const art of written)
      for (const act of ['ask', 'refuse'] as const) {
        if (act === 'refuse' && art.allows?.refuse?.length === 0) continue;
        const choices = moduleChoices(chamber, art, act);
        expect(choices.length, `${chamber.slug} ${art.id} ${act}`).toBeGreaterThan(1);
        expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
      }
  }
});
