import { recordAudit } from '../../../platform/audit/audit.ts';
import { writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { registerImported } from '../../betriebe/index.ts';
import {
  deleteLettersOfDeleted,
  revokePinsOfDeleted,
  selectLinksOfDeleted,
  withdrawPrintedOfDeleted,
} from './deleted-queries.ts';
import { endLink } from './end-link.ts';

const LINKS_AT_ONCE = 100;

/**
 * The job that ends what a Betrieb leaves behind on the day it leaves the register (§ 13 HwO). Rights are gone before
 * it runs, since each request looks at the register itself; the job writes it down and tells people.
 */
export function deletedBetriebeJob(house: House): Job {
  return {
    name: 'freischaltung.deleted-betriebe',
    wokenBy: [registerImported],
    everySeconds: 900,
    run: (chamber, now) => writing(house.database, chamber, (tx) => endWhatWasDeleted(tx, now)),
  };
}

/**
 * Ends links with Betriebe that have left the register, withdraws their PINs and the letters that are printed and not
 * posted, and drops letters not yet printed; news of another bank account goes all the same. It stays so when a deletion is taken back: who acts for the Betrieb must be proven anew.
 * @returns whether there may be more
 */
export async function endWhatWasDeleted(tx: Tx, now: Date): Promise<boolean> {
  const linkIds = await selectLinksOfDeleted(tx, now, LINKS_AT_ONCE);
  for (const linkId of linkIds) {
    await endLink(tx, linkId, { reason: 'betrieb-deleted', by: null, now, from: 'worker' });
  }
  if (linkIds.length === LINKS_AT_ONCE) return true;
  const pins = await revokePinsOfDeleted(tx, now);
  const withdrawn = await withdrawPrintedOfDeleted(tx, now);
  const letters = withdrawn + (await deleteLettersOfDeleted(tx, now));
  if (pins + letters > 0) {
    await recordAudit(tx, {
      event: 'freischaltung.deleted-betriebe-cleared',
      outcome: 'done',
      at: now,
      facts: { pins, letters },
      from: 'worker',
    });
  }
  return false;
}
