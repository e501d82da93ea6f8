import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { deleteOldDrafts } from './draft-queries.ts';
import { takeForsakenPapers } from './paper-queries.ts';
import { forgetPaper } from './papers.ts';
import { deleteOldAntraege } from './queries.ts';

const batch = 500;

/** The job that forgets drafts that nobody goes on with, and Anträge whose time after their end is over, with their files. */
export function forgetAntraegeJob(house: House): Job {
  return {
    name: 'antraege.forget',
    everySeconds: 3600,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const drafts = await deleteOldDrafts(tx, now, batch);
        const antraege = await deleteOldAntraege(tx, now, batch);
        const papers = await takeForsakenPapers(tx, batch);
        for (const { papersKey, paper } of papers) await forgetPaper(tx, papersKey, paper);
        if (drafts + antraege > 0) {
          const event = 'antraege.forgotten';
          const facts = { drafts, antraege };
          await recordAudit(tx, { event, outcome: 'done', at: now, facts, from: 'worker' });
        }
        return [drafts, antraege, papers.length].includes(batch);
      }),
  };
}
