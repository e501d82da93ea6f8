import type { Permission } from '../../../platform/access/permission.ts';
import {
  type AntragDepartment,
  antragDepartments,
  type Antragsart,
} from '../../../platform/feature/antrag.ts';
import { isRight, type Right, rightsOf, staffMayAny } from '../../office/index.ts';
import type { Colleague } from '../../staff/index.ts';
import type { Arten } from '../arten.ts';
import type { Gone } from './queue.ts';

/**
 * Whether somebody with these roles works on Anträge of a department: their own, all of them for the administration.
 * Those of the Auskunft are worked on by whoever may decide at all, since the Auskunft itself does not.
 */
export function worksOn(roles: readonly string[], department: AntragDepartment): boolean {
  return department === 'auskunft' || roles.includes('administration') || roles.includes(department);
}

/** The departments of somebody with these roles; all of them for the administration. */
export function departmentsOf(roles: readonly string[]): readonly AntragDepartment[] {
  if (roles.includes('administration')) return antragDepartments;
  return antragDepartments.filter((department) => roles.includes(department));
}

/** What working on an Antrag of a kind takes in the office. */
export function workRightOf(art: Pick<Antragsart, 'workRight'>): Right {
  const own = art.workRight ?? '';
  return isRight(own) ? own : 'antraege.bearbeiten';
}

/** What reading the answers and papers of an Antrag of a kind takes in the office. */
export function readRightOf(art: Pick<Antragsart, 'readRight'>): Right {
  const own = art.readRight ?? '';
  return isRight(own) ? own : 'antraege.lesen';
}

/** The pages and forms of the office for working on Anträge; whether it is the right for this one is judged there. */
export function mayWorkOnSome(arten: Arten): Permission {
  const own = [...arten.values()].map(workRightOf);
  return staffMayAny([
    'antraege.bearbeiten',
    ...new Set(own.filter((right) => right !== 'antraege.bearbeiten')),
  ]);
}

/** The departments on whose Anträge somebody with these roles works: what changes there is news to them. */
export function workedOnBy(roles: readonly string[]): readonly AntragDepartment[] {
  return antragDepartments.filter((department) => worksOn(roles, department));
}

/** Who works on Anträge of which department no more, by whatever they may do today: what they still have there waits. */
export function goneColleagues(arten: Arten, colleagues: readonly Colleague[]): readonly Gone[] {
  const rights = new Set(['antraege.bearbeiten', ...[...arten.values()].map(workRightOf)]);
  return colleagues.flatMap(({ id, isActive, roles }) => {
    const works = isActive && rightsOf(roles).some((right) => rights.has(right));
    const left = antragDepartments.filter((department) => !works || !worksOn(roles, department));
    return left.map((department) => ({ staffId: id, department }));
  });
}
