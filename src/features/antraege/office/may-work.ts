import { type AntragDepartment, antragDepartments } from '../../../platform/feature/antrag.ts';

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

/** The departments on whose Anträge somebody with these roles works: what changes there is news to them. */
export function workedOnBy(roles: readonly string[]): readonly AntragDepartment[] {
  return antragDepartments.filter((department) => worksOn(roles, department));
}
