import type pg from 'pg';
import { type Database, reading, writing } from '../database/database.ts';
import type { Job } from '../jobs/job.ts';
import { isDueTonight } from '../jobs/nightly.ts';
import { recordAudit } from './audit.ts';
import { keepVerification, lastVerification } from './verifications.ts';
import { type TrailFinding, verifyTrail } from './verify-trail.ts';

/**
 * The job that recomputes all seals once a night and keeps what it found. A broken seal is on record as well, shows in
 * the office and among the figures, and is told to the log.
 * @param ownerPool reads the trail as a whole
 * @param tell told of every finding
 */
export function verifyTrailJob(
  database: Database,
  ownerPool: pg.Pool,
  tell: (slug: string, finding: TrailFinding) => void,
): Job {
  return {
    name: 'audit-verify',
    everySeconds: 3600,
    async run(chamber, now) {
      const last = await reading(database, chamber, lastVerification);
      if (!isDueTonight(last?.at ?? null, now)) return false;
      const finding = await verifyTrail(ownerPool, chamber.slug, now);
      tell(chamber.slug, finding);
      await writing(database, chamber, async (tx) => {
        await keepVerification(tx, finding, now);
        await recordAudit(tx, {
          event: 'audit-trail.verified',
          outcome: finding.broken.length === 0 ? 'done' : 'broken-seals',
          at: now,
          facts: { seals: finding.seals, broken: finding.broken.length },
          from: 'worker',
        });
      });
      return false;
    },
  };
}
