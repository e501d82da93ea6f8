import type { Db } from '../../../platform/database/handles.ts';
import type { FourEyesKind } from '../../../platform/feature/office.ts';
import { deleteRequestsAbout } from '../four-eyes/requests-queries.ts';
import { deleteStaff, lockAdministrators, lockStaff, selectStaff, updateRoles } from '../queries.ts';
import { sortedRoles } from '../../office/index.ts';
import { staffTexts } from '../texts.de.ts';

const right = 'mitarbeitende.verwalten';

const described =
  (key: 'request.grantAdministration' | 'request.deleteStaff') => async (db: Db, subject: string) => {
    const person = await selectStaff(db, subject);
    return person && staffTexts.for(db.chamber, 'de')(key, { name: person.name });
  };

/** Makes somebody an administrator, who can then give every right. */
export const grantAdministration: FourEyesKind = {
  id: 'staff.grant-administration',
  right,
  describe: described('request.grantAdministration'),
  async carryOut(tx, subject) {
    const person = await lockStaff(tx, subject);
    if (!person || person.state === 'locked') return staffTexts.for(tx.chamber, 'de')('refused.state');
    await updateRoles(tx, subject, sortedRoles([...person.roles, 'administration']));
    return undefined;
  },
};

/** Deletes somebody's access for good. */
export const deleteForGood: FourEyesKind = {
  id: 'staff.delete',
  right,
  describe: described('request.deleteStaff'),
  async carryOut(tx, subject) {
    const t = staffTexts.for(tx.chamber, 'de');
    const administrators = await lockAdministrators(tx);
    if (!(await lockStaff(tx, subject))) return t('refused.state');
    if (administrators.length === 1 && administrators[0] === subject) return t('refused.last');
    await deleteStaff(tx, subject);
    await deleteRequestsAbout(tx, [deleteForGood.id, grantAdministration.id], subject);
    return undefined;
  },
};
