import { berlinDate, type IsoDate } from '../../lib/dates.ts';
import { done, refused, type Result } from '../../lib/result.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import { changeBetrieb } from './change-betrieb.ts';
import { changeOf, heldFacts, type NewFacts, overtakenFacts, type PlannedChange } from './new-facts.ts';
import {
  deletePlanned,
  insertPlanned,
  selectDuePlanned,
  selectOvertaken,
  selectPlanned,
  updateOvertaken,
} from './planned-queries.ts';
import { holdBetrieb } from './queries.ts';
import { hasLeftRegister } from './rules.ts';

/** New facts of a Betrieb that were decided on an Antrag, and the day from which they hold. */
export interface DecidedFacts {
  readonly nummer: number;
  readonly betriebId: string;
  readonly facts: NewFacts;
  readonly validFrom: IsoDate;
  readonly now: Date;
  /** Who writes them; the office unless it says otherwise. */
  readonly from?: 'person' | 'worker';
}

/**
 * Writes new facts into the register, or keeps them for their day: letters, Bescheinigungen and the register itself say
 * what holds today. Refuses a Betrieb that has left the register.
 */
export async function enterFacts(tx: Tx, decided: DecidedFacts): Promise<Result<'now' | 'later', 'gone'>> {
  const { nummer, betriebId, facts, validFrom, now, from } = decided;
  const held = await holdBetrieb(tx, betriebId);
  if (!held || hasLeftRegister(held, now)) return refused('gone');
  if (validFrom <= berlinDate(now)) {
    const written = await changeBetrieb(tx, betriebId, (entry) => changeOf(facts, entry), {
      antrag: nummer,
      at: now,
      from,
    });
    return written.ok ? done('now') : refused('gone');
  }
  await insertPlanned(tx, {
    nummer,
    betriebId,
    validFrom,
    facts,
    held: heldFacts(facts, held),
    decidedAt: now,
  });
  return done('later');
}

/** What has become of a change whose day has come: by its fields, what holds now and what the register had overtaken. */
export interface CarriedOut {
  readonly entered: readonly string[];
  readonly overtaken: readonly string[];
  /** True where the Betrieb has left the register: nothing of it was entered, and nothing is left of it. */
  readonly isGone: boolean;
}

/** The number of the first Antrag with a change whose day has come. */
export async function dueChange(db: Db, now: Date): Promise<number | undefined> {
  return (await selectDuePlanned(db, berlinDate(now)))?.nummer;
}

/**
 * Carries out a decided change on its day. A fact of which the register says something else by now than at the decision
 * stays as the chamber's own file has it, and waits for the office; what another decision of the portal has written is
 * in nobody's way. The entry is held: an import that comes at the same moment comes before it or after it.
 * @returns undefined where it is not due, or somebody else has carried it out
 */
export async function carryOutChange(tx: Tx, nummer: number, now: Date): Promise<CarriedOut | undefined> {
  const seen = await selectPlanned(tx, nummer);
  const held = seen && (await holdBetrieb(tx, seen.betriebId));
  const plan = held && (await selectPlanned(tx, nummer));
  if (!plan || plan.overtakenAt !== null || plan.validFrom > berlinDate(now)) return undefined;
  if (hasLeftRegister(held, now)) {
    await deletePlanned(tx, nummer);
    return { entered: [], overtaken: Object.keys(plan.facts), isGone: true };
  }
  const overtaken = overtakenFacts(plan.facts, plan.held, held);
  const rest = Object.fromEntries(Object.entries(plan.facts).filter(([field]) => !(field in overtaken)));
  if (Object.keys(overtaken).length > 0) await updateOvertaken(tx, nummer, overtaken, now);
  else await deletePlanned(tx, nummer);
  await changeBetrieb(tx, plan.betriebId, (entry) => changeOf(rest, entry), {
    antrag: nummer,
    at: now,
    from: 'worker',
  });
  return { entered: Object.keys(rest), overtaken: Object.keys(overtaken), isGone: false };
}

/** Drops a kept change: before its day, or also what the register has overtaken. @returns what was dropped */
export async function dropChange(
  tx: Tx,
  nummer: number,
  when: 'before-its-day' | 'whenever',
): Promise<PlannedChange | undefined> {
  const plan = await heldPlan(tx, nummer);
  if (!plan || (when === 'before-its-day' && plan.overtakenAt !== null)) return undefined;
  await deletePlanned(tx, nummer);
  return plan;
}

/** Enters a change all the same that the register had overtaken. @returns what was entered */
export async function enterOvertaken(tx: Tx, nummer: number, now: Date): Promise<PlannedChange | undefined> {
  const plan = await heldPlan(tx, nummer);
  if (!plan || plan.overtakenAt === null) return undefined;
  await deletePlanned(tx, nummer);
  const { betriebId } = plan;
  const written = await changeBetrieb(tx, betriebId, (entry) => changeOf(plan.facts, entry), {
    antrag: nummer,
    at: now,
  });
  return written.ok ? plan : undefined;
}

/** A kept change with its entry held: whatever is done with it waits for this. */
async function heldPlan(tx: Tx, nummer: number): Promise<PlannedChange | undefined> {
  const seen = await selectPlanned(tx, nummer);
  if (!seen) return undefined;
  await holdBetrieb(tx, seen.betriebId);
  return selectPlanned(tx, nummer);
}

/** The change that is kept of an Antrag, if any. */
export function findPlannedChange(db: Db, nummer: number): Promise<PlannedChange | undefined> {
  return selectPlanned(db, nummer);
}

/** Changes that the register has overtaken and that wait for the office, the oldest first. */
export function overtakenChanges(db: Db, most: number): Promise<readonly PlannedChange[]> {
  return selectOvertaken(db, most);
}
