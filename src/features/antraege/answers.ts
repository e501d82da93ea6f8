import type {
  Answers,
  Antragsart,
  AntragField,
  AntragPaper,
  AntragStep,
  Condition,
  Known,
} from '../../platform/feature/antrag.ts';
import type { Choice } from '../../platform/ui/index.ts';
import type { LeftOver } from './antrag-record.ts';
import type { Asked } from './asked.ts';
import { fieldSentence } from './field-sentences.ts';
import { readValue, tidyValue, typedValue } from './field-values.ts';

/** Something in the answers that keeps an Antrag from being sent. */
export interface Fault {
  readonly step: string;
  readonly field: string;
  readonly sentence: string;
}

/** A paper that goes with an Antrag by its answers. */
export interface WantedPaper {
  readonly id: string;
  readonly required: boolean;
  readonly ifAny: boolean;
  readonly original: boolean;
}

function holds(condition: AntragPaper['showWhen'], answers: Answers): boolean {
  if (!condition) return true;
  if (typeof condition === 'function') return condition(answers);
  const given = (answers[condition.field] ?? '').split(' ');
  return given.some((value) => condition.is.includes(value));
}

/**
 * The answers that are asked for, page by page: what hangs on an answer that is itself not asked any more is not asked
 * either, whatever is still kept of it.
 * @param before ends in front of this page; all of them where it names none
 */
function askedAnswers(art: Antragsart, answers: Answers, before?: AntragStep): Answers {
  const asked: Record<string, string> = {};
  for (const step of art.steps) {
    if (step.id === before?.id) break;
    if (!holds(step.showWhen, asked)) continue;
    for (const { name, showWhen } of step.fields) {
      const answer = answers[name];
      if (answer !== undefined && holds(showWhen, asked)) asked[name] = answer;
    }
  }
  return asked;
}

/** The pages that these answers lead to. */
export function stepsFor(art: Antragsart, answers: Answers): readonly AntragStep[] {
  return art.steps.filter(
    (step) =>
      holds(step.showWhen, askedAnswers(art, answers, step)) && fieldsFor(art, step, answers).length > 0,
  );
}

/** The questions of a page that these answers lead to. */
export function fieldsFor(art: Antragsart, step: AntragStep, answers: Answers): readonly AntragField[] {
  const asked = askedAnswers(art, answers);
  return step.fields.filter((field) => holds(field.showWhen, asked));
}

/** The papers that these answers lead to, each with whether it has to be there. */
export function wantedPapers(art: Antragsart, answers: Answers): readonly WantedPaper[] {
  const asked = askedAnswers(art, answers);
  const isSo = (where?: true | Condition) => where === true || (where !== undefined && holds(where, asked));
  return (art.papers ?? []).flatMap(({ id, showWhen, required, ifAny, original = false }) =>
    holds(showWhen, asked) ? [{ id, required: isSo(required), ifAny: isSo(ifAny), original }] : [],
  );
}

/** Those of them that can be handed in as files. */
export function papersFor(art: Antragsart, answers: Answers): readonly WantedPaper[] {
  return wantedPapers(art, answers).filter(({ original }) => !original);
}

/** Whether these answers say that papers are uploaded, so that there has to be one. */
export function saysUpload(art: Antragsart, answers: Answers): boolean {
  return art.uploadsWhen !== undefined && holds(art.uploadsWhen, askedAnswers(art, answers));
}

/** Whether these answers say that no papers come for now: none are needed, or they are shown on a visit. */
export function saysNone(art: Antragsart, answers: Answers): boolean {
  const { uploadsWhen, bringsWhen } = art;
  const given = askedAnswers(art, answers);
  if (!uploadsWhen || !bringsWhen || given[uploadsWhen.field] === undefined) return false;
  return !holds(uploadsWhen, given) && !holds(bringsWhen, given);
}

/**
 * How these answers say that papers come, other than by uploading them, with the question, which may be about one of
 * them alone; undefined where they say nothing of that.
 */
