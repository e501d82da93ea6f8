import type { Db } from '../../../platform/database/handles.ts';
import type { Decision } from './decision.ts';
import { selectDecisions } from './decision-queries.ts';
import type { OpenRequest } from './open-request.ts';
import { selectOpenRequests } from './requests-queries.ts';

/** What waits for a second person about something, whatever would be done to it. */
export async function openRequestsAbout(
  db: Db,
  about: (request: OpenRequest) => boolean,
  now: Date,
): Promise<readonly OpenRequest[]> {
  return (await selectOpenRequests(db, now)).filter(about);
}

/** Which requests of a kind about something did not come about, by whom and why, the latest first. */
export function decisionsAbout(db: Db, kind: string, subject: string): Promise<readonly Decision[]> {
  return selectDecisions(db, kind, subject);
}
