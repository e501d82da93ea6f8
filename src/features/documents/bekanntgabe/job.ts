import { reading, writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { moveOn } from './move-on.ts';
import { selectUnderWay } from './queries.ts';

/** Name of the job that serves formal documents; a new one wakes it, to learn when its notice went off. */
export const bekanntgabeJobName = 'documents-bekanntgabe';

const piece = 200;

/**
 * Does what is due with formal documents, each in a transaction of its own: killed in between, the rest is done by the next
 * run, and nothing twice. Two workers side by side take turns at a row, and the second one sees what the first has done.
 */
export function bekanntgabeJob({ database }: Pick<House, 'database'>): Job {
  return {
    name: bekanntgabeJobName,
    everySeconds: 600,
    async run(chamber, now) {
      let after: { readonly at: Date; readonly id: string } | undefined;
      for (;;) {
        const from = after;
        const rows = await reading(database, chamber, (db) => selectUnderWay(db, from, piece, now));
        for (const { id } of rows)
          while (await writing(database, chamber, (tx) => moveOn(tx, id, now))) {
            // several steps may be due after a worker was off: one after the other, each whole
          }
        after = rows.at(-1);
        if (rows.length < piece || !after) return false;
      }
    },
  };
}
