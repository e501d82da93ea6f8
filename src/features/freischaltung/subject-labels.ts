import type { Subject } from './link.ts';

/** What people call a Betrieb or Person, and its number as printed. */
export function labelOf(subject: Subject): { readonly label: string; readonly number: string } {
  if (subject.kind === 'person') {
    const { vorname, nachname, personennummer } = subject.record;
    return { label: [vorname, nachname].filter(Boolean).join(' '), number: personennummer };
  }
  const { name, betriebsnummer, filialnummer } = subject.record;
  return { label: name, number: filialnummer ? `${betriebsnummer}-${filialnummer}` : betriebsnummer };
}
