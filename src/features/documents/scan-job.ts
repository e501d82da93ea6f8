import { reading, writing } from '../../platform/database/database.ts';
import type { House } from '../../platform/feature/feature.ts';
import { type Job, wakeJob } from '../../platform/jobs/job.ts';
import { readFile } from '../../platform/storage/stored-file.ts';
import { NoVerdict } from '../../platform/virus-scan/virus-scanner.ts';
import { scanJobName, viewJobName } from './keep-document.ts';
import { postponeScan, selectUnscanned, type UnscannedDocument, updateScan } from './queries.ts';
import { noteRejected, noteScanned } from './rejected.ts';
import { nextScan, type ScanState } from './rules.ts';

/**
 * Has waiting documents looked at, one after the other. Nobody gets a document before; while the scanner is away they
 * wait, and the operator sees for how long (`kundenportal_documents_unscanned_oldest_seconds`). One that cannot be read
 * lets the others go first, is tried again for about a day, and is then given up. Whoever has to send another one is told.
 */
export function scanJob(house: House): Job {
  const { database } = house;
  return {
    name: scanJobName,
    everySeconds: 60,
    async run(chamber, now) {
      const next = await reading(database, chamber, (db) => selectUnscanned(db, now));
      if (!next) return false;
      const { scan, why } = await look(house, chamber.slug, next);
      const tries = next.tries + (scan === 'unreadable' ? 1 : 0);
      const after = scan === 'away' ? now : scan === 'unreadable' ? nextScan(tries, now) : undefined;
      await writing(database, chamber, async (tx) => {
        if (scan === 'away' || after) return postponeScan(tx, next.id, tries, after ?? now);
        if (!(await updateScan(tx, next.id, scan))) return undefined;
        if (scan === 'infected' || scan === 'unreadable') return noteRejected(tx, next.id, now);
        await wakeJob(tx, viewJobName);
        return noteScanned(tx, next.id);
      });
      // the operator reads of each try in the log
      if (why !== undefined) throw why;
      return true;
    },
  };
}

/** What the scanner says; `away` where nothing is known because nobody answers, with the error. */
async function look(
  { secrets, storage, virusScanner }: House,
  slug: string,
  document: UnscannedDocument,
): Promise<{ readonly scan: Exclude<ScanState, 'waiting'> | 'away'; readonly why?: Error }> {
  // a scanner that was taken out of service lets nothing wait for ever
  if (!virusScanner) return { scan: 'unscanned' };
  let isBroken = false;
  const bytes = async function* () {
    try {
      yield* readFile({ secrets, storage }, slug, document);
    } catch (error) {
      isBroken = true;
      throw error;
    }
  };
  try {
    return { scan: await virusScanner.scan(bytes()) };
  } catch (error) {
    const why = error instanceof Error ? error : new Error(String(error));
    return { scan: isBroken || why instanceof NoVerdict ? 'unreadable' : 'away', why };
  }
}
