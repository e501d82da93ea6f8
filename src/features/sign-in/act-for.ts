import type { Tx } from '../../platform/database/handles.ts';
import { updateActingFor } from './queries.ts';

/**
 * Lets a person act through a link for the rest of the session.
 * @param linkId one of the person's own, in force; when it ends the person acts through the first of the others
 */
export function actFor(tx: Tx, sessionId: string, linkId: string): Promise<void> {
  return updateActingFor(tx, sessionId, linkId);
}
