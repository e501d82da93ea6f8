import type { Db } from '../../platform/database/handles.ts';
import type { Answers, Antragsart, AntragField, Known } from '../../platform/feature/antrag.ts';
import type { View } from '../../platform/ui/index.ts';
import { answersToSend, fieldsFor, prefilled, stepsFor } from './answers.ts';
import type { AntragRecord, DraftRecord } from './antrag-record.ts';
import { asToday } from './as-today.ts';
import { findAntrag } from './queries.ts';
import { afterMove } from './rules.ts';

type Sent = Pick<AntragRecord, 'answers' | 'before' | 'decisions'>;

const fieldsOf = (art: Antragsart) => art.steps.flatMap(({ fields }) => fields);

/** Proposals that hold by themselves and hold already, or will not come: a correction leaves them as they are. */
export function settledFields(
  art: Antragsart,
  { decisions }: Pick<Sent, 'decisions'>,
): readonly AntragField[] {
  return fieldsOf(art).filter(({ name, byItself }) => byItself && decisions[name] !== undefined);
}

/** Whether its person may correct an Antrag now: not where all that it proposed is settled, and only words are left. */
export function mayCorrect(art: Antragsart, antrag: Sent & Pick<AntragRecord, 'state'>): boolean {
  if (afterMove('correct', antrag.state, art.allows) === undefined) return false;
  if (settledFields(art, antrag).length === 0) return true;
  return fieldsOf(art).some(
    ({ name, proposes }) =>
      proposes && antrag.answers[name] !== undefined && antrag.decisions[name] === undefined,
  );
}

/**
 * The answers with which a correction begins: those that were sent, without what is settled (who wants to change that
 * once more chooses it once more), and what the register says where nothing was proposed.
 */
export function answersToCorrect(art: Antragsart, { decisions, answers: sent }: Sent, known: Known): Answers {
  const asked = new Set(
    stepsFor(art, sent).flatMap((step) => fieldsFor(art, step, sent).map(({ name }) => name)),
  );
  const filledIn = prefilled(art, known);
  const answers: Record<string, string> = { ...sent };
  for (const field of settledFields(art, { decisions })) {
    delete answers[field.name];
    asked.delete(field.name);
    const { showWhen } = field;
    if (showWhen) choose(art, answers, showWhen.field, (value) => !showWhen.is.includes(value));
  }
  for (const { name, proposes } of fieldsOf(art)) {
    const value = filledIn[name];
    if (proposes && !asked.has(name) && value !== undefined) answers[name] = value;
  }
  return answers;
}

/** What stands in an Antrag after its correction: what was settled stays as it was sent, unless it is proposed anew. */
export function afterCorrection(
  art: Antragsart,
  held: Sent,
  corrected: Pick<Sent, 'answers' | 'before'>,
): Sent {
  const answers: Record<string, string> = { ...corrected.answers };
  const before: Record<string, string> = { ...corrected.before };
  const decisions: Record<string, 'taken' | 'declined'> = {};
  for (const { name, showWhen } of settledFields(art, held)) {
    const value = held.answers[name];
    const decision = held.decisions[name];
    if (answers[name] !== undefined || value === undefined || decision === undefined) continue;
    answers[name] = value;
    before[name] = held.before[name] ?? '';
    decisions[name] = decision;
    if (!showWhen) continue;
    const chosen = (held.answers[showWhen.field] ?? '').split(' ').filter((one) => showWhen.is.includes(one));
    answers[showWhen.field] = [answers[showWhen.field] ?? '', ...chosen].join(' ');
    choose(art, answers, showWhen.field, (one, index, all) => all.indexOf(one) === index);
  }
  return { answers, before, decisions };
}

/** What the correction of an Antrag leaves as it is because it holds, by the labels of the form. */
export async function settledLabels(
  db: Db,
  art: Antragsart,
  { corrects, answers }: Pick<DraftRecord, 'corrects' | 'answers'>,
  { chamber, locale }: Pick<View, 'chamber' | 'locale'>,
): Promise<readonly string[]> {
  const sent = corrects === null ? undefined : await findAntrag(db, corrects);
  if (!sent) return [];
  const antrag = asToday(art, sent);
  const given = answersToSend(art, answers);
  return settledFields(art, antrag)
    .filter(({ name }) => antrag.decisions[name] === 'taken' && given[name] === undefined)
    .map(({ name }) => art.texts.for(chamber, locale)(`field.${name}`));
}

/** Keeps some of what was chosen, in the order of the form. */
function choose(
  art: Antragsart,
  answers: Record<string, string>,
  name: string,
  keeps: (value: string, index: number, all: readonly string[]) => boolean,
): void {
  const order = fieldsOf(art).find((field) => field.name === name)?.choices ?? [];
  const kept = (answers[name] ?? '').split(' ').filter(Boolean).filter(keeps);
  answers[name] = kept.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)).join(' ');
}
