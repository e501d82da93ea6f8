import type { Db } from '../../../platform/database/handles.ts';
import { rightsOf } from '../../office/index.ts';
import { selectAllStaff } from '../queries.ts';
import { areTwoPeople } from '../rules.ts';
import { staffTexts } from '../texts.de.ts';

/**
 * Whether anybody could confirm what somebody is about to ask for, so that it is said before and nobody waits in vain.
 * @param right that whoever confirms needs
 * @returns undefined where there is a second person, else what to do, in a sentence
 */
export async function nobodyToConfirm(db: Db, right: string, staffId: string): Promise<string | undefined> {
  const staff = await selectAllStaff(db);
  const own = staff.find(({ id }) => id === staffId);
  const couldConfirm = staff.some((other) => {
    const rights: readonly string[] = other.state === 'active' ? rightsOf(other.roles) : [];
    return own !== undefined && rights.includes(right) && areTwoPeople(own, other);
  });
  return couldConfirm ? undefined : staffTexts.for(db.chamber, 'de')('requests.nobody');
}
