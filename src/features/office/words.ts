import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { staffRoleTexts } from './role-texts.de.ts';
import type { Right, Role } from './rules.ts';
import { officeTexts } from './texts.de.ts';

/** A role as people read it, such as “Sachbearbeitung Kurse”. */
export function nameOfRole(chamber: Chamber, role: Role, locale: Locale = 'de'): string {
  return staffRoleTexts.for(chamber, locale)(role);
}

/** A right as people read it: what one may do. */
export function nameOfRight(chamber: Chamber, right: Right): string {
  return officeTexts.for(chamber, 'de')(`right.${right}`);
}
