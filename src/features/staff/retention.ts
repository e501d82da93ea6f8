import type { Tx } from '../../platform/database/handles.ts';
import { type RetentionKind, retentionWords } from '../../platform/feature/retention.ts';
import { deleteOldDecisions } from './four-eyes/decision-queries.ts';
import { deleteOldRequests } from './four-eyes/requests-queries.ts';
import { deleteOldLinks } from './links-queries.ts';
import { staffFactors } from './queries.ts';
import { staffRetentionTexts } from './retention-texts.de.ts';
import { deleteEndedSessions } from './sessions-queries.ts';
import { officeSettings } from './settings.ts';

/** What is forgotten of the chamber's own people; an access stays until two of them delete it. */
export const staffRetention: readonly RetentionKind[] = [
  {
    id: 'staff.ended',
    tables: ['staff_sessions', 'staff_links', 'staff_requests', 'staff_used_challenges', 'staff_decisions'],
    isTold: false,
    words: retentionWords(staffRetentionTexts, 'ended'),
    everyHours: 6,
    forget: (tx, { now }) => forgetEnded(tx, now),
  },
  {
    id: 'staff.accesses',
    tables: ['staff'],
    isTold: false,
    words: retentionWords(staffRetentionTexts, 'staff'),
  },
];

async function forgetEnded(tx: Tx, now: Date): Promise<number> {
  const idleSince = new Date(now.getTime() - officeSettings.of(tx.chamber).idleMinutes * 60_000);
  const sessions = await deleteEndedSessions(tx, now, idleSince);
  const links = await deleteOldLinks(tx, now);
  const requests = await deleteOldRequests(tx, now);
  const decisions = await deleteOldDecisions(tx, now);
  return sessions + links + requests + decisions + (await staffFactors.deleteVoidChallenges(tx, now));
}
