import { formatDate } from '../../lib/dates.ts';
import { groupIban } from '../../lib/iban.ts';
import type { Answers, Antragsart, AntragField } from '../../platform/feature/antrag.ts';
import { choicesOf, fieldsFor, stepsFor } from './answers.ts';
import type { Asked } from './asked.ts';
import { antraegeTexts } from './texts.de.ts';

/** An answer as people read it. */
export interface ShownAnswer {
  readonly field: string;
  readonly label: string;
  /** Empty where an optional field was left empty. */
  readonly value: string;
  /** What the register said, where the answer proposes to change it; empty where it said nothing. */
  readonly before?: string;
  /** Where the answer adds one to several of the register, or takes one off. */
  readonly oneOfSeveral?: 'added' | 'removed';
}

/** The answers of a page under its heading. */
export interface ShownStep {
  readonly step: string;
  readonly heading: string;
  readonly answers: readonly ShownAnswer[];
}

/**
 * Answers as people read them, page by page.
 * @param before what the register said of fields that propose a change
 */
export function shownAnswers(
  art: Antragsart,
  answers: Answers,
  asked: Asked,
  before: Answers = {},
): readonly ShownStep[] {
  const t = art.texts.for(asked.chamber, asked.locale);
  return stepsFor(art, answers).map((step) => ({
    step: step.id,
    heading: t(`step.${step.id}`),
    answers: fieldsFor(art, step, answers).map((field) => ({
      field: field.name,
      label: t(`field.${field.name}`),
      value: shownValue(art, field, answers[field.name] ?? '', asked),
      ...(field.proposes && !field.oneOfSeveral
        ? { before: shownValue(art, field, before[field.name] ?? '', asked) }
        : {}),
      ...(field.oneOfSeveral ? { oneOfSeveral: field.oneOfSeveral } : {}),
    })),
  }));
}

/** One answer as people read it. */
export function shownValue(art: Antragsart, field: AntragField, value: string, asked: Asked): string {
  if (value === '') return '';
  switch (field.kind) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, asked.locale) : value;
    case 'iban':
      return groupIban(value);
    case 'tick':
      return antraegeTexts.for(asked.chamber, asked.locale)('value.yes');
    case 'choice':
    case 'several': {
      const labels = new Map(choicesOf(art, field, asked).map((choice) => [choice.value, choice.label]));
      const chosen = field.kind === 'several' ? value.split(' ') : [value];
      return chosen.map((one) => labels.get(one) ?? one).join(', ');
    }
    case 'text':
    case 'long-text':
    case 'email':
    case 'telephone':
    case 'postcode':
      return value;
    case 'number':
      return asked.locale === 'de' ? value.replace('.', ',') : value;
  }
}
