import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { LabelledValue } from '../../../platform/letters/index.ts';
import { hasFilialnummerField, printedNummer } from '../../betriebe/index.ts';
import type { Subject } from '../subject.ts';
import { paths } from '../paths.ts';
import { freischaltungTexts } from '../texts.de.ts';

/** The fields that name a Betrieb or Person, by the names they have in the form, as this chamber has people type them. */
function formFields(chamber: Chamber, subject: Subject): Readonly<Record<string, string>> {
  if (subject.kind === 'person') return { personennummer: subject.record.personennummer };
  const { betriebsnummer, filialnummer } = subject.record;
  if (filialnummer !== '' && hasFilialnummerField(chamber)) return { betriebsnummer, filialnummer };
  return { betriebsnummer: printedNummer(subject.record) };
}

const labels = {
  betriebsnummer: 'field.betriebsnummer',
  filialnummer: 'field.filialnummer',
  personennummer: 'field.personennummer',
} as const;

/** The numbers of a Betrieb or Person with the labels that their fields have in the form. */
export function numbersOf(chamber: Chamber, subject: Subject): readonly LabelledValue[] {
  const t = freischaltungTexts.for(chamber, 'de');
  return Object.entries(formFields(chamber, subject)).map(([name, value]) => ({
    label: t(labels[name as keyof typeof labels]),
    value,
  }));
}

/** Where the PIN is entered: the page as people type it, and the link that fills in the number but never the PIN. */
export function enterAddress(
  chamber: Chamber,
  subject: Subject,
): { readonly page: string; readonly withNumber: string } {
  const page = `${chamber.origin}${subject.kind === 'betrieb' ? paths.betrieb : paths.person}`;
  const query = new URLSearchParams(formFields(chamber, subject));
  return { page: page.replace(/^https:\/\//, ''), withNumber: `${page}?${query}` };
}
