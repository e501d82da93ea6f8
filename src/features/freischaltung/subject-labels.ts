import { printedNummer } from '../betriebe/index.ts';
import { fullName } from '../personen/index.ts';
import type { Subject } from './link.ts';

/** What people call a Betrieb or Person, and its number as printed. */
export function labelOf(subject: Subject): { readonly label: string; readonly number: string } {
  return subject.kind === 'person'
    ? { label: fullName(subject.record), number: subject.record.personennummer }
    : { label: subject.record.name, number: printedNummer(subject.record) };
}
