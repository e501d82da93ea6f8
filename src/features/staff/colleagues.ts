import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Role } from '../office/index.ts';
import { selectAllStaff, selectStaff } from './queries.ts';

/** One of the chamber's own people, as the others of the office know them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** False for who is invited and has not come yet, or is locked out: nothing can be handed to them. */
  readonly isActive: boolean;
}

/** One of the chamber's own people who can still come, with the address that mails go to. */
export async function findColleague(
  db: Db,
  staffId: string,
): Promise<{ readonly name: string; readonly email: string } | undefined> {
  const person = isUuid(staffId) ? await selectStaff(db, staffId) : undefined;
  return person?.state === 'active' ? { name: person.name, email: person.email } : undefined;
}

/** All of the chamber's own people, by name: who has something, and who could be given it. */
export async function listColleagues(db: Db): Promise<readonly Colleague[]> {
  const all = await selectAllStaff(db);
  return all.map(({ id, name, roles, state }) => ({ id, name, roles, isActive: state === 'active' }));
}