export function bringsBy(
  art: Antragsart,
  answers: Answers,
  asked: Asked,
): { readonly question: string; readonly how: string } | undefined {
  const given = askedAnswers(art, answers);
  if (!art.bringsWhen || !holds(art.bringsWhen, given)) return undefined;
  const { field: name } = art.bringsWhen;
  const field = art.steps.flatMap(({ fields }) => fields).find((one) => one.name === name);
  const choices = field ? choicesOf(art, field, asked) : [];
  const how = choices.find(({ value }) => value === given[name])?.label;
  const question = art.texts.for(asked.chamber, asked.locale)(`field.${name}`);
  return how === undefined ? undefined : { question, how };
}

/** What can be chosen in a field, with labels. */
export function choicesOf(
  art: Antragsart,
  field: AntragField,
  { chamber, locale, known }: Asked,
): readonly Choice[] {
  if (field.options) return field.options({ chamber, locale, known });
  const t = art.texts.for(chamber, locale);
  return (field.choices ?? []).map((value) => ({ value, label: t(`field.${field.name}.${value}`) }));
}

/** Name of the box of one of several choices. */
export function boxName(field: AntragField, value: string): string {
  return `${field.name}.${value}`;
}

/**
 * Takes what was typed into a page.
 * @returns the answers as they can be kept whatever they are, and a sentence for each that cannot be sent, by the name
 * of the input that it belongs to
 */
export function readStep(
  art: Antragsart,
  step: AntragStep,
  posted: Readonly<Record<string, string>>,
  before: Answers,
  asked: Asked,
): { readonly answers: Answers; readonly errors: Readonly<Record<string, string>> } {
  const answers: Record<string, string> = { ...before };
  const errors: Record<string, string> = {};
  const given: Record<string, string> = { ...askedAnswers(art, before, step) };
  // a check may look at an answer that stands further down on the same page
  const onPage: Record<string, string> = { ...before };
  for (const { name } of step.fields) onPage[name] = posted[name] ?? onPage[name] ?? '';
  for (const field of step.fields) {
    // a condition may look at an answer of the same page: its field shows with the next answer of the server
    if (!holds(field.showWhen, given)) continue;
    const choices = choicesOf(art, field, asked);
    const typed = field.kind === 'several' ? ticked(field, choices, posted) : (posted[field.name] ?? '');
    const judged = judge(art, field, typed, onPage, asked);
    onPage[field.name] = judged.value;
    answers[field.name] = judged.value;
    given[field.name] = judged.value;
    if (judged.sentence === undefined) continue;
    const [first] = choices;
    errors[field.kind === 'several' && first ? boxName(field, first.value) : field.name] = judged.sentence;
  }
  const unchanged = Object.keys(errors).length === 0 ? unchangedIn(step, given, asked) : undefined;
  if (unchanged) errors[unchanged.name] = fieldSentence(art, unchanged, 'unchanged', asked);
  return { answers, errors };
}

function ticked(
  field: AntragField,
  choices: readonly Choice[],
  posted: Readonly<Record<string, string>>,
): string {
  return choices
    .map(({ value }) => value)
    .filter((value) => posted[boxName(field, value)] === 'ja')
    .join(' ');
}

/** Looks through all answers once more, by the rules of today. */
export function faultsIn(art: Antragsart, answers: Answers, asked: Asked): readonly Fault[] {
  const given = askedAnswers(art, answers);
  return stepsFor(art, answers).flatMap((step) => {
    const faults = fieldsFor(art, step, answers).flatMap((field) => {
      const { sentence } = judge(art, field, given[field.name] ?? '', given, asked);
      return sentence === undefined ? [] : [{ step: step.id, field: field.name, sentence }];
    });
    const unchanged = faults.length === 0 ? unchangedIn(step, given, asked) : undefined;
    if (!unchanged) return faults;
    const sentence = fieldSentence(art, unchanged, 'unchanged', asked);
    return [{ step: step.id, field: unchanged.name, sentence }];
  });
}

