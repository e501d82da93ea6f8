import { createTurns } from '../../../lib/turns.ts';
import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { writing } from '../../../platform/database/database.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { NoView, type PdfViews } from '../../../platform/pdf-views/pdf-views.ts';
import { readFile, storeFile } from '../../../platform/storage/stored-file.ts';
import { viewJobName } from '../keep-document.ts';
import { type DueView, giveUpView, saveView, takeDueView } from './queries.ts';

const mostTries = 3;
const MINUTE = 60_000;

/** So long it waits before it is tried again, longer than any try may take. */
const nextTryMinutes = 15;

type Needed = Pick<House, 'database' | 'secrets' | 'storage' | 'clock'>;

/**
 * Makes views as PDF beside documents that anybody may read, one at a time in the whole process, whatever the chamber.
 * What no view can be made of is noted once; what fails otherwise is tried three times, a quarter of an hour apart, so
 * that one file keeps no other from its turn.
 */
export function viewJob({ pdfViews, ...house }: Needed & Pick<House, 'pdfViews'>): Job {
  const inTurn = createTurns(1);
  return {
    name: viewJobName,
    everySeconds: 30,
    run: async (chamber) => (pdfViews ? inTurn(() => makeNext(house, pdfViews, chamber)) : false),
  };
}

async function makeNext(house: Needed, pdfViews: PdfViews, chamber: Chamber): Promise<boolean> {
  const now = house.clock();
  const again = new Date(now.getTime() + nextTryMinutes * MINUTE);
  const due = await writing(house.database, chamber, (tx) => takeDueView(tx, pdfViews.kinds, now, again));
  if (!due) return false;
  // whoever tried last was killed each time
  if (due.tries > mostTries) {
    await giveUp(house, chamber, due, 'given-up');
    return true;
  }
  try {
    await make(house, pdfViews, chamber, due);
  } catch (error) {
    if (error instanceof NoView) {
      await giveUp(house, chamber, due, error.reason);
      return true;
    }
    if (due.tries === mostTries) await giveUp(house, chamber, due, 'given-up');
    throw error;
  }
  return true;
}

/** The view is in the store before a row names it; where the document has gone meanwhile, the view goes too. */
async function make(house: Needed, pdfViews: PdfViews, chamber: Chamber, due: DueView): Promise<void> {
  const { contentType, documentId, keptAt, name, size } = due;
  const original = readFile(house, chamber.slug, due);
  const view = pdfViews.make(original, { contentType, size, title: name, keptAt });
  const file = await storeFile(house, chamber.slug, view);
  const isSaved = await writing(house.database, chamber, (tx) =>
    saveView(tx, documentId, file, house.clock()),
  );
  if (!isSaved) await house.storage.of(chamber.slug).remove(file.object);
}

async function giveUp(house: Needed, chamber: Chamber, due: DueView, outcome: string): Promise<void> {
  await writing(house.database, chamber, async (tx) => {
    if (!(await giveUpView(tx, due.documentId))) return;
    await recordAudit(tx, {
      event: 'documents.view-failed',
      outcome,
      at: house.clock(),
      subjects: { document: due.documentId },
      from: 'worker',
    });
  });
}
