import { antragDepartments } from '../../../platform/feature/antrag.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Choice } from '../../../platform/ui/index.ts';
import { nameOfRole, rightsOf } from '../../office/index.ts';
import { departmentName } from '../arten.ts';
import type { HandOver } from './acts.ts';
import type { Loaded } from './loaded.ts';
import { departmentsOf, workRightOf, worksOn } from './may-work.ts';
import { antraegeOfficeTexts } from './texts.de.ts';

/** To whom an Antrag can be given: departments, and colleagues who may work on Anträge. */
export function recipients(chamber: Chamber, loaded: Loaded): readonly Choice[] {
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const { antrag, colleagues, staffId } = loaded;
  return [
    ...antragDepartments
      .filter((department) => department !== antrag.department || antrag.takenBy !== null)
      .map((department) => ({
        value: `bereich-${department}`,
        label: t('hand-over.department', { department: departmentName(chamber, 'de', department) }),
      })),
    ...colleagues
      .filter(({ id, isActive, roles }) => id !== staffId && isActive && mayWork(loaded, roles))
      .map(({ id, name, roles }) => ({
        value: `person-${id}`,
        label: t('hand-over.colleague', {
          name,
          roles: roles.map((role) => nameOfRole(chamber, role)).join(', '),
        }),
      })),
  ];
}

/** Whom a value of the list means; undefined where it is none of {@link recipients}. */
export function readRecipient(
  chamber: Chamber,
  loaded: Loaded,
  value: string,
): Omit<HandOver, 'note'> | undefined {
  if (!recipients(chamber, loaded).some((choice) => choice.value === value)) return undefined;
  const department = antragDepartments.find((one) => value === `bereich-${one}`);
  if (department) return { department, colleagueId: null };
  const colleague = loaded.colleagues.find(({ id }) => value === `person-${id}`);
  if (!colleague) return undefined;
  const { department: current } = loaded.antrag;
  const own = departmentsOf(colleague.roles)[0];
  return {
    department: worksOn(colleague.roles, current) ? current : (own ?? current),
    colleagueId: colleague.id,
  };
}

function mayWork({ art }: Loaded, roles: readonly string[]): boolean {
  return rightsOf(roles).includes(workRightOf(art));
}
