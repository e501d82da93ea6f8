import type { OfficeSubject } from '../../platform/feature/office.ts';

/** Addresses of the office's frame. */
export const paths = {
  home: '/verwaltung',
  search: '/verwaltung/suche',
  betrieb: '/verwaltung/betriebe/:id',
  person: '/verwaltung/personen/:id',
  account: '/verwaltung/konten/:id',
} as const;

/** Where the office shows all that the chamber knows and may do about a Betrieb, a person or an account. */
export function officePathOf(subject: OfficeSubject, id: string): string {
  return paths[subject].replace(':id', id);
}
