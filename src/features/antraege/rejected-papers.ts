import { writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { documentRejected, takeRejected } from '../documents/index.ts';
import { announceAntrag } from './announce-antrag.ts';
import type { Arten } from './arten.ts';
import { holdAntragOf } from './as-today.ts';
import { completeAfterRejection, noteCompleteness } from './completeness.ts';
import { insertEvent } from './history-queries.ts';
import { findByPapers, stopPeriod } from './paper-queries.ts';
import { isOpen } from './rules.ts';
import { tellApplicant } from './tell-applicant.ts';

/**
 * Tells of papers of a sent Antrag that nobody will ever open, because they hold a virus or could not be read: the history
 * says so to both sides, which is news for its case worker, and its person is asked for another file; a period that began
 * with complete papers ends where it was the only one of a paper that is wanted. A paper of a draft
 * is told by the page where it was handed in, and does not count as handed in when the draft is sent.
 */
export function rejectedPapersJob({ database }: House, arten: Arten): Job {
  return {
    name: 'antraege.rejected-papers',
    wokenBy: [documentRejected],
    everySeconds: 300,
    run: (chamber, now) =>
      writing(database, chamber, async (tx) => {
        const file = await takeRejected(tx, 'antrag');
        if (!file) return false;
        const [papersKey = '', paper = ''] = file.ref.id.split('/');
        const found = await findByPapers(tx, papersKey);
        const art = found && arten.get(found.art);
        const antrag = art && (await holdAntragOf(tx, art, found.nummer));
        if (!antrag || !isOpen(antrag.state)) return true;
        // before the line about the file: what came last is what its case worker reads as news
        const completeness = await completeAfterRejection(tx, art, antrag, paper);
        if (completeness) {
          await stopPeriod(tx, antrag.nummer);
          await noteCompleteness(tx, antrag, completeness, 'clock', now);
        }
        await insertEvent(tx, antrag.nummer, {
          at: now,
          by: 'clock',
          accountId: null,
          staffId: null,
          kind: 'paper-rejected',
          from: antrag.state,
          to: antrag.state,
          note: file.name,
          visible: true,
        });
        await announceAntrag(tx, antrag);
        await tellApplicant(tx, art, antrag, { what: 'paper-rejected' }, now);
        return true;
      }),
  };
}
