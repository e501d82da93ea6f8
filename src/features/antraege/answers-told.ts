import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Answers, Antragsart, AntragField } from '../../platform/feature/antrag.ts';
import type { DataValue, SaidValue } from '../../platform/feature/personal-data.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { carriedOver, fieldsFor, stepsFor } from './answers.ts';
import type { Asked } from './asked.ts';
import { shownValue } from './shown-answers.ts';

/**
 * The answers of an Antrag or draft, for the person whose they are: as one reads them in one cell, and for programs with
 * their names. Those of a kind of Antrag that is no more, or of a field that is no more, are told under their own names.
 */
export function answersTold(
  art: Antragsart | undefined,
  held: { readonly version: number; readonly answers: Answers },
  chamber: Chamber,
  locale: Locale,
): SaidValue {
  const told = art ? answersOf(art, held, chamber, locale) : rawAnswers(held.answers);
  return {
    value: told.map(({ name, label, value }) => ({ name, label, value })),
    said: told.map(({ label, said }) => `${label}: ${said}`).join('; '),
  };
}

interface ToldAnswer extends SaidValue {
  readonly name: string;
  readonly label: string;
}

function answersOf(
  art: Antragsart,
  held: { readonly version: number; readonly answers: Answers },
  chamber: Chamber,
  locale: Locale,
): readonly ToldAnswer[] {
  const asked = { chamber, locale, today: berlinDate(new Date(0)), known: {} };
  const { answers, leftOver } = carriedOver(art, { ...held, leftOver: {} });
  const label = art.texts.for(chamber, locale);
  const told = stepsFor(art, answers)
    .flatMap((step) => fieldsFor(art, step, answers))
    .flatMap((field): readonly ToldAnswer[] => {
      const { name } = field;
      const given = answers[name] ?? '';
      if (given === '') return [];
      const said = shownValue(art, field, given, asked);
      return [{ name, label: label(`field.${name}`), value: readable(art, field, given, asked), said }];
    });
  return [...told, ...rawAnswers(leftOver)];
}

function rawAnswers(answers: Answers): readonly ToldAnswer[] {
  return Object.entries(answers).map(([name, value]) => ({ name, label: name, value, said: value }));
}

/** An answer as programs read it: days and IBAN as they are kept. */
function readable(art: Antragsart, field: AntragField, given: string, asked: Asked): DataValue {
  const choice = (code: string) => ({ code, label: shownValue(art, field, code, asked) });
  switch (field.kind) {
    case 'tick':
      return true;
    case 'number':
      // a draft keeps what was typed
      return /^\d+(\.\d)?$/.test(given) ? Number(given) : given;
    case 'choice':
      return choice(given);
    case 'several':
      return given.split(' ').map(choice);
    case 'text':
    case 'long-text':
    case 'email':
    case 'telephone':
    case 'postcode':
    case 'date':
    case 'iban':
      return given;
  }
}
