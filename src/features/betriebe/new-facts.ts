import type { IsoDate } from '../../lib/dates.ts';
import type { BetriebChange } from './change-betrieb.ts';
import type { BetriebRecord } from './rules.ts';

/** Facts of an entry that are replaced as they stand. */
export const plainFacts = [
  'name',
  'inhaber',
  'rechtsform',
  'strasse',
  'hausnummer',
  'plz',
  'ort',
  'telefon',
  'email',
  'web',
] as const;

/** New facts of an entry by their field; `gewerkNeu` adds a Gewerk and `gewerkWeg` takes one away. */
export type NewFacts = Readonly<Record<string, string>>;

/** A decided change of an entry whose day has not come, or that the register has overtaken before it. */
export interface PlannedChange {
  /** Of the Antrag that it was decided on. */
  readonly nummer: number;
  readonly betriebId: string;
  readonly validFrom: IsoDate;
  readonly facts: NewFacts;
  /** What the register said of them when that was decided. */
  readonly held: NewFacts;
  readonly decidedAt: Date;
  /** When the day had come and a file of the chamber had said something else meanwhile; the office decides then. */
  readonly overtakenAt: Date | null;
}

/** Facts that are one: half an old and half a new address would be nobody's. */
const together: readonly (readonly string[])[] = [['strasse', 'hausnummer', 'plz', 'ort']];

/** The facts that are one with a fact, itself among them. */
export function factsWith(field: string): readonly string[] {
  return together.find((group) => group.includes(field)) ?? [field];
}

/** What new facts change in an entry that is held, where it does not say so already. */
export function changeOf(facts: NewFacts, held: BetriebRecord): BetriebChange {
  const values = plainFacts.flatMap((field) => {
    const value = facts[field];
    return value === undefined || value === held[field] ? [] : [[field, value] as const];
  });
  const { gewerkNeu, gewerkWeg } = facts;
  const without = held.gewerke.filter((code) => code !== gewerkWeg);
  const gewerke = gewerkNeu === undefined || without.includes(gewerkNeu) ? without : [...without, gewerkNeu];
  const isSame = gewerke.join('|') === held.gewerke.join('|');
  return { ...Object.fromEntries(values), ...(isSame ? {} : { gewerke }) };
}

/** What an entry says now of the facts that are to change. */
export function heldFacts(facts: NewFacts, held: BetriebRecord): NewFacts {
  return Object.fromEntries(
    plainFacts.flatMap((field) => (facts[field] === undefined ? [] : [[field, held[field] ?? '']])),
  );
}

/**
 * The new facts that an entry has overtaken: it says something else by now than when they were decided, and not what they
 * say. Gewerke are added and taken away one by one, whatever else has become of them.
 */
export function overtakenFacts(facts: NewFacts, before: NewFacts, held: BetriebRecord): NewFacts {
  const other = plainFacts.filter((field) => {
    const now = held[field] ?? '';
    return facts[field] !== undefined && now !== (before[field] ?? '') && now !== facts[field];
  });
  const all = new Set<string>(other.flatMap(factsWith));
  return Object.fromEntries(Object.entries(facts).filter(([field]) => all.has(field)));
}