function judge(
  art: Antragsart,
  field: AntragField,
  typed: string,
  answers: Answers,
  asked: Asked,
): { readonly value: string; readonly sentence?: string } {
  const choices = choicesOf(art, field, asked).map(({ value }) => value);
  const read = readValue(field, typed, { choices, today: asked.today });
  if (!read.ok) {
    const sentence = fieldSentence(art, field, read.refusal, asked);
    return { value: tidyValue(field, typed), sentence };
  }
  const given = { answers, today: asked.today };
  if (field.mustChange && read.value !== '' && isAsKnown(field, read.value, asked, choices))
    return { value: read.value, sentence: fieldSentence(art, field, 'unchanged', asked) };
  const reason = read.value === '' ? undefined : field.check?.judge(read.value, given);
  if (reason === undefined) return { value: read.value };
  return {
    value: read.value,
    sentence: art.texts.for(asked.chamber, asked.locale)(`field.${field.name}.${reason}`),
  };
}

/** Whether an answer says what the register says already, however that is written there. */
function isAsKnown(
  field: AntragField,
  value: string,
  asked: Asked,
  choices: readonly string[] = [],
): boolean {
  const known = field.proposes ? asked.known[field.proposes] : undefined;
  if (known === undefined) return false;
  const read = readValue(field, known, { choices, today: asked.today });
  return value === (read.ok ? read.value : tidyValue(field, known));
}

/** The first field of a page on which something has to change where nothing does; undefined otherwise. */
function unchangedIn(step: AntragStep, given: Answers, asked: Asked): AntragField | undefined {
  const proposing = step.mustChange ? step.fields.filter(({ proposes }) => proposes) : [];
  return proposing.every((field) => isAsKnown(field, given[field.name] ?? '', asked))
    ? proposing[0]
    : undefined;
}

/** What is sent of all answers: those that were asked for, none that was left empty. */
export function answersToSend(art: Antragsart, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(askedAnswers(art, answers)).filter(([, answer]) => answer !== ''));
}

/** Answers as the inputs of a page hold them. */
export function inputValues(step: AntragStep, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    step.fields.flatMap((field) => {
      const value = answers[field.name] ?? '';
      if (field.kind !== 'several') return [[field.name, typedValue(field, value)] as const];
      const chosen = value === '' ? [] : value.split(' ');
      return chosen.map((one) => [boxName(field, one), 'ja'] as const);
    }),
  );
}

/** Answers that are known beforehand, for a draft that begins. */
export function prefilled(art: Antragsart, known: Known): Answers {
  const fields = art.steps.flatMap((step) => step.fields);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fact = field.prefill ?? field.proposes;
      const value = fact === undefined ? undefined : known[fact];
      return value ? [[field.name, tidyValue(field, value)] as const] : [];
    }),
  );
}

/** What the register says now of the fields that propose a change. */
export function knownBefore(art: Antragsart, known: Known): Answers {
  const fields = art.steps.flatMap((step) => step.fields);
  return Object.fromEntries(
    fields.flatMap(({ name, proposes }) => (proposes ? [[name, known[proposes] ?? ''] as const] : [])),
  );
}

/**
 * Carries the answers of an earlier version over to the one that is valid now.
 * @returns answers that have a field, and beside them what has none any more: nothing is dropped in silence
 */
export function carriedOver(
  art: Antragsart,
  draft: { readonly version: number; readonly answers: Answers; readonly leftOver: LeftOver },
): { readonly answers: Answers; readonly leftOver: LeftOver } {
  if (draft.version === art.version) return draft;
  const moved = art.carryOver?.(draft.answers, draft.version) ?? draft.answers;
  const names = new Set(art.steps.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const parts = Object.entries(moved).filter(([, value]) => value !== '');
  return {
    answers: Object.fromEntries(parts.filter(([name]) => names.has(name))),
    leftOver: { ...draft.leftOver, ...Object.fromEntries(parts.filter(([name]) => !names.has(name))) },
  };
}
