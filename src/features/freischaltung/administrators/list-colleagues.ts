import type { Db } from '../../../platform/database/handles.ts';
import { type Colleague, selectColleagues } from './queries.ts';

export type { Colleague } from './queries.ts';

/** Everybody who acts for a Betrieb now, Verwaltung first, then by how long. */
export function listColleagues(db: Db, betriebId: string, now: Date): Promise<readonly Colleague[]> {
  return selectColleagues(db, betriebId, now);
}
