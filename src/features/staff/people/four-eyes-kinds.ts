import type { Db } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { deleteRequestsAbout, selectOpenRequests } from '../four-eyes/requests-queries.ts';
import {
  clearWords,
  deleteStaff,
  lockAdministrators,
  lockStaff,
  selectStaff,
  updateRoles,
} from '../queries.ts';
import { nameOfRole, sortedRoles } from '../../office/index.ts';
import { confirmAccessId, grantAdministrationId } from '../rules.ts';
import { pathOf } from '../paths.ts';
import { tellOfRole } from '../tell-staff.ts';
import { staffTexts } from '../texts.de.ts';

const right = 'mitarbeitende.verwalten';

const subjectsOf = (staff: string) => ({ staff });

const pageOf = (staff: string) => pathOf('person', staff);

const described =
  (key: 'request.grantAdministration' | 'request.deleteStaff') => async (db: Db, subject: string) => {
    const person = await selectStaff(db, subject);
    return person && staffTexts.for(db.chamber, 'de')(key, { name: person.name });
  };

/**
 * Says as a second administrator that an access is that of a person of the chamber, with these roles. Until then it
 * counts as the one administrator's who opened or changed it, wherever two people are needed.
 */
export const confirmAccess: FourEyesKind = {
  id: confirmAccessId,
  right,
  subjectsOf,
  pageOf,
  async describe(db, subject) {
    const person = await selectStaff(db, subject);
    if (!person || person.onWordOf.length === 0) return undefined;
    const t = staffTexts.for(db.chamber, 'de');
    const { name, email } = person;
    const roles = person.roles.map((role) => nameOfRole(db.chamber, role)).join(', ') || t('people.noRole');
    return t('request.confirmAccess', { name, email, roles });
  },
  async carryOut(tx, subject, _now, { confirmedBy }) {
    const t = staffTexts.for(tx.chamber, 'de');
    if (confirmedBy === subject) return t('refused.self');
    if (!(await lockStaff(tx, subject))) return t('refused.state');
    await clearWords(tx, subject);
    return undefined;
  },
};

/** Makes somebody an administrator, who can then give every right; the access is confirmed by that as well. */
export const grantAdministration: FourEyesKind = {
  id: grantAdministrationId,
  right,
  subjectsOf,
  pageOf,
  describe: described('request.grantAdministration'),
  async carryOut(tx, subject, now) {
    const person = await lockStaff(tx, subject);
    if (!person || person.state === 'locked') return staffTexts.for(tx.chamber, 'de')('refused.state');
    await updateRoles(tx, subject, sortedRoles([...person.roles, 'administration']));
    await clearWords(tx, subject);
    await deleteRequestsAbout(tx, [confirmAccess.id], subject);
    await tellOfRole(tx, person, 'administration', now);
    return undefined;
  },
};

/** Whether somebody's role Administration waits for a second person. */
export async function waitsForAdministration(db: Db, staffId: string, now: Date): Promise<boolean> {
  const open = await selectOpenRequests(db, now);
  return open.some(({ kind, subject }) => kind === grantAdministrationId && subject === staffId);
}

/** Deletes somebody's access for good. */
export const deleteForGood: FourEyesKind = {
  id: 'staff.delete',
  right,
  subjectsOf,
  pageOf,
  describe: described('request.deleteStaff'),
  async carryOut(tx, subject) {
    const t = staffTexts.for(tx.chamber, 'de');
    const administrators = await lockAdministrators(tx);
    if (!(await lockStaff(tx, subject))) return t('refused.state');
    if (administrators.length === 1 && administrators[0] === subject) return t('refused.last');
    await deleteStaff(tx, subject);
    await deleteRequestsAbout(tx, [deleteForGood.id, grantAdministration.id, confirmAccess.id], subject);
    return undefined;
  },
};
