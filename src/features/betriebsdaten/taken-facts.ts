import type { AntragInHand } from '../../platform/feature/antrag.ts';
import { factsWith, type NewFacts, plainFacts } from '../betriebe/index.ts';

/** Facts by which a Betrieb is reached: they hold once the address is confirmed, without a decision of the office. */
export const contactFields = ['telefon', 'email', 'web'] as const;

const proposals = [...plainFacts, 'gewerkNeu', 'gewerkWeg'] as const;

type Decided = Pick<AntragInHand, 'answers' | 'before' | 'decisions' | 'inForce'>;

/** Proposals that say something new and that nobody has decided on. */
export function undecidedIn({ answers, before, decisions }: Decided): readonly string[] {
  return proposals.filter(
    (field) =>
      answers[field] !== undefined && answers[field] !== before[field] && decisions[field] === undefined,
  );
}

/**
 * What the office has taken of an Antrag; without what has come into force before: it may be older than the register. Of an
 * address that changes in part it is all of it, since the register may have another one by now.
 */
export function takenFacts({ answers, decisions, inForce = [] }: Decided): NewFacts {
  const taken = proposals.filter((field) => decisions[field] === 'taken' && !inForce.includes(field));
  return Object.fromEntries(
    taken.flatMap(factsWith).flatMap((field) => {
      const value = answers[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

/** New contact data of an Antrag that do not hold yet. */
export function contactFacts(antrag: Decided): NewFacts {
  const open = new Set(undecidedIn(antrag));
  return Object.fromEntries(
    contactFields.flatMap((field) =>
      open.has(field) ? [[field, antrag.answers[field] ?? ''] as const] : [],
    ),
  );
}

/** Those of some proposals that the office decides on. */
export function registerFacts(fields: readonly string[]): readonly string[] {
  return fields.filter((field) => !(contactFields as readonly string[]).includes(field));
}

/** Whether an Antrag asks for nothing but contact data: no fact of the register, and no remark that somebody must read. */
export function isContactAlone(antrag: Decided): boolean {
  return registerFacts(undecidedIn(antrag)).length === 0 && (antrag.answers['remarks'] ?? '').trim() === '';
}

/** The day from which an Antrag holds; today where it says none. */
export function validFromOf({ answers }: Pick<AntragInHand, 'answers'>, today: string): string {
  const day = answers['validFrom'] ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : today;
}
