import { defineStaffPermission, type Permission } from '../../platform/access/permission.ts';
import type { Right } from './rules.ts';
import { officeTexts } from './texts.de.ts';

/** Signed in to the office with both factors, whatever the roles. */
export const staffIn: Permission = defineStaffPermission('staff.in', () => ({ answer: 'granted' }));

const permissions = new Map<Right, Permission>();

/** Signed in to the office with a right; others read which right is missing. */
export function staffMay(right: Right): Permission {
  let permission = permissions.get(right);
  if (!permission) {
    permission = defineStaffPermission(`staff.${right}`, (actor, chamber) => {
      if (actor.rights.includes(right)) return { answer: 'granted' };
      const t = officeTexts.for(chamber, 'de');
      return { answer: 'forbidden', reason: t('right.missing', { right: t(`right.${right}`) }) };
    });
    permissions.set(right, permission);
  }
  return permission;
}

/** Signed in to the office with at least one of some rights; others read that the first one is missing. */
export function staffMayAny(rights: readonly [Right, ...Right[]]): Permission {
  return defineStaffPermission(`staff.any:${rights.join('|')}`, (actor, chamber) => {
    if (rights.some((right) => actor.rights.includes(right))) return { answer: 'granted' };
    return staffMay(rights[0]).decide(actor, chamber);
  });
}
