import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { OfficeSubject } from '../../../platform/feature/office.ts';
import { officePaths } from './paths.ts';

const words = { betrieb: 'betrieb', person: 'person', account: 'konto' } as const;

/** The kinds of Antrag that can be entered for a Betrieb, a Person or the person of an account. */
export function enterable(arten: readonly Antragsart[], of: OfficeSubject): readonly Antragsart[] {
  return arten.filter(({ audience, ownForm }) => {
    if (ownForm) return false;
    return of === 'account'
      ? audience.includes('registered') || audience.includes('anyone')
      : audience.includes(of);
  });
}

/** Where an Antrag that came on paper is entered. */
export function enterPath(art: Pick<Antragsart, 'id'>, of: OfficeSubject, id: string): string {
  return officePaths.enter.replace(':art', art.id).replace(':subject', words[of]).replace(':id', id);
}

/** Where one is entered from somebody whom no account knows, of whom a Person in the register may be known. */
export function strangerPath(art: Pick<Antragsart, 'id'>, personId?: string): string {
  const path = officePaths.enterStranger.replace(':art', art.id);
  return personId === undefined ? path : `${path}?${personParameter}=${personId}`;
}

/** Parameter that names the Person. */
export const personParameter = 'person';

/** What the address means by its word. */
export function subjectOf(word: string | undefined): OfficeSubject | undefined {
  return (Object.keys(words) as OfficeSubject[]).find((of) => words[of] === word);
}
