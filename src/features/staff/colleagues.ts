import type { Db } from '../../platform/database/handles.ts';
import type { Role } from '../office/index.ts';
import { selectAllStaff } from './queries.ts';

/** One of the chamber's own people, as the others of the office know them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** False for who is invited and has not come yet, or is locked out: nothing can be handed to them. */
  readonly isActive: boolean;
}

/** All of the chamber's own people, by name: who has something, and who could be given it. */
export async function listColleagues(db: Db): Promise<readonly Colleague[]> {
  const all = await selectAllStaff(db);
  return all.map(({ id, name, roles, state }) => ({ id, name, roles, isActive: state === 'active' }));
}
