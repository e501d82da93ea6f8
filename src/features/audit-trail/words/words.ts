import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { isRight, nameOfRight } from '../../office/index.ts';
import { auditWords } from '../../personal-data/index.ts';
import { officeEventWords } from './event-words.de.ts';
import { factValueWords, factWords } from './fact-words.de.ts';
import { outcomeWords } from './outcome-words.de.ts';

const office = officeEventWords.messages.de;
const customers = auditWords.messages.de;

/** All events that have words: those of the office and those of customers. */
export const knownEvents: readonly string[] = [
  ...new Set([...Object.keys(customers).filter((event) => event !== 'unknown'), ...Object.keys(office)]),
];

/** An event of the audit trail in plain words; that something was done where another release wrote it. */
export function eventSaid(chamber: Chamber, event: string): string {
  if (event in office) return officeEventWords.for(chamber, 'de')(event as keyof typeof office);
  return auditWords.for(chamber, 'de')(event in customers ? (event as keyof typeof customers) : 'unknown');
}

/** What came of it, in plain words. */
export function outcomeSaid(chamber: Chamber, outcome: string): string {
  const known = outcome in outcomeWords.messages.de ? outcome : 'unknown';
  return outcomeWords.for(chamber, 'de')(known as 'unknown');
}

/** A fact in words, such as `Anzahl: 5`; what has no word is told as it stands in the database. */
export function factSaid(chamber: Chamber, name: string, value: string | number | boolean): string {
  const label = name in factWords.messages.de ? factWords.for(chamber, 'de')(name as 'count') : name;
  return `${label}: ${valueSaid(chamber, name, String(value))}`;
}

function valueSaid(chamber: Chamber, name: string, value: string): string {
  const right = name === 'permission' ? value.replace(/^staff\./, '') : '';
  if (isRight(right)) return nameOfRight(chamber, right);
  return value in factValueWords.messages.de ? factValueWords.for(chamber, 'de')(value as 'pin') : value;
}
