import type { Tx } from '../../platform/database/handles.ts';
import { updateLastSeen } from './sessions-queries.ts';

/** Writes down when sessions of the office were last used, as the portal collects it. */
export function noteStaffSeen(tx: Tx, seen: ReadonlyMap<string, Date>): Promise<void> {
  return updateLastSeen(tx, seen);
}
