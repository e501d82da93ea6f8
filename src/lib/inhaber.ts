import { hasCompanyForm, kindOfFirmWord } from './firm-words.ts';
import { foldForSearch } from './search-folding.ts';

/** The words of the names of those who own a Betrieb, folded for search; a company has neither. */
export type InhaberNames = {
  readonly surnames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
};

/**
 * Tells surnames from first names in the register's `inhaber`: `Müller, Hans`, `Hans Müller`, `Müller, Hans und Eva`,
 * `Hans und Eva Müller`, `Müller, Hans; Meier, Eva`, `Müller und Meier`. Of a company (`Müller Bau GmbH`) none.
 */
export function readInhaber(inhaber: string): InhaberNames {
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  if (hasCompanyForm(foldForSearch(inhaber).split(' '))) return { surnames, firstNames };
  const persons = inhaber.split(/[;/&+]|\s(?:und|u\.)\s/i).filter((person) => namesIn(person).length > 0);
  const isWrittenWithComma = inhaber.includes(',');
  const hasFullName = persons.some((person) => namesIn(person).length > 1);
  for (const person of persons) {
    const [before = '', after] = person.split(',', 2);
    const names = namesIn(before);
    const isFirstNameOnly = names.length === 1 && after === undefined && (isWrittenWithComma || hasFullName);
    const lastNames = after !== undefined ? names : isFirstNameOnly ? [] : names.slice(-1);
    for (const name of lastNames) surnames.add(name);
    for (const name of [...names, ...namesIn(after ?? '')])
      if (!lastNames.includes(name)) firstNames.add(name);
  }
  for (const surname of surnames) firstNames.delete(surname);
  return { surnames, firstNames };
}

/** The words of a name without titles, single letters and `von`; all of them where nothing else is left. */
function namesIn(text: string): readonly string[] {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
  const names = words.filter((word) => kindOfFirmWord(word) !== 'filler');
  return names.length > 0 ? names : words;
}
